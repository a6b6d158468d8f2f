/**
 * Proposed rows of the vocabulary, from a file that holds a JSON array of them.
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { TermRow } from '../../catalog/vocabulary/term-row.ts'
import { normalizeQuestion } from '../../question/normalize.ts'
import { UsageError } from '../usage-error.ts'

/** @throws {UsageError} that names the row, what is wrong with it and what it must be */
export async function readRows(path: string): Promise<TermRow[]> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new UsageError(`${path} cannot be read: ${cause.message}`)
  })
  const result = z
    .array(z.unknown(), { error: 'must be an array of rows: [{ "category": …, "code": …, "zh": […], "en": […] }]' })
    .min(1, 'has no row')
    .safeParse(parseJson(text, path))
  if (!result.success) throw new UsageError(`${path} ${result.error.issues[0]!.message}`)
  return result.data.map((row, i) => readRow(row, `${path}, row ${i + 1}`))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new UsageError(`${path} is no JSON: ${(cause as Error).message}`)
  }
}

function readRow(value: unknown, place: string): TermRow {
  const result = TermRow.safeParse(value)
  if (!result.success) {
    const { path, message } = result.error.issues[0]!
    throw new UsageError(`${place}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`)
  }
  for (const phrase of [...result.data.zh, ...result.data.en]) {
    // Questions are brought into this shape before phrases are looked for.
    const shaped = normalizeQuestion(phrase).text
    if (shaped !== phrase) throw new UsageError(`${place}: "${phrase}" is never found; write it "${shaped}"`)
  }
  return result.data
}
