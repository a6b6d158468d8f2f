/**
 * A question → the stretches of a report that answer it: a section, half of section 五, or the sentences that speak of
 * what is asked with what they open; nothing where none does.
 */
import type { Query } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { askedThings, changedThings, thingIn } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { bestRemedy } from './best-remedy.ts'
import { matchSentences, pointed, type SentenceMatch, sentencesOf } from './match-sentences.ts'
import { aspectSentences, measuresFor, reach } from './problem-section.ts'
import type { ReportView } from './report-view.ts'
import { roleAsked } from './role-asked.ts'
import type { Sentence } from './sentences.ts'
import { isOtherTime } from './time-taken.ts'
import { withItsRest } from './with-its-rest.ts'

/** A heading is no sentence of its own: it is told by the section's path. */
function withoutHeadings(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    ({ plain, section }) => !section.some((heading) => heading.replace(/\s/gu, '') === plain || plain.length < 5),
  )
}

/** How much of the question's words a passage must hold to be an answer. */
const LEAST_COVERAGE = 0.42

/** 怎么, 准备, 如何: an answer is what is done, not what is wrong. */
export const HOW =
  /怎么|怎样|如何|咋|法子|[啥高新妙实]招|什么招|(?:什么|啥)(?:动作|行动|约束|手段|安排|对策)|后来|[干做]了(?:什么|些什么|啥|些啥|哪些)|帮上|准备|打算|解决|避免|改进|措施|举措|办法|改[到成为]|\bhow\b|\bwill\b|\bplan|\bgoing to\b|\bsolve|\baddress|\bimprove/u

/** 怎么改进, 怎么办, and not only 怎么做的: the measures come first where they say as much. */
const REMEDY = /解决|避免|改进|措施|举措|办法|招|整|治|防|约束|补|(?:怎么|咋)[办改弄管罚]|\bsolve|\baddress|\bimprove/u

/** 为什么: a sentence that states a thing without its reason is no answer. */
const WHY = /为什么|为啥|为何|怎么(?:会|反而|反倒|又|还|比(?!较))|咋会|什么原因|啥原因|原因是|\bwhy\b/u
const REASON =
  /因|由于|缘于|源于|引发|引起|导致|造成|致使|受\S{1,12}影响|为了|主要是|就[^，。；]{2,60}(?:组织|召开|举行|举办|开展|征求)|针对|(?<![事典])故[与而未无不]|系[按因由]/u

/** 没有因政府信息公开被申请行政复议 gives none. */
const NO_CAUSE = /(?:没有?|未|无)[^，。,]{0,8}因/gu

/** What is wrong is a reason too: 说理性不强 for being taken to court. */
function givesReason({ plain, section }: Sentence): boolean {
  return REASON.test(plain.replace(NO_CAUSE, '')) || section.some((heading) => /问题|不足/u.test(heading))
}

/** 哪个股室, 哪个部门: who asks for an office is not told by 各股室 or by who leads. */
const WHICH_OFFICE =
  /(?:哪|什么|啥)(?:一?个|家)?(?:股室|科室|处室|股|科(?!目|技)|处(?!罚|理|分)|部门|单位|机构|办公室|站所)/u
const ANY_OFFICE = /(?:各|有关|相关|个别|其他|所有|部分|一些|责任)?(?:股室|科室|处室|站所|部门|单位)/gu
const OFFICE =
  /\p{Script=Han}(?:办公室|政务办|党政办|综合办|公开办|办(?=[，。、；为负承具统牵公核统]|$)|股(?!东)|科(?![学技目])|处(?![罚理分置])|中心|局(?![长面限部])|委(?![员托])|站(?!所)|纪委|部(?!分|门|署))/u

/** A list of counts tells how much, and not how. */
const countsThings = ({ plain }: Sentence) => (plain.match(/\d+余?[条篇件项个次期份]/gu)?.length ?? 0) >= 3

/** Long sentences name a thing among many, and so do lists of counts; a preface names everything. */
function pointedness(sentence: Sentence): number {
  return pointed(sentence.plain.length) * (sentence.section.length === 0 || countsThings(sentence) ? PASSING : 1)
}

/** What is left of a sentence that only mentions things. */
const PASSING = 0.7

