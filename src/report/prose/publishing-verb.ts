/**
 * By which verb something was published, where a phrase has several: the last, unless that is a part of what was.
 */
import { GENERIC, PUBLISH } from './words.ts'

/** Same-length text without what stands in quotes: names are no verbs. */
function blankQuotes(text: string): string {
  return text.replace(/"[^"]*"/g, (quoted) => `"${'〓'.repeat(Math.max(quoted.length - 2, 0))}"`)
}

/** 以及涉企行政检查公示1条: at the end of a topic in a list, a notice and not what is done with it. */
const NOTICE = /[^外并已部法时后均行予]公示$/
/** What a verb before 公开 publishes. */
const OBJECT = /^[\p{Script=Han}、]{2,12}$/u

/** @param listed - the phrase is one of a list of topics */
export function publishingVerb(phrase: string, listed: boolean): RegExpExecArray | undefined {
  const unquoted = blankQuotes(phrase)
  const verbs = Array.from(unquoted.matchAll(PUBLISH)).slice(0, listed && NOTICE.test(unquoted) ? -1 : undefined)
  const last = verbs.at(-1)
  const before = verbs.at(-2)
  // 发布政策解读公开信息5条: what stands between two verbs is what the first of them publishes.
  if (!before || last?.[0] !== '公开' || before[0].endsWith('公开')) return last
  const between = unquoted.slice(before.index + before[0].length, last.index)
  return OBJECT.test(between) && !GENERIC.test(between) ? before : last
}
