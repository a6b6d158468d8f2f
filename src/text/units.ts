/**
 * What reports count in: the measure words (量词) and units that may follow a
 * number, and where the same characters belong to another word.
 *
 * 年, 月, 日, 号, 级, 届, 岁, 层 and the like are missing on purpose: a number before
 * them dates, orders or names something and is no quantity.
 */

/** Amounts keep the printed number: 11.66万元 is 11.66 with the unit 万元. */
const money = ['亿元', '万元', '元', '亿美元', '万美元', '美元']

/** What is measured rather than counted, and so may have decimals. */
const measures = [
  ...['个百分点', '百分点', '%', '‰', '倍', '分'],
  ...['平方公里', '平方米', '公里', '千米', '米', '亩', '公顷', '吨', '公斤', '斤', '千瓦时', 'GB', 'TB', 'MB'],
]

/** What is counted in whole things. */
const counts = [
  ...['人/次', '人次', '条次', '件次', '篇次', '户次', '家次', '场次', '批次', '班次', '车次', '点次', '期次', '项次'],
  ...['人(次)', '件(次)', '条(次)', '家(次)', '场(次)', '个(次)', '次(场)', '件(条)', '条(件)', '条(篇)', '篇(条)'],
  ...['个工作日', '个月', '个小时', '小时', '学时', '课时', '天', '个方面', '方面', '部门'],
  ...['条', '件', '篇', '个', '次', '人', '名', '户', '期', '份', '项', '场', '家', '起', '例', '部', '本', '套', '张'],
  ...['处', '台', '辆', '种', '类', '批', '页', '幅', '宗', '笔', '位', '组', '支', '队', '所', '座', '间', '栋', '架'],
  ...['块', '轮', '卷', '册', '则', '集', '村', '站', '艘', '封', '堂', '棵', '株'],
]

const decimal = new Set([...money, ...measures])
const byLength = [...money, ...measures, ...counts].sort((a, b) => b.length - a.length)

/** Unit → what may not follow it, because the characters then are another word: 3人大建议, 5起诉讼, 10部门. */
const otherWords: Readonly<Record<string, RegExp>> = {
  封: /^(?:闭|面|禁|控|存|山|锁|顶)/,
  人: /^(?:大代表|大建议|大议案|民|员|口|才|力|均|社)/,
  名: /^(?:单|称|录|义)/,
  家: /^(?:庭|渠|长)/,
  本: /^(?:年|级|区|市|县|乡|镇|机关|单位|报告|着|次|月)/,
  期: /^(?:间|限|末)/,
  部: /^(?:门|分|署|委)/,
  条: /^(?:例|款)/,
  件: /^[大小好]?事/,
  次: /^(?:日|年|月|产业|供水)/,
  位: /^(?:于|置|一体|数)/,
  处: /^(?:理|罚|置|分|于|级)/,
  场: /^(?:所|景|地)/,
  起: /^(?:草|来|到|始|至|点|诉(?!讼))/,
  例: /^(?:如|会|行)/,
  份: /^额/,
  台: /^(?:账|阶|县|山|河|区|州)/,
  组: /^(?:织|成|长|建)/,
  集: /^(?:中|体|市|团)/,
  种: /^(?:植|子)/,
  批: /^(?:准|复|评|示)/,
  座: /^谈/,
  支: /^(?:持|出|部|付|撑)/,
  所: /^(?:有|属|示|在|需)/,
  天: /^(?:然|津)/,
  篇: /^幅/,
  页: /^面/,
  幅: /^度/,
  分: /^(?:之|钟|别|类|为|批|期|管|享|级|局|析|会|公司|支|布|散|工|解|送|发)/,
  方面: /^军/,
  站: /^(?:所|点|长)/,
  村: /^(?:级|民|镇|委|务)/,
  小时: /^(?:自助|服务|值班|值守|热线|不间断|在线|受理|以?内)/,
  个工作日: /^(?:以?内|之内)/,
}

/**
 * The unit at the beginning of a folded text, else null.
 *
 * @param text - folded, beginning right after a number
 */
export function unitAt(text: string): string | null {
  const unit = byLength.find((candidate) => text.startsWith(candidate))
  if (unit === undefined) return null
  return otherWords[unit]?.test(text.slice(unit.length)) ? null : unit
}

export function allowsDecimals(unit: string): boolean {
  return decimal.has(unit)
}
