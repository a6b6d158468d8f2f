/**
 * What happens to a laid-out table between the clerk and the reader: page
 * ends, lost labels, stray zeros, merged rows, notes, false headers. Each
 * damage works on one sheet and keeps the cells' keys, so the truth follows.
 *
 * No digit is ever changed: a misread digit could not be told from a printed one.
 */
import { scanned } from './labels.ts'
import type { Random } from './random.ts'
import { empties, type Sheet, type SheetCell, type SheetLine, type SheetRow, text } from './sheet.ts'

type Damage = (random: Random, sheet: Sheet) => void

const isData = (line: SheetLine): line is SheetRow => line.kind === 'row' && line.role === 'data'
const dataAt = (sheet: Sheet): number[] => sheet.lines.flatMap((line, at) => (isData(line) ? [at] : []))
const firstValue = (row: SheetRow): number => row.cells.findIndex(({ key }) => key !== undefined)

function insert(sheet: Sheet, at: number, ...lines: SheetLine[]): void {
  sheet.lines.splice(at, 0, ...lines)
}

/** A place between two data rows; -1 where the sheet has fewer than two. */
function between(random: Random, sheet: Sheet): number {
  const places = dataAt(sheet).slice(1)
  return places.length === 0 ? -1 : random.pick(places)
}

/**
 * A page ends between two rows; sometimes its number is printed there. A bare number only where it stands apart from
 * the table's own: in a list of cells nobody could tell it from a value.
 */
export const pageBreak =
  (bare: boolean): Damage =>
  (random, sheet) => {
    const at = between(random, sheet)
    if (at < 0) return
    const number = random.int(2, 9)
    const marks = [null, null, `— ${number} —`, `- ${number} -`, `第${number}页`, ...(bare ? [`${number}`] : [])]
    const mark = random.pick(marks)
    const printed: SheetLine[] = mark === null ? [] : [{ kind: 'text', text: mark }, { kind: 'break' }]
    insert(sheet, at, { kind: 'break' }, ...printed)
  }

/** After a page end the label columns shift left by one. */
export const shiftedPage: Damage = (random, sheet) => {
  const at = between(random, sheet)
  if (at < 0) return
  for (const line of sheet.lines.slice(at)) {
    if (!isData(line) || line.cells[0]?.text !== '') continue
    line.cells = [...line.cells.slice(1), text('')]
  }
  insert(sheet, at, { kind: 'break' })
}

/** The header is printed again on the new page. */
export const repeatedHeader: Damage = (random, sheet) => {
  const at = between(random, sheet)
  if (at < 0 || sheet.table !== 'applications') return
  const header = sheet.lines.filter((line) => line.kind === 'row' && line.role === 'header')
  insert(sheet, at, { kind: 'break' }, ...structuredClone(header))
}

/** A vision model invents a header for the new page. */
export const falseHeader: Damage = (random, sheet) => {
  const at = between(random, sheet)
  if (at < 0 || sheet.table !== 'applications') return
  const row = sheet.lines[at] as SheetRow
  const labels = Math.max(0, firstValue(row))
  const names = random.pick([
    ['数据1', '数据2', '数据3', '数据4', '数据5', '数据6', '数据7'],
    ['本年新收件数', '上年结转', '予以公开', '部分公开', '不予公开', '总计', '结转下年度'],
    ['列1', '列2', '列3', '列4', '列5', '列6', '列7'],
  ])
  const front = [text('项目'), ...empties(labels)].slice(0, labels)
  insert(sheet, at, { kind: 'break' }, { kind: 'row', role: 'header', cells: [...front, ...names.map(text)] })
}

/** A run of item labels is lost; the label cell is left empty or holds a stray zero. */
export const lostLabels: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const rows = dataAt(sheet).filter((at) => (sheet.lines[at] as SheetRow).cells.some(({ label }) => label))
  // Among the items: the rows of single numbers keep theirs.
  const start = random.int(4, Math.max(4, rows.length - 7))
  const stray = random.pick(['', '', '0', '0', '…'])
  for (const at of rows.slice(start, start + random.int(1, 4))) {
    const { cells } = sheet.lines[at] as SheetRow
    const labels = cells.filter((cell) => cell.label)
    // In a row of empty cells a stray zero would be the only value.
    const full = cells.filter(({ value }) => typeof value === 'number').length > 4
    for (const cell of labels) cell.text = full && cell === labels.at(-1) ? stray : ''
  }
}

