/**
 * Tables saved as values between commas or semicolons (规章,0,0,3): their lines become rows of cells between tabs.
 *
 * A comma also stands in sentences and in numbers, so a line is a row only where most lines beside it are rows too,
 * cut by the same mark.
 */
import { isValue } from './line-tokens.ts'

const MARKS = [',', ';', '；'] as const
/** So many rows make a table: fewer are a sentence that lists numbers. */
const FEWEST_ROWS = 3
const LONGEST_LABEL = 60

/** Cells between marks; what stands in quotation marks may hold the mark. */
function cut(line: string, mark: string): string[] {
  const cells = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === mark && !quoted) cells.push('')
    else cells[cells.length - 1] += character
  }
  return cells.map((cell) => cell.trim())
}

/** Values to the end of the line, after names or after nothing. */
function isRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => isValue(cell))
  if (first < 0 || (first === 0 && cells.length < FEWEST_ROWS) || cells[0]!.length > LONGEST_LABEL) return false
  return cells.slice(first).every((cell) => cell === '' || isValue(cell))
}

const mayBeRow = (line: string) => !/[\t|｜。！？]/u.test(line)

/** 行政处罚   4,831: every comma stands inside a number. */
const onlyInNumbers = (line: string, mark: string) =>
  mark === ',' && !line.replace(/(?<=[\d０-９]),(?=[\d０-９]{3}(?![\d０-９]))/gu, '').includes(',')

/** Names side by side, as they stand above or between rows; a title of its own leaves the rest of its line empty. */
const isHeader = (cells: readonly string[]) =>
  cells.length >= 3 && cells.every((cell) => cell.length <= LONGEST_LABEL) && cells.some((cell) => cell !== '')

interface Cut {
  /** By line; null where the line cannot be one of the table. */
  cells: (string[] | null)[]
  /** How many cells stand in rows that have a name. */
  size: number
}

function cutBy(mark: string, lines: readonly string[]): Cut {
  const cells = lines.map((line) => {
    const one = line.includes(mark) && mayBeRow(line) && !onlyInNumbers(line, mark) ? cut(line, mark) : null
    return one && (isRow(one) || isHeader(one)) ? one : null
  })
  const named = cells.filter((one) => one !== null && isRow(one) && !isValue(one[0]!))
  return { cells, size: named.length < FEWEST_ROWS ? 0 : named.reduce((sum, one) => sum + one!.length, 0) }
}

/** Headers and rows stand together, at most a line apart; headers alone are none. */
function tableLines({ cells }: Cut): Set<number> {
  const runs: number[][] = []
  for (const [at, one] of cells.entries()) {
    if (one === null) continue
    const run = runs.at(-1)
    if (run && at - run.at(-1)! <= 2) run.push(at)
    else runs.push([at])
  }
  return new Set(runs.filter((run) => run.some((at) => isRow(cells[at]!))).flat())
}

export function cutDelimited(lines: readonly string[]): readonly string[] {
  const [best] = MARKS.map((mark) => cutBy(mark, lines)).sort((a, b) => b.size - a.size)
  if (!best || best.size === 0) return lines
  const chosen = tableLines(best)
  return lines.map((line, at) => (chosen.has(at) ? best.cells[at]!.join('\t') : line))
}
