/**
 * Reports of the repository, indexed for a test, and what the promises need to know of them.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexReports, openIndex } from '../../src/compose.ts'
import type { Answer, AskRequest } from '../../src/model/answer.ts'
import type { WenbaoIndex } from '../../src/model/wenbao-index.ts'
import type { Known } from './unproven-numbers.ts'

/** The day on which all tests ask: 去年 is 2025. */
export const AS_OF = '2026-11-21'

/** The index asked on a fixed day, so that answers do not change with the calendar. */
export function fixedDay(index: WenbaoIndex): WenbaoIndex {
  return {
    ...index,
    ask: (asked) => index.ask({ asOf: AS_OF, ...(typeof asked === 'string' ? { question: asked } : asked) }),
  }
}

export async function knownOf(index: WenbaoIndex): Promise<Known> {
  const { items } = await index.reports({}, { limit: 100, offset: 0 })
  return {
    years: new Set(items.map(({ year }) => year)),
    names: [...new Set(items.flatMap(({ agency }) => [...agency.region, agency.name]))],
  }
}

export interface Desk {
  index: WenbaoIndex
  known: Known
  ask(question: string | AskRequest): Promise<Answer>
  /** Asks one after the other, each with the context of the answer before; the last answer. */
  converse(...questions: string[]): Promise<Answer>
  close(): Promise<void>
}

/** The four desks of reports that the repository has. */
export interface Desks {
  corpus: Desk
  exam: Desk
  examB: Desk
  examD: Desk
}

export async function openDesk(...paths: string[]): Promise<Desk> {
  const directory = mkdtempSync(join(tmpdir(), 'wenbao-desk-'))
  await indexReports({ paths, directory })
  const index = fixedDay(await openIndex(directory))
  return {
    index,
    known: await knownOf(index),
    ask: (question) => index.ask(question),
    async converse(...questions) {
      let answer = await index.ask(questions[0]!)
      for (const question of questions.slice(1)) answer = await index.ask({ question, context: answer.context })
      return answer
    },
    async close() {
      await index.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
