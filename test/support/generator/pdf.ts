/**
 * A report as a PDF, written by hand: text laid out on A4 pages with page
 * numbers, tables ruled or not, long labels wrapped in their cells, tables
 * running over page ends. The font is named and not embedded; its ToUnicode
 * map is the identity, so what a reader extracts is what was set.
 */
import type { Block } from './document.ts'
import type { Random } from './random.ts'
import type { Sheet, SheetCell } from './sheet.ts'

const PAGE = { width: 595, height: 842, margin: 56 }
const TEXT = 14
const SMALL = 9

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? size / 2 : size), 0)

export function pdfFile(random: Random, blocks: readonly Block[]): Uint8Array {
  const ruled = random.chance(0.75)
  const pages: string[][] = [[]]
  let y = PAGE.height - PAGE.margin
  const newPage = (): void => {
    pages.push([])
    y = PAGE.height - PAGE.margin
  }
  const put = (text: string, x: number, at: number, size: number): void => {
    if (text === '') return
    const hex = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    pages.at(-1)!.push(`BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${at.toFixed(2)} Tm <${hex}> Tj ET`)
  }
  const line = (text: string, size: number, indent: number, centred = false): void => {
    if (y - size * 1.8 < PAGE.margin) newPage()
    y -= size * 1.8
    put(text, centred ? (PAGE.width - widthOf(text, size)) / 2 : PAGE.margin + indent, y, size)
  }
  const flow = (text: string): void => {
    wrap(text, PAGE.width - 2 * PAGE.margin, TEXT, 2 * TEXT).forEach((part, at) => {
      line(part, TEXT, at === 0 ? 2 * TEXT : 0)
    })
  }
  const table = (sheet: Sheet): void => {
    const { rows, covered, columns } = gridOf(sheet)
    const widths = columnWidths(rows, columns, PAGE.width - 2 * PAGE.margin)
    const left = widths.map((_, at) => PAGE.margin + widths.slice(0, at).reduce((sum, width) => sum + width, 0))
    const span = (cell: Placed): number =>
      widths.slice(cell.column, cell.column + cell.columns).reduce((a, b) => a + b, 0)
    rows.forEach((cells, row) => {
      const own = cells.filter(({ rows: covered }) => covered === 1)
      const lines = Math.max(1, ...own.map((cell) => wrap(cell.text, span(cell) - 4, SMALL).length))
      const height = lines * SMALL * 1.3 + 6
      if (y - height < PAGE.margin) newPage()
      for (const cell of cells) {
        const parts = wrap(cell.text, span(cell) - 4, SMALL)
        parts.forEach((part, at) => {
          const centre = left[cell.column]! + (span(cell) - widthOf(part, SMALL)) / 2
          put(part, Math.max(left[cell.column]! + 2, centre), y - SMALL - 3 - at * SMALL * 1.3, SMALL)
        })
        if (ruled) rule(pages.at(-1)!, left[cell.column]!, y, span(cell), height, cell.rows === 1)
      }
      if (ruled) {
        for (const { column, columns: under, last } of covered[row]!) {
          const width = widths.slice(column, column + under).reduce((a, b) => a + b, 0)
          rule(pages.at(-1)!, left[column]!, y, width, height, last, false)
        }
      }
      y -= height
    })
    y -= SMALL
  }
  for (const block of blocks) {
    if (block.kind === 'title') for (const part of wrap(block.text, 420, 20)) line(part, 20, 0, true)
    else if (block.kind === 'lines') for (const part of block.lines) line(part, 20, 0, true)
    else if (block.kind === 'table') table(block.sheet)
    else flow(block.text)
  }
  pages.forEach((operators, at) => {
    const text = `- ${at + 1} -`
    const hex = [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')
    operators.push(`BT /F1 10 Tf 1 0 0 1 ${PAGE.width / 2 - 10} 30 Tm <${hex}> Tj ET`)
  })
  return assemble(pages.map((operators) => operators.join('\n')))
}

/** The lines of a box as thin filled rectangles, as office programs draw them. */
function rule(
  page: string[],
  x: number,
  top: number,
  width: number,
  height: number,
  bottom: boolean,
  above = true,
): void {
  const box = (a: number, b: number, c: number, d: number): void => {
    page.push(`${a.toFixed(2)} ${b.toFixed(2)} ${c.toFixed(2)} ${d.toFixed(2)} re f`)
  }
  if (above) box(x, top, width, 0.5)
  if (bottom) box(x, top - height, width, 0.5)
  box(x, top - height, 0.5, height)
  box(x + width, top - height, 0.5, height)
}

function wrap(text: string, width: number, size: number, indent = 0): string[] {
  const parts: string[] = []
  let part = ''
  let room = width - indent
  for (const character of text) {
    // A number is not broken: its digits go to the next line together.
    const next = part + character
    if (widthOf(next, size) > room && part !== '') {
      const digits = /\d$/.test(part) && /\d/.test(character) ? part.match(/[\d.,]+$/)![0] : ''
      parts.push(part.slice(0, part.length - digits.length))
      part = digits + character
      room = width
    } else part = next
  }
  return [...parts, part].filter((line, _at, all) => line !== '' || all.length === 1)
}

interface Placed {
  text: string
  column: number
  columns: number
  rows: number
  value: boolean
}

/** Where a cell from a row above still stands in a row. */
interface Covered {
  column: number
  columns: number
  last: boolean
}

function gridOf(sheet: Sheet): { rows: Placed[][]; covered: Covered[][]; columns: number } {
  let open: Array<{ column: number; columns: number; left: number }> = []
  let columns = 1
  const rows: Placed[][] = []
  const covered: Covered[][] = []
  for (const line of sheet.lines) {
    if (line.kind !== 'row') continue
    const placed: Placed[] = []
    covered.push(open.map(({ column, columns: under, left }) => ({ column, columns: under, last: left === 1 })))
    const taken = new Set(
      open.flatMap(({ column, columns: under }) => Array.from({ length: under }, (_, at) => column + at)),
    )
    open = open.map((one) => ({ ...one, left: one.left - 1 })).filter(({ left }) => left > 0)
    let column = 0
    for (const cell of line.cells as SheetCell[]) {
      while (taken.has(column)) column++
      const span = cell.columns ?? 1
      placed.push({ text: cell.text, column, columns: span, rows: cell.rows ?? 1, value: cell.key !== undefined })
      if ((cell.rows ?? 1) > 1) open.push({ column, columns: span, left: cell.rows! - 1 })
      column += span
      columns = Math.max(columns, column)
    }
    rows.push(placed)
  }
  return { rows, covered, columns }
}

/** Wide where single labels are long, at least room for three digits. */
function columnWidths(rows: Placed[][], columns: number, room: number): number[] {
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.max(
      24,
      ...rows
        .flat()
        .filter((cell) => cell.column === column && cell.columns === 1)
        .map(({ text, value }) => {
          const width = widthOf(text, SMALL) + 6
          return value ? width : Math.min(width, text.length > 6 ? 110 : 40)
        }),
    ),
  )
  const sum = wanted.reduce((total, width) => total + width, 0)
  return wanted.map((width) => (width * room) / sum)
}

function assemble(pages: string[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (data: string): string => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  )
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 [${'500 '.repeat(256)}]] /FontDescriptor 6 0 R >>`,
  )
  add(stream(toUnicode()))
  add(
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80 >>',
  )
  const kids = pages.map((content) => {
    const data = add(stream(content))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${data} 0 R >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

/** Every code is its own character. */
function toUnicode(): string {
  const byte = (value: number): string => value.toString(16).padStart(2, '0')
  const ranges = Array.from({ length: 256 }, (_, high) => `<${byte(high)}00> <${byte(high)}ff> <${byte(high)}00>`)
  const chunks = Array.from({ length: 3 }, (_, at) => ranges.slice(at * 100, at * 100 + 100))
  const body = chunks.map((chunk) => `${chunk.length} beginbfrange\n${chunk.join('\n')}\nendbfrange`).join('\n')
  return `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Identity def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${body}\nendcmap\nend\nend`
}
