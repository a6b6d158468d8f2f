/**
 * An Answer as people read it: the words, then what they cite, then what else can be asked.
 */
import type { Answer } from '../model/answer.ts'
import { printable } from './terminal.ts'

const words = {
  zh: { warning: '注意', ask: '可以问' },
  en: { warning: 'Note', ask: 'You can ask' },
}

/** The questions that are shown, numbered, below an answer that is no plain one. */
export function offeredQuestions(answer: Answer): string[] {
  if (answer.status === 'answered') return []
  return answer.status === 'clarify' ? answer.options.map(({ question }) => question) : answer.suggestions
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n    ')
}

/** Ends without a line end. */
export function formatAnswer(answer: Answer): string {
  const say = words[answer.language]
  const blocks = [answer.answer]
  if (answer.citations.length > 0) {
    blocks.push(
      answer.citations
        .map(
          ({ mark, title, section, quote }) => `[${mark}] ${[title, ...section].join(' / ')}\n    “${indent(quote)}”`,
        )
        .join('\n'),
    )
  }
  if (answer.warnings.length > 0)
    blocks.push(answer.warnings.map(({ message }) => `${say.warning}: ${message}`).join('\n'))
  const offered = offeredQuestions(answer)
  if (offered.length > 0)
    blocks.push([`${say.ask}:`, ...offered.map((question, i) => `  ${i + 1}. ${question}`)].join('\n'))
  return printable(blocks.join('\n\n'))
}
