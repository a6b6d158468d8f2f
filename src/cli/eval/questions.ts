/**
 * Questions with expected answers, one JSON object a line: `{ id, type, turns: [{ question, expect }] }`.
 *
 * The turns of a line are one conversation. The fields of `expect` are explained in test/golden/README.md.
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Language } from '../../model/answer.ts'
import { Fault } from '../../model/fault.ts'

const Status = z.enum(['answered', 'clarify', 'notFound', 'outOfScope'])

export const Expectation = z.object({
  status: z.array(Status).min(1),
  values: z.array(z.number()).optional(),
  agency: z.string().optional(),
  year: z.int().optional(),
  quote_contains: z.array(z.string()).optional(),
  forbidden_values: z.array(z.number()).optional(),
  language: Language.optional(),
  verdict: z.enum(['yes', 'no']).optional(),
  anyOrder: z.boolean().optional(),
  note: z.string().optional(),
})
export type Expectation = z.infer<typeof Expectation>

export const QuestionLine = z.object({
  id: z.string(),
  type: z.string(),
  turns: z.array(z.object({ question: z.string(), expect: Expectation })).min(1),
})
export type QuestionLine = z.infer<typeof QuestionLine>

/** @throws {Fault} `fileUnreadable`, which names the line that is not of the format */
export async function readQuestions(path: string): Promise<QuestionLine[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new Fault('fileUnreadable', `${path} cannot be read: ${cause.message}`, { cause })
  })
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 1}`)]))
}

function parseLine(line: string, place: string): QuestionLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Fault('fileUnreadable', `${place} is no JSON`, { cause })
  }
  const result = QuestionLine.safeParse(value)
  if (result.success) return result.data
  throw new Fault('fileUnreadable', `${place} is no question: ${z.prettifyError(result.error)}`)
}
