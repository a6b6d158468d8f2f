/**
 * What each line of a plain-text or Markdown source is: a table row, a paragraph (or a piece of one),
 * an empty line, or something that printing added (page numbers, rules between table rows).
 */
import { readCell } from '../tables/read-cell.ts'
import { cutDelimited } from './delimited-lines.ts'
import { joinEndedCells } from './ended-cells.ts'
import { stripMarks } from './strip-marks.ts'

export type SourceLine =
  | { kind: 'empty' }
  /** A page number: proof that a page ends here. */
  | { kind: 'pageEnd' }
  | { kind: 'row'; cells: string[] }
  /** `piped`: the line begins with a lone pipe, so it is one cell of a row written downwards. */
  | { kind: 'text'; text: string; piped: boolean }

const PAGE_NUMBER =
  /^\s*(?:[-—–－_·]+\s*(?:第\s*)?\d{1,3}(?:\s*页)?\s*[-—–－_·]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*[/／]\s*\d{1,3}|Page\s+\d+(?:\s+of\s+\d+)?)\s*$/iu
const RULE = /^[\s|:+｜=-]*$/u
/** A line of a frame drawn with box characters: ├──┼──┤. */
const DRAWN_RULE = /^(?=.*[─━═])[\s|─━═│┃║┌-╬]+$/gmu
const NOTE = /^\s*[（(]\s*(?:其中|含|包括|不含|注)/u

const SPACED_NUMBER = /(?:[+-]?\d[\d,]*(?:\.\d+)?|[/—])/u.source
const NUMBERS_IN_ONE = new RegExp(`^${SPACED_NUMBER}(?:\\s+${SPACED_NUMBER}){2,}$`, 'u')

/** Whether a line is a printed page number and nothing else: — 2 —, 第2页共8页. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line)
}

export function classifyLines(source: string): SourceLine[] {
  const raw = source
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    .replace(DRAWN_RULE, '')
    .replace(/[│┃║┆┊]/gu, '|')
    .split('\n')
  return keepFallen(
    joinNotes(cutDelimited(joinEndedCells(raw))).map((line, index, lines) => classify(line, isInTable(lines, index))),
  )
}

/** Whether two rows stand right above: what follows them is no rule under a header. */
function isInTable(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index - 2]].every((line) => line !== undefined && /[\t|｜]/u.test(line))
}

/** @param inTable - a row of single dashes is then one of empty cells */
function classify(line: string, inTable: boolean): SourceLine {
  if (line.trim() === '')
    return line.includes('\t') ? { kind: 'row', cells: line.split('\t').map(() => '') } : { kind: 'empty' }
  if (isPageNumber(line)) return { kind: 'pageEnd' }
  const pipes = line.match(/[|｜]/gu)?.length ?? 0
  if (isRule(line, inTable)) return { kind: 'empty' }
  if (pipes === 1 && /^\s*[|｜]/u.test(line) && !line.includes('\t')) {
    return { kind: 'text', text: stripMarks(line.replace(/[|｜]/u, '')).trim(), piped: true }
  }
  if (pipes > 0) return { kind: 'row', cells: cutPipes(line) }
  const indented = line.replace(/^[\t \u3000]+/u, '')
  if (indented.includes('\t') || (line.startsWith('\t') && indented.length <= 12)) {
    return { kind: 'row', cells: line.split('\t').flatMap((cell) => cutNumbers(stripMarks(cell).trim())) }
  }
  return { kind: 'text', text: stripMarks(line).trim(), piped: false }
}

/** A line that printing draws: -----, |---|:--|. A dash alone in a cell says that it is empty, but for a rule of single dashes. */
function isRule(line: string, inTable: boolean): boolean {
  if (!RULE.test(line) || (line.match(/[-=]/gu)?.length ?? 0) < 2) return false
  if (/[-=]{2}|:-|-:/u.test(line) || !/[\t|｜]/u.test(line)) return true
  const cells = line
    .trim()
    .replace(/^[|｜]|[|｜]$/gu, '')
    .split(/[|｜\t]/u)
  return !inTable && cells.every((cell) => cell.trim() !== '')
}

/** Numbers that a converter has run together in one cell are cells of their own. */
function cutNumbers(cell: string): string[] {
  return NUMBERS_IN_ONE.test(cell) ? cell.split(/\s+/u) : [cell]
}

/** The pipes at both ends of a line are its frame; all others stand between cells. */
function cutPipes(line: string): string[] {
  const plain = line.replace(/\\[|｜]/gu, '／').trim()
  const inner = /^[|｜]/u.test(plain) ? plain.replace(/^[|｜]|[|｜]$/gu, '') : plain
  return inner.split(/[|｜\t]/u).flatMap((cell) => cutNumbers(stripMarks(cell).trim()))
}

/** A number alone on the line right after a row has fallen out of it, and is no page number. */
function keepFallen(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, index) => {
    const isBehindRow = lines[index - 1]?.kind === 'row' && lines[index + 1]?.kind !== 'text'
    if (line.kind !== 'text' || !isBehindRow || readCell(line.text).kind !== 'value') return line
    return { kind: 'row', cells: [line.text] }
  })
}

/** A note in brackets that has slipped out of its cell (22⏎（其中修订16件）) goes back to the end of the line before. */
function joinNotes(raw: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of raw) {
    const before = joined.at(-1)
    if (before !== undefined && NOTE.test(line) && /[\t|｜]/u.test(before) && /\d\s*$/u.test(before))
      joined[joined.length - 1] = before + line.trimStart()
    else joined.push(line)
  }
  return joined
}