/** Group titles vanish, or are smeared over the rows of their group. */
export const lostGroups: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const smear = random.chance(0.5)
  const rows = dataAt(sheet).map((at) => sheet.lines[at] as SheetRow)
  rows.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      if (cell.label || cell.key !== undefined || !/^[（(三]/.test(cell.text)) return
      const below = rows[index + 1]?.cells[column]
      const printed = cell.text
      cell.text = ''
      if (!smear) return
      const half = Math.ceil(printed.length / 2)
      cell.text = printed.slice(0, half)
      if (below && below.text === '' && !below.label && below.key === undefined) below.text = printed.slice(half)
    })
  })
}

/** Two rows come out as one line. */
export const mergedRows: Damage = (random, sheet) => {
  const places = dataAt(sheet).filter((at) => sheet.lines[at + 1] && isData(sheet.lines[at + 1]!))
  if (places.length === 0 || sheet.table !== 'applications') return
  const at = random.pick(places)
  const [one, two] = sheet.lines.slice(at, at + 2) as [SheetRow, SheetRow]
  sheet.lines.splice(at, 2, { ...one, cells: [...trimmed(one.cells), ...trimmedFront(two.cells)] })
}

const trimmed = (cells: SheetCell[]): SheetCell[] => {
  let end = cells.length
  while (end > 0 && cells[end - 1]!.text === '' && cells[end - 1]!.key === undefined) end--
  return cells.slice(0, end)
}
const trimmedFront = (cells: SheetCell[]): SheetCell[] => {
  const start = cells.findIndex(({ text: printed, key }) => printed !== '' || key !== undefined)
  return cells.slice(Math.max(0, start))
}

/** A note stands in a cell, behind its number, or falls out of the row. */
export const cellNote: Damage = (random, sheet) => {
  if (sheet.table === 'disputes') return
  const places = dataAt(sheet).filter((at) =>
    (sheet.lines[at] as SheetRow).cells.some(({ value }) => typeof value === 'number' && value > 1),
  )
  if (places.length === 0) return
  const at = random.pick(places)
  const row = sheet.lines[at] as SheetRow
  const cell = random.pick(row.cells.filter(({ value }) => typeof value === 'number' && value > 1))
  const part = random.int(1, Math.max(1, Math.floor(cell.value!) - 1))
  const note = random.pick([`（其中修订${part}件）`, `（含自然失效 ${part} 件）`, `(含上年结转${part}件)`])
  const spans = sheet.lines.some(
    (line) => line.kind === 'row' && line.cells.some(({ rows: covered }) => (covered ?? 1) > 1),
  )
  if (spans || random.chance(0.6)) cell.text += note
  else insert(sheet, at + 1, { kind: 'text', text: note })
}

/** The end of a label stands a line below its row. */
export const labelTail: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const places = dataAt(sheet).filter((at) =>
    (sheet.lines[at] as SheetRow).cells.some(({ label, text: t }) => label && t.length > 8),
  )
  if (places.length === 0) return
  const at = random.pick(places)
  const row = sheet.lines[at] as SheetRow
  const column = row.cells.findIndex(({ label }) => label)
  const cell = row.cells[column]!
  const cut = random.int(5, cell.text.length - 2)
  const tail = cell.text.slice(cut)
  cell.text = cell.text.slice(0, cut)
  const cells = row.cells.map((_, index) => text(index === column ? tail : ''))
  insert(sheet, at + 1, ...(random.chance(0.5) ? [{ kind: 'break' } as const] : []), {
    kind: 'row',
    role: 'header',
    cells,
  })
}

/** A long label floats out of its row and stands alone on the line above. */
export const floatingLabel: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const places = dataAt(sheet).filter((at) =>
    (sheet.lines[at] as SheetRow).cells.some(({ label, text: t }) => label && t.length > 9),
  )
  if (places.length === 0) return
  const at = random.pick(places)
  const row = sheet.lines[at] as SheetRow
  const cell = row.cells.find(({ label }) => label)!
  insert(sheet, at, { kind: 'row', role: 'header', cells: row.cells.map((c) => text(c === cell ? cell.text : '')) })
  cell.text = ''
}

