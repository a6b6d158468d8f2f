/**
 * 收到几件申请，几件没给公开; 收到多少件、办结多少件: clauses that each ask for something of their own.
 */
const BOUNDARY =
  /(?<!\d)[，,；;。？?！!]|[，,；;。？?！!](?!\d)|(?<=[搞办开做组举][了过]?(?:几|多少)[次场期回])(?=(?:来|到|去|参加|接待|培训|有)(?:了|过)?(?:多少|几))|(?<=(?:多少|几)[家个名位部台项户处]\p{Script=Han}{1,6})(?=(?:多少|几)(?:[家个名位场次期件条篇人户]|万?元))|(?<=(?:多少|几)(?:[期件起条篇]|场次|批次))(?=\p{Script=Han}{2,6}(?:多少|几)(?:[家个名位场次期件起条篇人户]|万?元))|(?<=(?:多少|几)(?:人次|批次|场次|万元|[条件个次期篇份人场批户名家项封元])?|[吗呢])(?:\s+(?=\p{Script=Han}|\d)|、)|(?<=(?:多少|几)[^，,、。？?！!\s]{1,6})、(?=[^，,、。？?！!\s]{1,10}(?:多少|几))|(?=[②-⑳⑵-⒇])|\s+and (?=(?:the )?number |how |what |which |who |when |where |did |does )/giu
export const ASKS =
  /多少|多[久长大高远]|几(?!乎)|什么|哪|谁|怎么|怎样|如何|为何|咋|啥|[吗么呢]$|有没有|[了过]没有?$|是否|是不是|有无|率$|率(?:是|为|有)|\b(?:how|what|which|who|when|where|did|does|number)\b/iu
/** 我印象里有几件是重复申请: some, as the asker remembers, and how many is not asked. */
const REMEMBERS_SOME =
  /^\s*(?:[我俺咱])?(?:只|就|还|也|隐约|依稀|模糊|好像|大概|恍惚)*(?:记得|记着|印象[里中]?)[^，。？！,?!]*(?:几|多少)[^，。？！,?!]*$|^\s*i (?:remember|recall|think|believe)\b.*\bhow many\b/iu
const asksInFull = (clause: string) =>
  ASKS.test(clause) && /总|一共|全部|合计|到底|究竟|\b(?:total|in all|altogether)\b/iu.test(clause)

/** Does a clause ask, the others known? What is remembered is no question beside one that asks for all. */
export const asksSomething = (clause: string, others: string): boolean =>
  ASKS.test(clause) && !(REMEMBERS_SOME.test(clause) && asksInFull(others))

const CHANNELS = /哪(?:些|几[个种类])?(?:渠道|平台|途径)/u
const EACH = /^[，,；;\s]*(?:各|分别|各自)(?:是|有|占|为)?(?:多少|几)[条件个次篇项人场份]?[，,；;。？?！!\s]*$/u
/** 收到6件申请，有几件公开了: the clause that tells a number and asks nothing, and the rest, in place; null where none does. */
export function splitPremise(question: string): [string, string] | null {
  const clauses = question.match(/[^，,。？?]+[，,。？?]*/gu) ?? []
  const asks = clauses.findIndex((clause) => ASKS.test(clause.replace(/[，,。？?]+$/u, '')))
  const premise = clauses.slice(0, Math.max(0, asks)).join('')
  if (!/\d/u.test(premise)) return null
  return [premise.padEnd(question.length), ' '.repeat(premise.length) + question.slice(premise.length)]
}

/** 按渠道呢，抖音有多少; 百分比呢，涨了多少: by what it is taken apart or measured, and nothing asked yet. */
const BY_WHAT = /^(?:那|要是|如果)?(?:按\p{Script=Han}{2,6}|百分[比数率])呢$/u

/** 直接起诉的呢，总共几件: how many of what was just named. */
const NAMED_ONLY = /^[^，,、。？?！!多几哪谁]+呢$/u
const HOW_MANY_OF_IT = /^\s*(?:一?共|总共|总计|合计)?(?:是|有|为)?(?:多少|几)\p{Script=Han}{0,2}[？?\s]*$/u

/** Nobody asks more in one breath, or lists more. */
const [MOST, MOST_LISTED] = [4, 7]

/**
 * The question once for each of its asking clauses, all else blanked out, so that offsets stay those of the question;
 * a clause that asks nothing goes with the one after it. Empty where fewer than two clauses ask.
 */
export function splitClauses(question: string): string[] {
  const ends = [...question.matchAll(BOUNDARY)].map(({ index, 0: mark }) => index + mark.length)
  const stretches: [number, number][] = []
  let start = 0
  for (const end of [...ends, question.length]) {
    const clause = question.slice(start, end).replace(/[，,；;。？?！!\s]+$/u, '')
    if (
      !asksSomething(clause, question.slice(0, start) + question.slice(end)) ||
      (BY_WHAT.test(clause.trim()) && end < question.length)
    )
      continue
    if (NAMED_ONLY.test(clause.trim()) && HOW_MANY_OF_IT.test(question.slice(end))) continue
    // 分别从哪些渠道出去的，各多少: the number of each of what was asked before.
    const last = stretches.at(-1)
    if (last && CHANNELS.test(question.slice(...last)) && EACH.test(question.slice(start, end))) last[1] = end
    else stretches.push([start, end])
    start = end
  }
  if (stretches.length < 2 || stretches.length > MOST) return []
  stretches.at(-1)![1] = question.length
  return stretches.map(([from, to]) => ' '.repeat(from) + question.slice(from, to) + ' '.repeat(question.length - to))
}

/** 主动公开总条数、行政许可、行政处罚: the question once for each thing that it lists, as `splitClauses`; empty where it lists none. */
export function splitList(question: string): string[] {
  const marks = [...question.matchAll(/、/gu)].map(({ index }) => index)
  if (marks.length === 0 || marks.length > MOST_LISTED) return []
  const ends = [...marks, question.length]
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : ends[i - 1]! + 1
    return ' '.repeat(start) + question.slice(start, end) + ' '.repeat(question.length - end)
  })
}
