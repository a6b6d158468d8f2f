/**
 * What of an alignment is known, and what is only a guess.
 */
import type { FormLine, RowMatch } from './align-rows.ts'
import { countFilled, type TableRow } from './table-row.ts'

const LIKE_ENOUGH = 0.6
const TOLD_APART = 0.12

/** Whether the words are this label and clearly no other one of the same table. */
export function isNamed(alike: readonly number[], line: number, lines: readonly FormLine[]): boolean {
  const own = alike[line]!
  if (own < LIKE_ENOUGH) return false
  return lines.every(
    (other, index) => index === line || other.table !== lines[line]!.table || alike[index]! <= own - TOLD_APART,
  )
}

/**
 * Takes back nameless matches that are a guess: between two anchored neighbours, nameless rows stand for
 * sure only where there are as many of them as there are lines.
 */
export function dropGuesses(
  matches: (RowMatch | null)[],
  rows: readonly TableRow[],
  lines: readonly FormLine[],
  alike: readonly (readonly number[])[],
): number[] {
  const anchored = matches.map(
    (match, line) => match !== null && (match.named || isLikest(alike[match.index]!, line, lines)),
  )
  const dropped: number[] = []
  let from = 0
  for (let end = 0; end <= matches.length; end++) {
    if (end < matches.length && !anchored[end] && lines[end]!.table === lines[from]?.table) continue
    const first = from === 0 ? -1 : (lastIndex(matches, from) ?? -1)
    const next = end === matches.length ? rows.length : (matches[end]?.index ?? rows.length)
    const between = matches.slice(from, end)
    const used = new Set(between.map((match) => match?.index))
    const spare = rows.some(
      (row, index) => index > first && index < next && !used.has(index) && isNamelessRow(row, lines[from]),
    )
    if (between.some((match) => match === null) || spare) {
      for (let line = from; line < end; line++) {
        if (matches[line]) dropped.push(matches[line]!.index)
        matches[line] = null
      }
    }
    from = end < matches.length && !anchored[end] ? end : end + 1
  }
  return dropped
}

/** A half-read label that is still nearer to this line than to any other of its table. */
function isLikest(alike: readonly number[], line: number, lines: readonly FormLine[]): boolean {
  const own = alike[line]!
  return (
    own >= 0.4 &&
    lines.every((other, index) => index === line || other.table !== lines[line]!.table || alike[index]! < own)
  )
}

function isNamelessRow(row: TableRow, line: FormLine | undefined): boolean {
  const count = countFilled(row)
  return row.words.length === 0 && line !== undefined && count >= line.width - 1 && count <= line.width + 1
}

function lastIndex(matches: readonly (RowMatch | null)[], before: number): number | undefined {
  for (let line = before - 1; line >= 0; line--) if (matches[line]) return matches[line]!.index
  return undefined
}