export function choosePassages(query: Query, view: ReportView): Span[] {
  const { aspects } = query
  const question = query.question.toLowerCase()
  const words = askedWords(query)
  const own = askedThings(query, words)
  const things = own.length === 0 && WHY.test(question) ? changedThings(query) : own
  if (aspects.length > 0 && things.length === 0)
    return withoutHeadings(aspects.flatMap((aspect) => aspectSentences(aspect, view)))
  if (things.length === 0) return []
  const headed = words.length > 0 ? headedBy(words, view) : []
  if (aspects.length === 0 && headed.length > 0 && headed.length <= MOST_HEADED) {
    const [start, end] = reach(headed)
    return [{ start, end }]
  }
  const all = sentencesOf(view)
  const how = HOW.test(question)
  const why = WHY.test(question)
  const office = WHICH_OFFICE.test(question)
  const givesRole = roleAsked(question)
  // 校车不够怎么解决: what does not speak of the lack tells nothing of how it is met.
  const troubles = how ? things.filter(({ trouble }) => trouble) : []
  const speaksOf = (plain: string) => troubles.length === 0 || troubles.some((thing) => thingIn(thing, plain) > 0)
  // 前面说66件，表上又是68件，为啥对不上: the sentence that speaks of both numbers tells it.
  const both = why && query.numbers.length > 1 ? all.filter((one) => query.numbers.every(holdsIn(one))) : []
  if (both.length === 1) return both
  const found = how ? bestRemedy(things, view) : null
  const remedy = found && speaksOf(found.plain) ? found : null
  const matches = matchSentences(things, view)
    .filter(
      ({ sentence, coverage }) =>
        coverage * (how && countsThings(sentence) ? PASSING : 1) >= LEAST_COVERAGE &&
        (!why || givesReason(sentence)) &&
        speaksOf(sentence.plain) &&
        !isOtherTime(question, sentence.plain) &&
        (!office || OFFICE.test(sentence.plain.replace(ANY_OFFICE, ''))) &&
        withoutHeadings([sentence]).length > 0,
    )
    .filter(({ sentence }) => !givesRole || !all.some(({ plain }) => givesRole(plain)) || givesRole(sentence.plain))
    .map((match) => ({ ...match, score: match.score * pointedness(match.sentence) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const measures = new Set(aspectSentences('measures', view).map(({ start }) => start))
  const problems = new Set(aspectSentences('problems', view).map(({ start }) => start))
  const asksProblems = aspects.includes('problems') && !how
  const half = how ? measures : problems
  const wanted = how || asksProblems ? matches.filter(({ sentence }) => half.has(sentence.start)) : []
  // 准备怎么处理, 有什么问题: what will be done or is wrong, as soon as that half speaks of it at all.
  const ahead = asksProblems || /准备|打算|下一步|今后|将要|\bwill\b|\bgoing to\b|\bplan/iu.test(question)
  const least = ahead ? 0.3 : REMEDY.test(question) ? 0.8 : 1
  const sure = remedy && (remedy.standsOut || remedy.coverage >= LEAST_COVERAGE)
  if (sure && remedy.score >= (matches[0]?.score ?? 0) * least)
    return remedy.named ? [remedy.problem, remedy.measure] : [remedy.measure]
  const enough = (match: SentenceMatch | undefined, part: number) =>
    match && match.score >= matches[0]!.score * part ? match : undefined
  // 怎么解决……的问题: the problem itself, where no measure speaks of it; its measure comes along.
  const solved = how && REMEDY.test(question) ? matches.find(({ sentence }) => problems.has(sentence.start)) : undefined
  const best = enough(wanted[0], least) ?? enough(solved, 0.5) ?? matches[0]
  if (!best || (asksProblems && wanted.length === 0)) return headed
  const like =
    best === solved
      ? matches.filter(({ sentence }) => problems.has(sentence.start))
      : wanted.includes(best)
        ? wanted
        : matches
  // 坑坑洼洼的路: where one thing is asked for, what says less of it is beside the point.
  const asMuch = ({ sentence }: SentenceMatch) =>
    things.length > 1 || thingIn(things[0]!, sentence.plain) >= thingIn(things[0]!, best.sentence.plain) - 0.04
  const near = like.filter((match) => match !== best && match.score >= best.score * 0.75 && asMuch(match)).slice(0, 2)
  const speaks = ({ plain }: Sentence) => things.some((thing) => thingIn(thing, plain) > 0)
  // Who, when, which: no more than speaks of it; how a thing is done may be told in what follows.
  const chosen = [best, ...near].flatMap(({ index }) => withItsRest(index, all, how ? () => true : speaks))
  const remedies = how
    ? chosen
        .filter(({ start }) => problems.has(start) && !measures.has(start))
        .flatMap((problem) => measuresFor(problem, view))
    : []
  return [...(headed.length <= MOST_HEADED ? headed : []), ...chosen, ...remedies]
}

const holdsIn =
  ({ plain }: Sentence) =>
  (number: number) =>
    new RegExp(`(?<![\\d.])${number}(?![\\d.])`, 'u').test(plain)

/** A section of more sentences is searched, and not quoted as a whole. */
const MOST_HEADED = 14

/** 平台是怎么建设的: a section whose heading is what is asked for answers as a whole, the headings below it included. */
function headedBy(words: readonly string[], view: ReportView): Sentence[] {
  const sections = new Map<string, Sentence[]>()
  for (const sentence of sentencesOf(view)) {
    const level = sentence.section.findIndex((heading, i) => i > 0 && words.every((word) => heading.includes(word)))
    if (level < 0) continue
    const section = sentence.section.slice(0, level + 1).join('/')
    sections.set(section, [...(sections.get(section) ?? []), sentence])
  }
  return withoutHeadings([...sections.values()][0] ?? [])
}
