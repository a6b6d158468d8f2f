/**
 * What every command has at hand, and the steps that several share.
 */
import type { TermRow } from '../catalog/vocabulary/term-row.ts'
import type { WenbaoIndex } from '../model/wenbao-index.ts'
import type { Parts } from './parts.ts'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

export interface Context {
  terminal: Terminal
  parts: Parts
  settings: Settings
  /** What the process ends with; a command sets 1 where its job failed in part. */
  exitCode: number
}

/** Opens the index for the time of `use` and closes it whatever happens. */
export async function withIndex<Result>(
  { parts }: Context,
  directory: string,
  use: (index: WenbaoIndex) => Promise<Result>,
  vocabulary: readonly TermRow[] = [],
): Promise<Result> {
  const index = await parts.openIndex(directory, vocabulary)
  try {
    return await use(index)
  } finally {
    await index.close()
  }
}
