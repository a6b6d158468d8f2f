/**
 * Asks the questions of a file and judges every answer.
 */
import type { Answer } from '../../model/answer.ts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { checkEvidence } from './check-evidence.ts'
import { type Judgement, judgeAnswer } from './judge-answer.ts'
import type { QuestionLine } from './questions.ts'

export interface TurnResult extends Judgement {
  question: string
  answer: Answer
  citations: number
  invalidCitations: string[]
  unquotedFigures: string[]
}

export interface LineResult {
  id: string
  type: string
  right: boolean
  turns: TurnResult[]
}

/** Asks one line: each answer's context goes with the next question. */
export async function runLine(index: WenbaoIndex, { id, type, turns }: QuestionLine): Promise<LineResult> {
  const results: TurnResult[] = []
  let context: string | undefined
  for (const { question, expect } of turns) {
    const answer = await index.ask({ question, ...(context !== undefined && { context }) })
    const judgement = judgeAnswer(answer, expect)
    if (answer.status === 'clarify') judgement.problems.push(...(await listDeadOptions(index, answer)))
    const { citations, invalid, unquoted } = await checkEvidence(answer, (reportId) => index.text(reportId))
    results.push({ question, answer, ...judgement, citations, invalidCitations: invalid, unquotedFigures: unquoted })
    context = answer.context
  }
  return { id, type, right: results.every((turn) => turn.problems.length === 0), turns: results }
}

/** Asking back is worth nothing where the offered question is not answered either. */
async function listDeadOptions(index: WenbaoIndex, { options }: Answer): Promise<string[]> {
  const problems: string[] = []
  for (const { question } of options) {
    const { status } = await index.ask(question)
    if (status !== 'answered') problems.push(`the option ${question} gets ${status}`)
  }
  return problems
}
