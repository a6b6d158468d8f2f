/**
 * Rows written downwards of which every cell ends with a pipe: a pipe alone, then 规章 |, 0 |, 0 |, 0 |.
 */

const ALONE = /^\s*[|｜]\s*$/u
/** What pads a row out to the width of its table: |||. */
const PADDING = /^\s*[|｜](?:\s*[|｜])+\s*$/u
const ENDED = /^([^|｜]*)[|｜][\s|｜]*$/u
const NUMBER = /^\s*[+-]?\d[\d,.]*\s*[|｜]/u
/** Lines that one cell may have before the one that ends it: 商业, 企业 |. */
const MOST_LINES = 3

/** The first line from here that is not empty. */
const nextOf = (lines: readonly string[], from: number) => {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  return at
}

/** The cells of the row that a pipe alone opens, and the line after the last of them. */
function readRow(lines: readonly string[], opened: number): { cells: string[]; end: number } {
  const cells: string[] = []
  let [end, begun, words] = [opened + 1, 0, '']
  for (let at = opened + 1; at < lines.length; at++) {
    const line = lines[at]!
    if (line.trim() === '') continue
    if (ALONE.test(line)) {
      // An empty cell, where a number or another such pipe follows; else the next row begins.
      const next = lines[nextOf(lines, at + 1)] ?? ''
      if (begun > 0 || !(NUMBER.test(next) || ALONE.test(next))) break
      cells.push('')
    } else if (PADDING.test(line)) {
      if (begun > 0) break
    } else if (ENDED.test(line)) {
      cells.push(words + ENDED.exec(line)![1]!.trim())
      ;[begun, words] = [0, '']
    } else if (!/[|｜]/u.test(line) && begun < MOST_LINES) {
      ;[begun, words] = [begun + 1, words + line.trim()]
      continue
    } else break
    end = at + 1
  }
  return { cells, end }
}

/** A table has several such rows, or cells; what stands between pipes anywhere else is left as it is. */
const FEWEST_ROWS = 3
const FEWEST_CELLS = 8
const LAST_PIPE = /^\s*[^|｜\s][^|｜]*[|｜]\s*$/u

/** Where nothing opens a row, each line is a cell like those of any table that is written one cell a line. */
function withoutLastPipes(lines: readonly string[]): string[] {
  const result = [...lines]
  for (let at = 0; at < lines.length; ) {
    let end = at
    let cells = 0
    while (end < lines.length && (LAST_PIPE.test(lines[end]!) || lines[end]!.trim() === '')) {
      if (lines[end++]!.trim() !== '') cells++
    }
    for (let line = at; cells >= FEWEST_CELLS && line < end; line++)
      result[line] = lines[line]!.replace(/[|｜]\s*$/u, '')
    at = end + 1
  }
  return result
}

export function joinEndedCells(lines: readonly string[]): string[] {
  const joined: string[] = []
  let rows = 0
  for (let at = 0; at < lines.length; ) {
    const row = ALONE.test(lines[at]!) ? readRow(lines, at) : null
    if (row?.cells.some((cell) => cell !== '')) {
      joined.push(`| ${row.cells.join(' | ')} |`)
      rows++
      at = row.end
    } else joined.push(lines[at++]!)
  }
  return withoutLastPipes(rows >= FEWEST_ROWS ? joined : lines)
}
