/**
 * What reports write in prose of the things that have a key: by which a passage is looked for where a follow-up has no
 * words of its own (什么原因 after 行政复议被纠正几件). Alternatives are parted by `|`.
 */
import type { Metric } from '../../model/query.ts'

const rows: Readonly<Record<string, string>> = {
  granted: '予以公开|同意公开',
  partiallyGranted: '部分公开',
  denied: '不予公开',
  unavailable: '无法提供|不能提供',
  notProcessed: '不予处理',
  carriedIn: '结转',
  carriedOut: '结转',
  reviews: '行政复议|复议',
  litigation: '行政诉讼|诉讼|起诉',
  regulations: '规章',
  normativeDocuments: '规范性文件',
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
  fees: '收费',
  procurement: '采购',
}

const columns: Readonly<Record<string, string>> = {
  upheld: '维持',
  corrected: '纠正|纠错',
  pending: '未审结|未办结',
  repealed: '废止',
}

const channels: Readonly<Record<string, string>> = {
  total: '公开|发布',
  website: '网站',
  newMedia: '新媒体',
  wechat: '公众号|微信',
  weibo: '微博',
  douyin: '抖音|视频号',
  app: '小程序|客户端',
  bulletinBoard: '公开栏|公示栏',
  gazette: '公报',
  media: '媒体',
  hotline: '热线|12345',
}

const audiences: Readonly<Record<string, string>> = {
  followers: '粉丝|关注|用户',
  subscribers: '粉丝|关注|用户',
  reads: '阅读|浏览|播放',
}

/** The words of a metric; none for a contact. */
export function printedWords(metric: Metric): string[] {
  if (metric.kind === 'topic') return metric.words
  if (metric.kind === 'contact' || metric.kind === 'imprint') return []
  const known = (words: readonly (string | undefined)[]) => words.filter((word) => word !== undefined)
  if (metric.kind === 'cell') {
    const own = known([rows[metric.row.split('.')[0]!], columns[metric.column ?? '']])
    return metric.table === 'applications' ? ['申请', ...own] : own
  }
  const [head, tail] = metric.key.split('.') as [string, string]
  return known([channels[head === 'published' ? tail : head], audiences[tail]])
}
