/**
 * One answer against what was expected of it.
 */
import type { Answer } from '../../model/answer.ts'
import { givesAnyNumber, givesExactly, givesNumber, leadsWithNumber } from './compare-numbers.ts'
import type { Expectation } from './questions.ts'

export interface Judgement {
  /** What is not as expected; none means right. */
  problems: string[]
  /** A number was given as the answer that is not the answer: the worst that can happen. */
  wrongNumber: boolean
  /** Answerable, but refused. */
  refused: boolean
  /** Answerable as it stands, but asked back. */
  clarified: boolean
}

export function judgeAnswer(answer: Answer, expected: Expectation): Judgement {
  const mayAnswer = expected.status.includes('answered')
  const mustAnswer = mayAnswer && expected.status.length === 1
  const forbidden = (expected.forbidden_values ?? []).filter((value) => givesExactly(answer, value))
  const problems: string[] = []
  if (!expected.status.includes(answer.status)) problems.push(`status ${answer.status}`)
  if (forbidden.length > 0) problems.push(`gives the forbidden ${forbidden.join(', ')}`)
  if (expected.language && answer.language !== expected.language) problems.push(`language ${answer.language}`)

  let wrongNumber = forbidden.length > 0
  if (answer.status === 'answered' && !mayAnswer) wrongNumber ||= givesAnyNumber(answer)
  if (answer.status === 'answered' && mayAnswer) {
    const numbers = judgeNumbers(answer, expected)
    const place = judgePlace(answer, expected)
    problems.push(...numbers.problems, ...place, ...judgeWords(answer, expected))
    wrongNumber ||= numbers.wrong || (place.length > 0 && givesAnyNumber(answer))
  }
  const refused = mustAnswer && (answer.status === 'notFound' || answer.status === 'outOfScope')
  return { problems, wrongNumber, refused, clarified: mustAnswer && answer.status === 'clarify' }
}

function judgeNumbers(answer: Answer, { values = [], anyOrder, note }: Expectation) {
  const main = values[0]
  if (main === undefined) return { problems: [], wrong: false }
  const free = anyOrder || /order free/i.test(note ?? '')
  const problems = values.filter((value) => !givesNumber(answer, value)).map((value) => `lacks ${value}`)
  if (!free && problems.length === 0 && !leadsWithNumber(answer, main)) problems.push(`does not lead with ${main}`)
  const leadsRight = values.some((value) => leadsWithNumber(answer, value))
  return { problems, wrong: problems.length > 0 && givesAnyNumber(answer) && !leadsRight }
}

/** Agency and year of the main figure, or of the first citation where there is none. */
function judgePlace({ figures, citations }: Answer, { agency, year }: Expectation): string[] {
  const [figure] = figures
  const [citation] = citations
  const problems: string[] = []
  const name = figure ? [...figure.region, figure.agency].join('') : `${citation?.agency} ${citation?.title}`
  if (agency && !name.includes(agency)) problems.push(`agency ${name}`)
  const given = (figure ?? citation)?.year
  if (year && given !== year) problems.push(`year ${given}`)
  return problems
}

/** Cited words compare after NFKC, without white space and table marks. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s*|]/g, '')
}

const verdicts = {
  yes: /^(?:是|有|会|能|可以|对|属实|已|yes\b)/i,
  no: /^(?:否|不|没|无|未|no\b)/i,
}

function judgeWords({ answer, citations }: Answer, { quote_contains = [], verdict }: Expectation): string[] {
  const quotes = citations.map(({ quote }) => bare(quote))
  const problems = quote_contains
    .filter((words) => !quotes.some((quote) => quote.includes(bare(words))))
    .map((words) => `does not cite ${words}`)
  if (verdict && !verdicts[verdict].test(answer.trim())) problems.push(`does not begin with ${verdict}`)
  return problems
}
