/**
 * Of two things held against one another the one that is said to be more or less: A和B，B多几件; 比A多多少; 后者少几条.
 */

/** What things are held against: 比2022年, 跟财政局相比, than in 2022; 占比 and 比较 hold nothing against what follows. */
const AGAINST =
  /(?<!百分|[占同环对评])比(?![较例重率])起?|(?:超过|多过|高过|多于|高于|少于|低于|不及)了?|[和跟与同](?=[^，。？！,?!]{2,24}?(?:相比|对比|比起?来?(?=[，,])))|\b(?:than|(?:compared|relative) (?:with|to))(?: (?:in|the|that|those|of|at|for|by|did))*\s/giu
/** What says that something is more or less, right after what it is said of. */
const MORE =
  /(?:[的又还却要会]|当年|那年)*(?:[多少高低](?:[收发办罚批用花出公开受理了]{0,3})(?:多少|几|百分|吗|吧|[一]?[些点])|更[多少高低]|[多少高低]出)|\b(?:get|gets|got|receive[ds]?|have|had|has|publish(?:ed)?|issued?|make|made|handled?)\b/giu
/** 前者, 后者. */
const BY_ORDER = [/^(?:前者|the former)|(?:前者|the former)$/iu, /^(?:后者|the latter)|(?:后者|the latter)$/iu]

/** What may name one of them at the beginning or the end of these words: two characters, a year, words of English. */
const opening = (words: string) => /^(?:\d{2,4}|[a-z]+(?: [a-z]+)?|.{2})/iu.exec(words.trim())?.[0] ?? ''
const ending = (words: string) => /(?:\d\d(?=年度?$)|(?:[a-z]+ )?[a-z]+$|.{2}$)/iu.exec(words.trim())?.[0] ?? ''

/** What many names have; 歙县 is Shexian and She County. */
const OF_MANY_NAMES =
  /^(?:and|the|for|county|city|district|town|township|subdistrict|province|bureau|department|commission|office|government)$/u

/** An English word counts where it stands in the name as a word, and is its own. */
const isIn = (name: string, word: string): boolean =>
  /^[a-z]/u.test(word)
    ? word.length > 2 && !OF_MANY_NAMES.test(word) && name.split(/[^a-z]+/u).includes(word)
    : word.length > 1 && name.includes(word)

/** Which of the two these words name; null where neither or both. */
function named(words: string, names: readonly [string, string], at: typeof opening): 0 | 1 | null {
  const byOrder = BY_ORDER.findIndex((pattern) => pattern.test(words.trim()))
  if (byOrder >= 0) return byOrder as 0 | 1
  for (const word of at(words).toLowerCase().split(' ')) {
    const [one, other] = names.map((name) => isIn(name.toLowerCase(), word))
    if (one !== other) return one ? 0 : 1
  }
  return null
}

/** The one that stands first in the reckoning; null where the question does not say. */
export function ledBy(question: string, names: readonly [string, string]): 0 | 1 | null {
  for (const { index, 0: word } of question.matchAll(AGAINST)) {
    const held = named(question.slice(index + word.length), names, opening)
    if (held !== null) return held === 0 ? 1 : 0
  }
  for (const { index } of question.matchAll(MORE)) {
    const led = named(question.slice(0, index), names, ending)
    if (led !== null) return led
  }
  return null
}
