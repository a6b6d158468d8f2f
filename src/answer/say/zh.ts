/** What answers say in Chinese. */

import { editions } from '../../catalog/forms/cells.ts'
import { PLACE_UNIT, proseMetrics, STATED_KEY } from '../../catalog/prose-metrics.ts'
import type { Fact, Qualifier } from '../../model/fact.ts'
import type { ImprintField, Metric } from '../../model/query.ts'
import type { ContactField } from '../../model/report.ts'
import { inHan, plainNumber, rounded } from './number-words.ts'
import { sayAgency } from './say-agency.ts'
import type { Said, Speech } from './speech.ts'

const CONTACTS: Readonly<Record<ContactField, string>> = {
  address: '地址',
  postcode: '邮政编码',
  phone: '联系电话',
  fax: '传真',
  email: '电子邮箱',
  website: '网址',
}

const IMPRINT: Readonly<Record<ImprintField, string>> = {
  published: '公布日期',
  period: '统计期限',
  copies: '查阅下载的途径',
  author: '由谁编制',
  basis: '编制依据',
}

/** 90万 for 900000: as reports print round large numbers. */
function inTenThousands(value: number): string {
  return value >= 10000 && value % 100 === 0 ? `${plainNumber(value / 10000)}万` : plainNumber(value)
}

function quantity(value: number, qualifier: Qualifier, unit: string | null): string {
  if (unit === PLACE_UNIT) return `第${plainNumber(value)}名`
  const number = qualifier === 'exact' ? plainNumber(value) : inTenThousands(value)
  const words = { exact: number, about: `约${number}`, atLeast: `${number}余`, almost: `近${number}` }[qualifier]
  return `${words}${unit ?? ''}`
}

/** Headings without their numbering, which is no number of the answer: 1.属于国家秘密 → 属于国家秘密. */
function bareLabel(label: string): string {
  return label.replace(/^(?:[\d]+[.．、]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)\s*/u, '')
}

function cellLabel(label: string): string {
  const [row = '', column] = label.split(' · ')
  const headings = row
    .split(' / ')
    .filter((heading) => !/^第二十条|^三、本年度办理结果/u.test(heading))
    .map((heading) => (/^（七）总计$/u.test(heading) ? '办理结果总计' : bareLabel(heading)))
  return `${headings.join('—')}${column ? `（${column.replace(/（单位：.*）/u, '')}）` : ''}`
}

function label(fact: Fact): string {
  if (fact.origin.kind === 'table') return cellLabel(fact.label)
  const metric = proseMetrics.find(({ key }) => key === fact.key)
  if (fact.key === STATED_KEY) return `“${fact.quote.replace(/\s+/gu, '')}”`
  if (fact.key === 'published.total' && /转发|转载/u.test(fact.label)) return '主动公开、转发信息'
  // 主动公开政府信息1369条 reads better than 主动公开政府信息总数：1369条.
  return metric ? metric.zh.replace(/^12345/u, '民生').replace(/信息(?:总)?数$/u, '信息') : fact.label
}

const rowLabel = (table: string, row: string): string => {
  const groups = {
    'denied.*': '不予公开',
    'unavailable.*': '无法提供',
    'notProcessed.*': '不予处理',
    'other.*': '其他处理',
    'litigation.*': '行政诉讼',
  } as Record<string, string>
  if (groups[row]) return groups[row]
  for (const form of [editions['2021'], editions['2019']]) {
    const rows =
      table === 'applications'
        ? form.applications.rows
        : table === 'disputes'
          ? form.disputes.groups
          : form.disclosure.flatMap((block) => block.rows)
    const found = rows.find(({ code }) => code === row)
    if (found?.code === 'processed') return '办理结果总计'
    if (found) return bareLabel(found.label).replace(/（.*）/u, '')
  }
  return row
}

const columnLabel = (row: string, column: string): string => {
  if (column === 'organizations') return '法人或其他组织'
  if (column === 'made') return '本年制发'
  if (column === 'items') return '项数'
  if (column === 'itemsAtEnd') return '年末项数'
  const forms = [editions['2021'], editions['2019']]
  const own = forms.flatMap(({ applications, disputes, disclosure }) => [
    applications,
    disputes,
    ...disclosure.filter(({ rows }) => rows.some(({ code }) => code === row)),
  ])
  // A row may be asked for with a column that only other rows have (行政处罚 and 金额): its name is the same.
  const found = [...own, ...forms.flatMap(({ disclosure }) => disclosure)]
    .flatMap(({ columns }) => columns)
    .find(({ code }) => code === column)
  return found ? found.label.replace(/（单位：.*）/u, '') : column
}

