/**
 * Answers in the report's own words: the sentences that speak of what is asked,
 * lists kept whole, or nothing.
 */
import type { Aspect, Query } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { itemsIn } from './list-items.ts'
import { matchSentences, type SentenceMatch, sentencesOf } from './match-sentences.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './plan.ts'
import { refuse } from './refuse.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'

const ITEM =
  /^(?:[一二三四五六七八九十]+是|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、]|[一二三四五六七八九十]、|第[一二三四五六七八九十]，|首先|其次|再次|最后|其[一二三四五六七八]|[①-⑩])/u
/** The sentence in which section 五 turns from what is wrong to what will be done. */
const TURN =
  /^(?:(?:[（(]?[一二三四五\d]+[)）.．、]|[一二三]是)?(?:存在问题的?)?(?:下一步|今后|改进|整改|解决|对策|努力)(?:的|主要|的主要)?(?:措施|情况|举措|办法|打算|方向|方法|工作|计划|建议|[：:,，])|针对|为此|下一步|今后|接下来|\d{4}年度?[,，]?\S{0,8}(?:将|拟|计划|准备|要继续|着力)|(?:我|本)[镇乡局县市区办委]\S{0,4}将|\S{0,12}(?:准备(?:这样|从)|将(?:从|在|继续|进一步|重点|紧密|采取|着力)))/u

/** Section 五 and how it falls into problems and measures. */
function problemSection(view: ReportView): Sentence[] {
  return sentencesOf(view).filter(({ section }) =>
    section.some((heading) => /问题|不足|改进/u.test(heading) && !/信息处理|行政复议/u.test(heading)),
  )
}

/** Sub-headings divide section 五 where it has them; else the first sentence that turns to what will be done. */
function aspectSentences(aspect: Aspect, view: ReportView): Sentence[] {
  const all = problemSection(view)
  const headed = (pattern: RegExp, not: RegExp) =>
    all.filter(({ section }) => section.length > 1 && pattern.test(section.at(-1)!) && !not.test(section.at(-1)!))
  const byHeading =
    aspect === 'problems'
      ? headed(/问题|不足|困难|短板/u, /改进|措施|整改|解决|打算/u)
      : headed(/改进|措施|整改|解决|打算|下一步|方向/u, /^$/u)
  if (byHeading.length > 0) return byHeading
  const turn = all.findIndex(
    ({ plain, section }, i) => i > 0 && section.length === 1 && TURN.test(plain.replace(/^[*"]+/u, '')),
  )
  if (turn < 0) return all
  return aspect === 'problems' ? all.slice(0, turn) : all.slice(turn)
}

/** A heading is no sentence of its own: it is told by the section's path. */
function withoutHeadings(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    ({ plain, section }) => !section.some((heading) => heading.replace(/\s/gu, '') === plain || plain.length < 5),
  )
}

/** Sentences that follow what was found, and those that an item goes on with. */
const [MOST_MORE, MOST_OF_ITEM] = [2, 4]

/** How an item is numbered: 一是 and 二是 alike, 1. and （一） not. */
const styleOf = ({ plain }: Sentence) => ITEM.exec(plain)?.[0].replace(/[一二三四五六七八九十\d①-⑩]+/gu, '#') ?? ''

/** What a sentence opens, up to the next item; an item has the items below it, which are numbered otherwise, all or none. */
function withItsRest(at: number, sentences: readonly Sentence[]): Sentence[] {
  const style = styleOf(sentences[at]!)
  const place = sentences[at]!.section.join('/')
  const opens = /[:：]$/u.test(sentences[at]!.plain)
  let nested = 0
  let to = at
  for (; to + 1 < sentences.length; to++) {
    const next = sentences[to + 1]!
    if (next.section.join('/') !== place || next.start - sentences[to]!.end > 2) break
    if (/[:：]$/u.test(next.plain) || (TURN.test(next.plain) && next.start > sentences[to]!.end)) break
    const below = styleOf(next)
    if (below !== '' && !opens && (style === '' || below === style)) break
    if (below !== '' && nested === 0) nested = to + 1
    if (nested === 0 && to - at >= (style === '' ? MOST_MORE : MOST_OF_ITEM)) break
  }
  const whole = sentences.slice(at, to + 1)
  return nested > 0 && whole.at(-1)!.end - whole[0]!.start > MOST_WORDS ? sentences.slice(at, nested) : whole
}

const MOST_WORDS = 900

/** Neighbouring sentences become one quotation. */
function quotations(passages: readonly Span[], text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1)
    if (last && (start < last[1] || text.slice(last[1], start).trim() === '')) last[1] = Math.max(end, last[1])
    else spans.push([start, end])
  }
  return spans
}

