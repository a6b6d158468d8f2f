/**
 * Sheets as text: what the different converters write for one and the same
 * row of cells. Printing changes no value; what it cannot show (an empty cell
 * in a list of cells) the layout must not ask of it.
 */
import type { Random } from './random.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export type Printer = 'tsv' | 'markdown' | 'pipes' | 'lonePipes' | 'lines' | 'aligned' | 'running' | 'html' | 'spans'

export function printSheet(random: Random, sheet: Sheet, printer: Printer): string[] {
  switch (printer) {
    case 'tsv':
      return rows(sheet, (cells) => cells.map(({ text }) => text).join('\t'))
    case 'pipes':
      // Short rows are filled up with bare pipes: "规章 | 1 | 1 | 3 |", "自然人 | 总计 | ||||".
      return rows(
        sheet,
        (cells) => `${cells.map(({ text }) => text).join(' | ')} |${'|'.repeat(Math.max(0, 4 - cells.length))}`,
      )
    case 'markdown':
      return markdown(sheet)
    case 'lonePipes':
      return sheet.lines.flatMap((line) => {
        if (line.kind === 'break') return ['']
        if (line.kind === 'text') return [line.text]
        return line.cells.flatMap(({ text }) => ['|', text]).concat('|')
      })
    case 'lines':
      return sheet.lines.flatMap((line) => {
        if (line.kind === 'break') return []
        if (line.kind === 'text') return [line.text, '']
        return line.cells.flatMap((cell) => oneCell(random, cell))
      })
    case 'running':
      return running(random, sheet)
    case 'aligned':
      return aligned(sheet)
    // A format with tables of its own prints the sheet itself.
    case 'spans':
      return []
    case 'html':
      return html(sheet)
  }
}

function rows(sheet: Sheet, print: (cells: SheetCell[]) => string): string[] {
  return sheet.lines.map((line) => (line.kind === 'row' ? print(line.cells) : line.kind === 'text' ? line.text : ''))
}

/** A cell as a paragraph of its own; long labels wrap, values keep a stray space. */
function oneCell(random: Random, { text, key }: SheetCell): string[] {
  if (text === '') return []
  if (key !== undefined) return [random.chance(0.5) ? ` ${text}` : text, '']
  if (text.length > 5 && random.chance(0.15)) {
    const at = random.int(2, text.length - 2)
    return [text.slice(0, at), text.slice(at), '']
  }
  return [text, '']
}

/** Every page is a table of its own, with a ruler under its first row, whatever that row is. */
function markdown(sheet: Sheet): string[] {
  const lines: string[] = []
  let first = true
  for (const line of sheet.lines) {
    if (line.kind !== 'row') {
      lines.push(line.kind === 'text' ? line.text : '')
      first = first || line.kind === 'break'
      continue
    }
    lines.push(`| ${line.cells.map(({ text }) => text.replaceAll('|', '\\|')).join(' | ')} |`)
    if (first) lines.push(`|${line.cells.map(({ text }) => '-'.repeat(Math.max(2, text.length))).join('|')}|`)
    first = false
  }
  return lines
}

const widthOf = (value: string): number =>
  [...value].reduce((width, character) => width + (character > '\u2e00' ? 2 : 1), 0)

/** As `pdftotext -layout` prints: columns padded with spaces, Chinese characters two wide. */
function aligned(sheet: Sheet): string[] {
  const widths: number[] = []
  for (const line of sheet.lines) {
    if (line.kind !== 'row') continue
    line.cells.forEach(({ text }, at) => {
      widths[at] = Math.max(widths[at] ?? 6, widthOf(text))
    })
  }
  return rows(sheet, (cells) =>
    cells
      .map(({ text }, at) => text + ' '.repeat(widths[at]! - widthOf(text) + 2))
      .join('')
      .trimEnd(),
  )
}

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function html(sheet: Sheet): string[] {
  const lines = ['<table>']
  for (const line of sheet.lines) {
    if (line.kind === 'row')
      lines.push(`<tr>${line.cells.map(({ text }) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    else if (line.kind === 'break') lines.push('</table>', '', '<table>')
  }
  return [...lines, '</table>']
}

/**
 * As text copied out of a PDF: cells one space apart, empty ones gone, and the end of a wrapped label on a line of its
 * own, above the numbers or below them, the same way throughout.
 */
function running(random: Random, sheet: Sheet): string[] {
  const room = random.int(9, 16)
  const below = random.chance(0.4)
  return sheet.lines.flatMap((line): string[] => {
    if (line.kind !== 'row') return [line.kind === 'text' ? line.text : '']
    const filled = line.cells.filter(({ text }) => text !== '')
    const long = filled.find(({ text, label }) => label && text.length > room)
    if (!long) return [filled.map(({ text }) => text).join(' ')]
    const before = filled.slice(0, filled.indexOf(long)).map(({ text }) => text)
    const values = filled.slice(filled.indexOf(long) + 1).map(({ text }) => text)
    const parts: string[] = []
    for (let at = 0; at < long.text.length; at += room) parts.push(long.text.slice(at, at + room))
    const [first, ...rest] = parts
    if (below) return [[...before, first!, ...values].join(' '), ...rest]
    return [...before, first!, ...rest, values.join(' ')]
  })
}