/** The asker's words without numbers and markup, which an answer must not seem to state. */
export function plainTopic(text: string): string {
  return (
    text
      .replace(/[^\p{Script=Han}a-z ]+/giu, '')
      .trim()
      .slice(0, 24) || '这一项'
  )
}

export function metricInChinese(metric: Metric): string {
  switch (metric.kind) {
    case 'cell':
      return `${rowLabel(metric.table, metric.row)}${metric.column ? `的${columnLabel(metric.row, metric.column)}` : ''}`
    case 'prose': {
      if (metric.key === '*.followers') return '粉丝（关注）数'
      if (metric.key === '*.reads') return '阅读数'
      return (proseMetrics.find(({ key }) => key === metric.key)?.zh ?? metric.key).replace(/^12345/u, '民生')
    }
    case 'contact':
      return CONTACTS[metric.field]
    case 'imprint':
      return IMPRINT[metric.field]
    case 'topic':
      return `“${plainTopic(metric.text)}”`
  }
}

const cited = (marks: readonly number[]) => marks.map((mark) => `[${mark}]`).join('')
/** A figure of the report's own terms is told by its words: 4件（原文“保留4件”）. */
const isQuoted = (label: string) => label.startsWith('“')
const say = ({ label, quantity, marks }: Said) =>
  isQuoted(label) ? `${quantity}（原文${label}）${cited(marks)}` : `${label}${quantity}${cited(marks)}`

