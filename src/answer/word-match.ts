/**
 * How well a word of the question is found in a stretch of a report.
 */
import { thingNames } from '../catalog/vocabulary/names.ts'
import { squeeze } from '../text/fold.ts'

/** Synonyms that askers and clerks use for one another. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['追责', '责任追究', '问责', '追究责任', '追究'],
  ['受益', '惠及'],
  ['毛病', '问题'],
  ['整治', '整改', '清理'],
  ['群众', '居民', '村民', '老百姓', '百姓', '市民', '网民', '乡亲'],
  ['适老化', '老年人', '老人'],
  ['点击', '点击量', '阅读量'],
  ['删改', '删除', '修改', '更正', '撤换'],
  ['投资', '投入', '花费', '经费'],
  ['更换', '换', '流动', '变动'],
  ['参加', '参与', '出席', '参训'],
  ['举办', '举行', '开展', '组织', '召开'],
  ['培训', '培训会', '培训班'],
  ['留言', '来信', '信件'],
  ['投诉', '信访', '举报'],
  ['补助', '补贴', '发放'],
  ['公众号', '公号', '公众平台', '微信'],
  ['改进', '整改', '改善', '提升', '完善', '解决'],
  ['问题', '不足', '短板', '差距'],
  ['人员', '工作人员', '干部', '队伍', '管理员', '专干', '人手'],
  ['废止', '废除', '失效'],
  ['保留', '继续有效'],
  ['代表', '群众代表', '人大代表'],
  ['收取', '收费', '实收', '收过'],
  ['网上', '网络', '在线', '线上'],
  ['慢', '不及时', '滞后'],
  ['收回', '回收'],
  ['观看', '收看', '观看人数', '观看量'],
  ['老人', '老年人', '老年居民', '老年群体'],
  ['稿件', '稿', '文章', '信息'],
  ['办结', '办理', '处理'],
  ['作品', '视频', '短视频'],
  ['回复', '答复', '回应'],
  ['工作群', '群'],
  ['满意度', '满意率'],
  ['查阅点', '信息查阅点', '查阅栏', '查阅室', '查阅场所', '查阅中心', '专区'],
  ['公开栏', '公示栏', '公告栏', '宣传栏'],
  ['小程序', '客户端'],
]

const names: ReadonlySet<string> = new Set(thingNames)

const groups = new Map<string, readonly string[]>()
for (const group of SYNONYMS) for (const word of group) groups.set(word, [...(groups.get(word) ?? []), ...group])

/** `a|b` is found where either is. 1 as written, .8 for a synonym, .6 for most of a longer word, 0 otherwise. `plain` is squeezed text. */
export function wordIn(word: string, plain: string): number {
  if (word.includes('|')) return Math.max(...word.split('|').map((one) => wordIn(one, plain)))
  const said = squeeze(word).text
  if (plain.includes(said)) return 1
  if (groups.get(said)?.some((other) => plain.includes(other))) return 0.8
  // 小程序 is no 程序: a name is found whole or not at all.
  if (names.has(said)) return 0
  // 政协提案 in 政协委员提案: the word's characters in order, with a few others between.
  if (
    said.length >= 4 &&
    /^\p{Script=Han}+$/u.test(said) &&
    new RegExp(Array.from(said).join('\\p{Script=Han}{0,3}'), 'u').test(plain)
  )
    return 0.85
  if (said.length >= 4) {
    let pairs = 0
    for (let i = 0; i + 2 <= said.length; i++) if (plain.includes(said.slice(i, i + 2))) pairs++
    if (pairs / (said.length - 1) >= 0.6) return 0.6
  }
  if (said.length === 3 && (plain.includes(said.slice(0, 2)) || plain.includes(said.slice(1)))) return 0.6
  return 0
}

/** Longer words say more. */
export function wordWeight(word: string): number {
  if (word.includes('|')) return Math.max(...word.split('|').map(wordWeight))
  return word.length >= 4 ? 1.5 : word.length === 3 ? 1.25 : 1
}
