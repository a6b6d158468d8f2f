/**
 * A question → the stretches of a report that answer it: a section, half of section 五, or the sentences that speak of
 * what is asked with what they open; nothing where none does.
 */
import type { Query } from '../model/query.ts'
import type { Span } from '../model/span.ts'
import { askedThings } from './asked-things.ts'
import { askedWords } from './asked-words.ts'
import { matchSentences, type SentenceMatch, sentencesOf } from './match-sentences.ts'
import { aspectSentences, measuresFor, reach } from './problem-section.ts'
import type { ReportView } from './report-view.ts'
import type { Sentence } from './sentences.ts'
import { withItsRest } from './with-its-rest.ts'

/** A heading is no sentence of its own: it is told by the section's path. */
function withoutHeadings(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    ({ plain, section }) => !section.some((heading) => heading.replace(/\s/gu, '') === plain || plain.length < 5),
  )
}

/** How much of the question's words a passage must hold to be an answer. */
const LEAST_COVERAGE = 0.5

/** 怎么, 准备, 如何: an answer is what is done, not what is wrong. */
const HOW =
  /怎么|怎样|如何|准备|打算|解决|避免|改进|措施|举措|办法|改[到成为]|\bhow\b|\bwill\b|\bplan|\bgoing to\b|\bsolve|\baddress|\bimprove/u

/** 怎么改进, and not only 怎么做的: the measures come first where they say as much. */
const REMEDY = /解决|避免|改进|措施|举措|办法|整|\bsolve|\baddress|\bimprove/u

/** Long sentences and lists of counts name a thing among many; a preface names everything. */
function pointedness({ plain, section }: Sentence): number {
  const counts = plain.match(/\d+余?[条篇件项个次期份]/gu)?.length ?? 0
  const length = 1 - LONG_LOSS * Math.min(1, plain.length / LONG)
  return length * (section.length === 0 || counts >= 3 ? PASSING : 1)
}

/** What a long sentence loses, how long that is, and what is left of one that only mentions things. */
const [LONG_LOSS, LONG, PASSING] = [0.2, 250, 0.7]

export function choosePassages(query: Query, view: ReportView): Span[] {
  const { aspects } = query
  const words = askedWords(query)
  if (aspects.length > 0 && words.length === 0)
    return withoutHeadings(aspects.flatMap((aspect) => aspectSentences(aspect, view)))
  if (words.length === 0) return []
  const headed = headedBy(words, view)
  if (aspects.length === 0 && headed.length > 0 && headed.length <= MOST_HEADED) {
    const [start, end] = reach(headed)
    return [{ start, end }]
  }
  const all = sentencesOf(view)
  const matches = matchSentences(askedThings(query, words), view)
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