export const zh: Speech = {
  agency: sayAgency,
  subject: (agency, year) => `${sayAgency(agency)}${year}年`,
  quantity,
  percent: (value, qualifier) =>
    `${{ exact: '', about: '约', atLeast: '至少', almost: '至多' }[qualifier]}${rounded(value)}%`,
  label,
  metric: metricInChinese,
  contact: (field) => CONTACTS[field],
  imprint: (field) => IMPRINT[field],
  signedOn: (subject, day, mark) => `${subject}的报告没有另写公布日期，落款日期为“${day}”[${mark}]。`,
  publishedOn: (subject, day, mark) => `${subject}的报告，所在网页注明的发布日期为${day}[${mark}]。`,
  said: say,
  value: (subject, said) => `${subject}${/信息$/u.test(said.label) ? '' : '：'}${say(said)}。`,
  also: (said) => (said.length > 0 ? `另外，报告中还写明：${said.map(say).join('，')}。` : ''),
  parts: (said) => (said.length > 0 ? `其中：${said.map(say).join('，')}。` : ''),
  restIsZero: () => '其余各项为0。',
  allZero: (marks) => `各项均为0${cited(marks)}。`,
  listing: (subject, said) => `${subject}：${said.map(say).join('，')}。`,
  reckonedBack: (source, subject, label, quantity, expression) =>
    `按${source}的报告推算，${subject}${label}为${quantity}（计算：${expression}）。`,
  computed: (subject, what, label, result, expression) =>
    `${subject}${label}${{ sum: '合计', difference: '相差', growth: '的增减幅度为', share: '的占比为', average: '平均为', ratio: '之比为', rest: '还余' }[what]}${result}（计算：${expression}）。`,
  against: (one, other, label, sign, distance, isRate, expression) =>
    sign === 0
      ? `${label}：${one}与${other}相同（计算：${expression}）。`
      : `${label}：${one}比${other}${isRate ? (sign > 0 ? '高' : '低') : sign > 0 ? '多' : '少'}${distance}（计算：${expression}）。`,
  noTotal: (subject) => `${subject}的报告没有写明总数，以下为所列各项相加。`,
  winner: (subject, { label, quantity, marks }, most) =>
    `${subject}${most ? '最多' : '最少'}：${label}${quantity}${cited(marks)}。`,
  alike: (subject, { label, quantity, marks }) => `${subject}相同：${label}均为${quantity}${cited(marks)}。`,
  ahead: (names, most) => `${names}${most ? '更多' : '更少'}。`,
  place: (subject, place) => `${subject}在已收录、可以相比的报告中排${place === 1 ? '首位' : `第${inHan(place)}`}。`,
  noYearBeside: (subjects) => (subjects.length > 0 ? `另有${subjects.length}个机关缺少相邻年份的报告，无法比较。` : ''),
  onlyOne: () => '可以相比的只有这一份报告。',
  ranking: (entries) => `依次为：${entries.join('；')}。`,
  converted: (quantity, expression) => `折合${quantity}（计算：${expression}）。`,
  counted: (count, looked, label, conditional) =>
    count === 0
      ? `写明${label}的${looked}份报告中，没有符合所问条件的。`
      : `共有${count}份报告${conditional ? `的${label}符合所问条件` : `写明了${label}`}。`,
  judged: (right) => (right ? '是。' : '否。'),
  verdict: (yes) => (yes ? '有。' : '没有。'),
  same: (same) => (same ? '是，相同。' : '否，不同。'),
  quoted: (subject, quotes, section) =>
    `${subject}的报告${section ? `（${section}）` : ''}写道：${quotes.map(({ words, mark }) => `“${words}”[${mark}]`).join('')}`,
  contactIs: (subject, field, value, mark) => `${subject}报告所载${CONTACTS[field]}：${value}[${mark}]。`,
  blank: (subject, label, implied) =>
    `${subject}的报告中，“${label}”表中该格为空，没有填写数字${implied === null ? '' : `（按合计推算为 ${plainNumber(implied)}）`}。`,
  absent: (subject, label) => `${subject}的报告没有印出“${label}”所在的表或行。`,
  notInForm: (subject, label, form) => `${subject}的报告用的是${form}年版格式，其中没有“${label}”这一项。`,
  notStated: (subject, label) => `${subject}的报告没有写明${label}。`,
  without: (label) => `除${label}以外的数字`,
  notByPeriod: (subject, period, label, yearly) =>
    `${subject}的报告没有按“${period}”分别写明${label || '数字'}${yearly ? '，只写明全年的数字' : ''}。`,
  nobodyStates: (label) => `已收录的报告都没有写明${label}。`,
  noPassage: (subjects) => (subjects.length > 0 ? `${subjects.join('、')}的报告中没有找到相关内容。` : ''),
  unquoted: (subjects, more) =>
    [
      subjects.length > 0 ? `${subjects.join('、')}的报告也有相关内容，未一一引用。` : '',
      more > 0 ? `另有${more}份报告未列出，请指明机关或年份再问。` : '',
    ].join(''),
  toldIn: (years) => `${years.join('、')}年的报告写到了，可以指明年份再问。`,
  yearMissing: (agency, years, available) =>
    `没有收录${agency ?? ''}${years.join('、')}年的报告；已收录的年份：${available.join('、')}年。`,
  agencyMissing: (name, known, neighbours) =>
    `${known ? `没有收录“${name}”的报告` : `没有找到名为“${name}”的机关，或没有收录其报告`}${neighbours.length > 0 ? `；已收录的有：${neighbours.join('、')}` : ''}。`,
  withoutOwn: (regions) => `没有收录${regions.join('、')}本级的报告，已收录的是其范围内的：`,
  lacking: (entries) => (entries.length > 0 ? `未收录：${entries.join('、')}。` : ''),
  clarifyAgency: (name) => (name ? `“${name}”可以指多个机关，请问您问的是哪一个？` : '请问您问的是哪个机关的报告？'),
  shareOfWhat: () => '请说明要算的是哪一项占哪一项的比例，例如：微博占总数的百分之几。',
  tooWide: () => '这个问题涉及的报告太多，请指定地区、年份或机关。',
  clarifyMetric: (subject) => `请问您想了解${subject}的什么内容？`,
  contextIgnored: () => '上下文不是本服务给出的，已忽略。',
  notComparable: () => '两份报告所用的格式版本不同，这两个数字的含义不同，不能直接相比或相减。',
  outOfScope: () =>
    '这个问题不属于政府信息公开工作年度报告的内容。可以问：某机关某年公开了多少条信息、收到多少件申请、行政复议和诉讼情况、存在的问题和改进措施、联系方式等；其他政务服务问题可拨打12345。',
  coverage: (entries, total) =>
    `已收录${entries.map(({ agency, years }) => `${agency}（${years.map((year) => `${year}年`).join('、')}）`).join('、')}${entries.length < total ? '等' : ''}的报告。`,
  channelOnly: (label) => `报告没有写明总数，只写明了${label}。`,
  conflicting: (subject) => `${subject}收录了不止一份报告，其中的数字不同，一并列出。`,
  unconnected: (what) => `${what}没有可用的数字，未计入。`,
  and: () => '、',
  join: (sentences) => sentences.filter(Boolean).join(''),
}
