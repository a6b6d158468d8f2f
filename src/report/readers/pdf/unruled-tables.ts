/** Stretches of lines whose words stand in columns → rows. */
import type { SourceLine } from '../source-lines.ts'
import type { Piece } from './lay-out.ts'

export function cutUnruled(_pieces: readonly Piece[], _index: number): { rows: SourceLine[]; count: number } | null {
  return null
}