function quote(plan: Plan, view: ReportView, passages: readonly Span[]): string {
  const { draft, speech } = plan
  let length = 0
  const spans = quotations(passages, view.text).filter(([start, end]) => {
    const fits = length === 0 || length + end - start <= MOST_WORDS
    if (fits) length += end - start
    return fits
  })
  const quotes = spans.map(([start, end]) => ({
    words: view.text.slice(start, end).replace(/\s*\n\s*/gu, ' '),
    mark: draft.cite(view, start, end),
  }))
  const section = view.sectionAt(spans[0]![0]).at(-1) ?? ''
  return speech.quoted(subjectOf(speech, view), quotes, section)
}

/** How much of the question's words a passage must hold to be an answer. */
const LEAST_COVERAGE = 0.5

/** Words that only say that problems or measures are wanted. */
const ASPECT_WORD =
  /^(?:主要|存在|问题|不足|之处|不足之处|不同|不同之处|区别|异同|困难|短板|毛病|措施|改进|改进举措|改进措施|整改|整治|解决|打算|下一步|一步|原因|改善|方向|思路|工作思路|今后|计划|规划|举措|提升|准备|办法|做法|对策|努力|薄弱环节|难题|瓶颈|欠缺|缺点|弱项|不好|针对|怎么办|咋整|咋办|咋弄|咋改|明年|干啥)$/u
/** 怎么, 准备, 如何: an answer is what is done, not what is wrong. */
const HOW =
  /怎么|怎样|如何|准备|打算|解决|避免|改进|措施|举措|办法|改[到成为]|\bhow\b|\bwill\b|\bplan|\bgoing to\b|\bsolve|\baddress|\bimprove/u

/** 怎么改进, and not only 怎么做的: the measures come first where they say as much. */
const REMEDY = /解决|避免|改进|措施|举措|办法|整|\bsolve|\baddress|\bimprove/u

const reach = (sentences: readonly Sentence[]): [number, number] => [sentences[0]!.start, sentences.at(-1)!.end]

/** A measure list longer than this is not quoted as a whole beside the problem it may answer. */
const SHORT_LIST = 420

/** The marked items of one half of section 五, or its sentences where nothing is marked. */
function listOf(sentences: readonly Sentence[], view: ReportView): Span[] {
  const items = itemsIn(view.text, ...reach(sentences))
  return items.length > 1 ? items : [...sentences]
}

/** The third measure answers the third problem, where section 五 lists as many of both; else all measures, if they are few words. */
function measuresFor(problem: Sentence, view: ReportView): Span[] {
  const [problems, measures] = [aspectSentences('problems', view), aspectSentences('measures', view)]
  if (problems.length === 0 || measures.length === 0 || measures === problems) return []
  const listed = listOf(problems, view)
  const answers = listOf(measures, view)
  const at = listed.findIndex(({ start, end }) => start < problem.end && problem.start < end)
  if (at >= 0 && listed.length === answers.length) return [answers[at]!]
  const [start, end] = reach(measures)
  return end - start <= SHORT_LIST ? [{ start, end }] : []
}

/** Long sentences and lists of counts name a thing among many; a preface names everything. */
function pointedness({ plain, section }: Sentence): number {
  const counts = plain.match(/\d+余?[条篇件项个次期份]/gu)?.length ?? 0
  const length = 1 - LONG_LOSS * Math.min(1, plain.length / LONG)
  return length * (section.length === 0 || counts >= 3 ? PASSING : 1)
}

/** What a long sentence loses, how long that is, and what is left of one that only mentions things. */
const [LONG_LOSS, LONG, PASSING] = [0.2, 250, 0.7]

/** What is asked beside problems and measures. */
function ownWords({ metrics, wideTopic, topic }: Query): string[] {
  return (metrics.length > 0 ? wideTopic : topic).filter(
    (word) => !word.split('|').every((one) => ASPECT_WORD.test(one)),
  )
}

