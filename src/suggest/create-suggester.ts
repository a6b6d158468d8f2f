/**
 * Type-ahead: what has been typed so far → agencies, metrics, and whole questions that have an answer.
 *
 * Takes Chinese, full pinyin and initials (香山, xiangshan, xsx), and goes on after a name: 香山乡2021年微 offers the
 * questions about 微博 and 微信 that this report can answer. Characters typed in the wrong homophone are read by their sound.
 */
import type { Coverage } from '../model/coverage.ts'
import type { Suggestion, SuggestRequest } from '../model/wenbao-index.ts'
import { searchableText } from '../text/fold-for-search.ts'
import { initialsOf, spellingsOf } from '../text/pinyin.ts'
import { type AgencyNames, agencyNames, type NamedAgency } from './agency-names.ts'
import type { Askable } from './askable.ts'

export interface SuggestParts {
  /** What can be asked, the commonest first. */
  askables: readonly Askable[]
  /** Which of these keys a report states with a value; `contacts.phone` and the like among them. */
  statedKeys(reportId: string, keys: readonly string[]): Promise<ReadonlySet<string>>
}

const AGENCIES = 6
const METRICS = 3
const QUESTIONS = 6
/** Agencies of one name that questions are offered for. */
const NAMESAKES = 3
/** 2021, 2021年, 21年. */
const YEAR = /^(?:((?:19|20)\d{2})(?:年度?|nian)?|(\d{2})(?:年度?|nian))/u

interface Typed {
  askable: Askable
  /** Everything it can be found by: phrases and their sounds. */
  phrases: string[]
  sounds: string[]
}

function typedFor(askable: Askable): Typed {
  const phrases = [...new Set(askable.phrases.map((phrase) => searchableText(phrase)))]
  return {
    askable,
    phrases,
    sounds: phrases.flatMap((phrase) => [spellingsOf(phrase, 1)[0]!, initialsOf(phrase)]),
  }
}

/** Metrics that what was typed may be the beginning of, or a part; best first. */
function findAskables(typed: readonly Typed[], text: string, limit: number): Askable[] {
  if (text === '') return typed.slice(0, limit).map(({ askable }) => askable)
  const places: ((one: Typed) => boolean)[] = [
    ({ phrases }) => phrases.some((phrase) => phrase.startsWith(text)),
    ({ phrases }) => phrases.some((phrase) => phrase.includes(text)),
    ({ sounds }) => text.length > 1 && sounds.some((sound) => sound.startsWith(text)),
    ({ phrases }) => phrases.some((phrase) => phrase.length > 1 && text.includes(phrase)),
  ]
  const found = new Set<Askable>()
  for (const fits of places) for (const one of typed) if (found.size < limit && fits(one)) found.add(one.askable)
  return [...found]
}

/** The year that comes first in what was typed, and what follows it. */
function splitYear(text: string): { year: number | null; rest: string } {
  const match = YEAR.exec(text)
  const year = match ? Number(match[1] ?? `20${match[2]}`) : null
  return { year, rest: text.slice(match?.[0].length ?? 0).replace(/^的/u, '') }
}

export type Suggester = (request: SuggestRequest) => Promise<Suggestion[]>

export function createSuggester(coverage: Coverage, { askables, statedKeys }: SuggestParts): Suggester {
  const typed = askables.map(typedFor)
  let made: Promise<AgencyNames> | null = null
  // Made when somebody first types: an index that is only asked questions needs none of it.
  const names = () => (made ??= agencyNames(coverage))

  const questionsFor = async (
    { indexed, name, fullName }: NamedAgency,
    asked: number | null,
    wanted: readonly Askable[],
    limit: number,
  ): Promise<Suggestion[]> => {
    const report = indexed.reports.find(({ year }) => year === asked) ?? indexed.reports[0]
    if (!report) return []
    const keys = wanted.flatMap(({ key }) => key ?? [])
    const stated = await statedKeys(report.id, keys)
    const who = indexed.namesake ? fullName : name
    return wanted
      .filter(({ key }) => key === null || stated.has(key))
      .slice(0, limit)
      .map(({ question, timeless }) => ({
        kind: 'question',
        text: timeless ? `${who}${question}` : `${who}${report.year}年${question}`,
        detail: null,
      }))
  }

  const agencyLine = ({ indexed, name, fullName, region }: NamedAgency): Suggestion => ({
    kind: 'agency',
    text: indexed.namesake ? fullName : name,
    detail: region || null,
  })

  const metricLine = ({ label }: Askable): Suggestion => ({ kind: 'metric', text: label, detail: null })

  return async ({ q, limit }) => {
    const text = searchableText(q).replace(/\s+/gu, '').slice(0, 100)
    if (text === '') return []
    const known = await names()
    const agencies = known.find(text, AGENCIES)
    const { agencies: leaders, length } = known.lead(text)
    const { year, rest } = splitYear(text.slice(length))
    const questions: Suggestion[] = []
    for (const leader of leaders.slice(0, NAMESAKES))
      questions.push(...(await questionsFor(leader, year, findAskables(typed, rest, askables.length), QUESTIONS)))
    // The name is not finished yet: what could be asked about the likeliest.
    const likeliest = agencies[0]
    if (leaders.length === 0 && likeliest) questions.push(...(await questionsFor(likeliest, null, askables, METRICS)))
    const metrics = leaders.length === 0 ? findAskables(typed, text, METRICS) : []
    const lines = [...agencies.map(agencyLine), ...metrics.map(metricLine), ...questions]
    const distinct = new Map(lines.map((line) => [`${line.kind} ${line.text} ${line.detail}`, line]))
    // After a name, questions are what is wanted.
    const ordered = [...distinct.values()]
    const first = leaders.length > 0 && rest !== '' ? 'question' : 'agency'
    return [...ordered.filter(({ kind }) => kind === first), ...ordered.filter(({ kind }) => kind !== first)].slice(
      0,
      limit,
    )
  }
}