/** Row labels of the whole width are spread over two or three cells ("一、本", "年新收政府信息", "公开申请数量"). */
export const splitLabels: Damage = (random, sheet) => {
  for (const at of dataAt(sheet)) {
    const row = sheet.lines[at] as SheetRow
    const column = row.cells.findIndex(({ label }) => label)
    const own = row.cells[column]
    const free = row.cells[column + 1]
    if (!own || !free || free.key !== undefined || free.text !== '' || own.text.length < 6) continue
    const room = row.cells[column + 2]
    const three = room && room.key === undefined && room.text === '' && own.text.length > 9
    const first = random.int(2, Math.floor(own.text.length / 2))
    const second = three ? random.int(first + 1, own.text.length - 2) : own.text.length
    const whole = own.text
    own.text = whole.slice(0, first)
    free.text = whole.slice(first, second)
    free.label = true
    if (three) {
      room.text = whole.slice(second)
      room.label = true
    }
  }
}

/** Rows end in empty cells, unevenly many. */
export const trailingEmpties: Damage = (random, sheet) => {
  let extra = random.int(1, 3)
  for (const line of sheet.lines) {
    if (line.kind === 'break') extra = random.int(0, 2)
    if (line.kind === 'row') line.cells = [...line.cells, ...empties(extra)]
  }
}

/** Empty rows stand inside the table. */
export const emptyRows: Damage = (random, sheet) => {
  const at = between(random, sheet)
  const row = sheet.lines[at]
  if (row?.kind === 'row') insert(sheet, at, { kind: 'row', role: 'header', cells: empties(row.cells.length) })
}

/** A row is lost, labels and values. */
export const lostRow: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const rows = dataAt(sheet)
  // Beside rows without labels nobody could tell which row is gone.
  if (rows.some((row) => !(sheet.lines[row] as SheetRow).cells.some((cell) => cell.label && /\p{L}/u.test(cell.text))))
    return
  const at = random.pick(rows.slice(3, -2))
  sheet.lines.splice(at, 1)
}

/** Header names of the first block are cut to the same beginning (本年新, 本年新). */
export const equalHeaders: Damage = (_random, sheet) => {
  if (sheet.table !== 'disclosure') return
  const header = sheet.lines.find((line) => line.kind === 'row' && line.role === 'header')
  if (header?.kind !== 'row') return
  header.cells = header.cells.map((cell, at) => (at === 0 ? cell : { ...cell, text: cell.text.slice(0, 3) }))
}

/** The year stands inside the header names: 本年(2023)制发件数. */
export const yearInHeaders =
  (year: number): Damage =>
  (_random, sheet) => {
    for (const line of sheet.lines) {
      if (line.kind !== 'row' || line.role !== 'header') continue
      line.cells = line.cells.map((cell) => ({ ...cell, text: cell.text.replace(/^本年/, `本年(${year})`) }))
    }
  }

/** Heavier wear on everything that is not a number: headers and captions included. */
export const scanNoise: Damage = (random, sheet) => {
  for (const line of sheet.lines) {
    if (line.kind !== 'row') continue
    for (const cell of line.cells) {
      if (cell.key === undefined && cell.text.length > 3 && random.chance(0.35)) cell.text = scanned(random, cell.text)
    }
  }
}

/** Stray characters in cells left of the labels, as ruled lines read. */
export const strayMarks: Damage = (random, sheet) => {
  for (const at of dataAt(sheet)) {
    const cell = (sheet.lines[at] as SheetRow).cells[0]
    if (cell && cell.text === '' && cell.key === undefined && random.chance(0.08))
      cell.text = random.pick(['·', ',', '一', '-', '.'])
  }
}

/**
 * An empty-looking zero between two other numbers is not printed and the rest of its row moves up. Which one it was,
 * only the sums of the columns tell.
 */
export const droppedZero: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const rows = dataAt(sheet).map((at) => sheet.lines[at] as SheetRow)
  if (rows.some(({ cells }) => cells.filter(({ value }) => typeof value === 'number').length !== 7)) return
  const places = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) =>
      cell.value === 0 && (row.cells[at - 1]?.value ?? 0) > 0 && (row.cells[at + 1]?.value ?? 0) > 0
        ? [{ row, at }]
        : [],
    ),
  )
  if (places.length === 0) return
  const { row, at } = random.pick(places)
  row.cells.splice(at, 1)
  row.cells.push(text(''))
}

/** The last number of a row falls onto a line of its own. */
export const fallenTotal: Damage = (random, sheet) => {
  if (sheet.table !== 'applications') return
  const at = random.pick(dataAt(sheet))
  const row = sheet.lines[at] as SheetRow
  const last = row.cells.findIndex(({ key }) => key?.endsWith('.total'))
  if (last < 0) return
  const [cell] = row.cells.splice(last, 1)
  insert(sheet, at + 1, { kind: 'row', role: 'header', cells: [cell!] })
}