/** 有什么毛病没有: problems or measures and nothing else, so that no yes or no is wanted. */
export function asksForHalf(query: Query): boolean {
  return query.metrics.length === 0 && query.aspects.length > 0 && ownWords(query).length === 0
}

function choosePassages(plan: Plan, view: ReportView): Span[] {
  const { query } = plan
  const { aspects } = query
  const words = ownWords(query)
  if (aspects.length > 0 && words.length === 0)
    return withoutHeadings(aspects.flatMap((aspect) => aspectSentences(aspect, view)))
  if (words.length === 0) return []
  const headed = headedBy(words, view)
  if (aspects.length === 0 && headed.length > 0 && headed.length <= MOST_HEADED) {
    const [start, end] = reach(headed)
    return [{ start, end }]
  }
  const all = sentencesOf(view)
  const matches = matchSentences(words, view)
    .filter(({ sentence, coverage }) => coverage >= LEAST_COVERAGE && withoutHeadings([sentence]).length > 0)
    .map((match) => ({ ...match, score: match.score * pointedness(match.sentence) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
  const measures = new Set(aspectSentences('measures', view).map(({ start }) => start))
  const problems = new Set(aspectSentences('problems', view).map(({ start }) => start))
  const how = HOW.test(query.question)
  const asksProblems = aspects.includes('problems') && !how
  const half = how ? measures : problems
  const wanted = how || asksProblems ? matches.filter(({ sentence }) => half.has(sentence.start)) : []
  // 准备怎么处理, 有什么问题: what will be done or is wrong, as soon as that half speaks of it at all.
  const ahead = asksProblems || /准备|打算|下一步|今后|将要|\bwill\b|\bgoing to\b|\bplan/iu.test(query.question)
  const least = ahead ? 0.3 : REMEDY.test(query.question) ? 0.8 : 1
  const enough = (match: SentenceMatch | undefined, part: number) =>
    match && match.score >= matches[0]!.score * part ? match : undefined
  // 怎么解决……的问题: the problem itself, where no measure speaks of it; its measure comes along.
  const solved =
    how && REMEDY.test(query.question) ? matches.find(({ sentence }) => problems.has(sentence.start)) : undefined
  const best = enough(wanted[0], least) ?? enough(solved, 0.5) ?? matches[0]
  if (!best || (asksProblems && wanted.length === 0)) return headed
  const like =
    best === solved
      ? matches.filter(({ sentence }) => problems.has(sentence.start))
      : wanted.includes(best)
        ? wanted
        : matches
  const near = like.filter((match) => match !== best && match.score >= best.score * 0.75).slice(0, 2)
  const chosen = [best, ...near].flatMap(({ index }) => withItsRest(index, all))
  const remedies = how
    ? chosen
        .filter(({ start }) => problems.has(start) && !measures.has(start))
        .flatMap((problem) => measuresFor(problem, view))
    : []
  return [...(headed.length <= MOST_HEADED ? headed : []), ...chosen, ...remedies]
}

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

/** Reports whose words are quoted, reports that are looked into, and names that are listed. */
const [MOST_QUOTED, MOST_SEARCHED, MOST_NAMED] = [6, 60, 12]

export function answerPassages(plan: Plan): void {
  const { views, draft, speech } = plan
  const sentences: string[] = []
  const unquoted: string[] = []
  const silent: string[] = []
  for (const view of views.slice(0, MOST_SEARCHED)) {
    const subject = subjectOf(speech, view)
    const chosen = choosePassages(plan, view)
    if (chosen.length === 0) silent.push(subject)
    else if (sentences.length < MOST_QUOTED) sentences.push(quote(plan, view, chosen))
    else unquoted.push(subject)
  }
  const unsaid = silent.slice(0, MOST_NAMED).map((subject) => speech.noPassage(subject))
  if (sentences.length === 0) return refuse(plan, { what: 'metric', why: 'notStated' }, unsaid)
  const more = Math.max(0, unquoted.length - MOST_NAMED) + Math.max(0, views.length - MOST_SEARCHED)
  draft.text = speech.join([...sentences, ...unsaid, speech.unquoted(unquoted.slice(0, MOST_NAMED), more)])
}
