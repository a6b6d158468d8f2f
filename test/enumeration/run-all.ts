/** Asks questions of an index, one after another, and keeps what each came to. */
import type { WenbaoIndex } from '../../src/index.ts'
import { judge } from './judge.ts'
import type { Asked } from './questions.ts'
import { AS_OF } from './world/cast.ts'

export interface Result extends Asked {
  /** Null where the answer is right. */
  wrong: string | null
}

export async function runAll(index: WenbaoIndex, questions: readonly Asked[]): Promise<Result[]> {
  const results: Result[] = []
  for (const asked of questions) {
    const answer = await index.ask({ question: asked.question, asOf: AS_OF })
    results.push({ ...asked, wrong: judge(answer, asked.expected) })
  }
  return results
}
