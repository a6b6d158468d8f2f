/**
 * The three tables laid out as converters lay them out: where the label
 * columns go, what becomes of spanned cells, how wide the rows are.
 */
import {
  APPLICANTS,
  APPLICATION_ROWS,
  type ApplicationRow,
  DISCLOSURE,
  DISPUTE_COLUMNS,
  DISPUTE_GROUPS,
  type Edition,
  RESULTS,
  RULE_NOTE,
} from './forms.ts'
import { type Wear, wear } from './labels.ts'
import type { Random } from './random.ts'
import {
  covering,
  empties,
  fit,
  label,
  type Sheet,
  type SheetCell,
  type SheetLine,
  type SheetRow,
  text,
} from './sheet.ts'

/**
 * `full`: three label columns and seven of values. `packed9`, `packed10`: labels pushed to the left, rows cut at
 * that width. `dropped`: spanned cells stand once and leave no empty ones. `repeated`: spanned cells repeated.
 */
export type Geometry = 'full' | 'packed9' | 'packed10' | 'dropped' | 'repeated'

export interface Printing {
  random: Random
  edition: Edition
  wear: Wear
  /** Prints one cell: its value as the clerk writes it, empty where it is left out. */
  cell(key: string): SheetCell
}

const row = (role: SheetRow['role'], cells: SheetCell[], code?: string): SheetRow => ({
  kind: 'row',
  role,
  cells,
  row: code,
})

/** 二、主动公开: one block under another. */
export function disclosureSheet(printing: Printing, width = 4): Sheet {
  const { random, edition } = printing
  const worn = (value: string): string => wear(random, value, printing.wear)
  const lines: SheetLine[] = []
  for (const block of DISCLOSURE[edition]) {
    lines.push(row('caption', fit([text(worn(`第二十条第（${block.article}）项`))], width)))
    lines.push(row('header', fit([text('信息内容'), ...block.columns.map(([, name]) => text(worn(name)))], width)))
    for (const [code, name] of block.rows) {
      const values = block.columns.map(([column]) => printing.cell(`disclosure.${code}.${column}`))
      lines.push(row('data', fit([label(worn(name)), ...values], width), code))
    }
  }
  return { table: 'disclosure', lines }
}

/** 三、收到和处理: the large table, in one of the geometries. */
export function applicationsSheet(printing: Printing, geometry: Geometry): Sheet {
  const { random, edition } = printing
  const worn = (value: string): string => wear(random, value, printing.wear)
  const lines: SheetLine[] = applicationsHeader(worn, geometry).map((cells) => row('header', cells))
  let group = ''
  let results = true
  for (const entry of APPLICATION_ROWS[edition]) {
    const first = entry.kind !== 'top' && results
    if (entry.kind !== 'top') results = false
    const opens = entry.kind === 'item' && entry.group !== group
    group = entry.group
    const values = APPLICANTS.map(([column]) => printing.cell(`applications.${entry.code}.${column}`))
    const rows = APPLICATION_ROWS[edition]
    const below = {
      results: rows.filter(({ kind }) => kind !== 'top').length,
      group: rows.filter((one) => one.group === entry.group).length,
    }
    const cells = applicationsRow(
      entry,
      values,
      geometry,
      first ? worn(RESULTS) : '',
      opens ? worn(entry.group) : '',
      worn,
      below,
    )
    lines.push(row('data', cells, entry.code))
  }
  return { table: 'applications', lines }
}

function applicationsHeader(worn: (value: string) => string, geometry: Geometry): SheetCell[][] {
  const names = APPLICANTS.map(([, name]) => text(worn(name)))
  const [person, ...others] = names
  const total = others.pop()!
  const organisations = text('法人或其他组织')
  const top = text('申请人情况')
  const note = text(worn(RULE_NOTE))
  if (geometry === 'dropped') {
    return [
      [covering(note, 3, 3), covering(top, 7)],
      [covering(person!, 1, 2), covering(organisations, 5), covering(total, 1, 2)],
      others,
    ]
  }
  if (geometry === 'repeated') {
    const notes = [note, note, note]
    return [
      [...notes, ...Array.from({ length: 7 }, () => top)],
      [...notes, person!, ...Array.from({ length: 5 }, () => organisations), total],
      [...notes, ...names],
    ]
  }
  const labels = geometry === 'full' ? 3 : geometry === 'packed9' ? 1 : 2
  const width = geometry === 'packed9' ? 9 : 10
  return [
    fit([note, ...empties(labels - 1), top], width),
    fit([...empties(labels), person!, organisations, ...empties(4), total], width),
    fit([...empties(labels + 1), ...others], width),
  ]
}

function applicationsRow(
  entry: ApplicationRow,
  values: SheetCell[],
  geometry: Geometry,
  results: string,
  group: string,
  worn: (value: string) => string,
  below: { results: number; group: number },
): SheetCell[] {
  const own = label(worn(entry.label))
  if (geometry === 'dropped') {
    const outer = results === '' ? [] : [covering(text(results), 1, below.results)]
    const middle = group === '' ? [] : [covering(text(group), 1, below.group)]
    const width = entry.kind === 'top' ? 3 : entry.kind === 'result' ? 2 : 1
    return [...outer, ...middle, covering(own, width), ...values]
  }
  if (geometry === 'repeated') {
    const outer = entry.kind === 'top' ? own : text(RESULTS)
    const middle = entry.kind === 'item' ? text(entry.group) : own
    return [outer, middle, own, ...values]
  }
  if (geometry === 'full') {
    if (entry.kind === 'top') return [own, ...empties(2), ...values]
    if (entry.kind === 'result') return [text(results), own, ...empties(1), ...values]
    return [text(results), text(group), own, ...values]
  }
  const width = geometry === 'packed9' ? 9 : 10
  if (entry.kind === 'top') return fit([own, ...empties(geometry === 'packed9' ? 0 : 1), ...values], width)
  if (entry.kind === 'result') {
    // A packed table of nine columns loses the total of these rows, though there would be room for it.
    const kept = geometry === 'packed9' ? cut(values, 6) : values
    return fit([text(results), own, ...kept], width)
  }
  return geometry === 'packed9'
    ? [text(results), text(group), own, ...values.slice(0, 6)]
    : fit([text(results), text(group), own, ...values], width)
}

const cut = (values: SheetCell[], count: number): SheetCell[] => values.slice(0, count)

/** `row`: one row of fifteen. `stacked`: three rows under one header. `three`: three tables. `vertical`: header a character a row. */
export type DisputesShape = 'row' | 'stacked' | 'three' | 'vertical' | 'dropped' | 'repeated' | 'headless'

/** 四、复议、诉讼: fifteen values in one of several shapes. */
export function disputesSheet(printing: Printing, shape: DisputesShape): Sheet {
  const { random } = printing
  const worn = (value: string): string => wear(random, value, printing.wear)
  const columns = (): SheetCell[] => DISPUTE_COLUMNS.map(([, name]) => text(worn(name)))
  const values = (group: string): SheetCell[] => DISPUTE_COLUMNS.map(([code]) => printing.cell(`${group}.${code}`))
  const all = DISPUTE_GROUPS.flatMap(values)
  const header = (...cells: SheetCell[]): SheetRow => row('header', cells)
  const data = (...cells: SheetCell[]): SheetRow => row('data', cells, 'disputes')
  const titles = ['行政复议', '未经复议直接起诉', '复议后起诉']
  const make = (): SheetLine[] => {
    switch (shape) {
      case 'three':
        return DISPUTE_GROUPS.flatMap((group, at): SheetLine[] => [
          header(...fit([text(at === 0 ? titles[0]! : `行政诉讼（${titles[at]}）`)], 5)),
          header(...columns()),
          data(...values(group)),
          { kind: 'break' },
        ])
      case 'stacked':
        return [
          header(text('类别'), ...columns()),
          ...DISPUTE_GROUPS.map((group, at) =>
            data(label(at === 0 ? titles[0]! : `行政诉讼-${titles[at]}`), ...values(group)),
          ),
        ]
      case 'vertical':
        return [...verticalHeader(printing), data(...all)]
      case 'dropped':
        return [
          header(covering(text('行政复议'), 5), covering(text('行政诉讼'), 10)),
          header(
            ...columns().map((cell) => covering(cell, 1, 2)),
            covering(text(titles[1]!), 5),
            covering(text(titles[2]!), 5),
          ),
          header(...columns(), ...columns()),
          data(...all),
        ]
      case 'repeated': {
        const fives = (...names: string[]): SheetCell[] =>
          names.flatMap((name) => Array.from({ length: 5 }, () => text(name)))
        return [
          header(...fives('行政复议', '行政诉讼', '行政诉讼')),
          header(...columns(), ...fives(titles[1]!, titles[2]!)),
          header(...columns(), ...columns(), ...columns()),
          data(...all),
        ]
      }
      case 'headless':
        return [header(text('行政复议'), ...empties(4), text('行政诉讼'), ...empties(9)), data(...all)]
      default:
        return [
          header(text('行政复议'), ...empties(4), text('行政诉讼'), ...empties(9)),
          header(...columns(), text(titles[1]!), ...empties(4), text(titles[2]!), ...empties(4)),
          header(...empties(5), ...columns(), ...columns()),
          data(...all),
        ]
    }
  }
  return { table: 'disputes', lines: make() }
}

/** One character a row, group titles in between, junk where the scanner saw ruled lines. */
function verticalHeader({ random, wear: level }: Printing): SheetLine[] {
  const junk = (): string => (level === 'clean' ? '' : random.pick(['', '', '', ',,', '++:', '/ - -', '·']))
  const down = (at: number): SheetCell[] =>
    ['结果维持', '结果纠正', '其他结果', '尚未审结']
      .map((name) => text(name[at] ?? ''))
      .concat(text(['', '总', '计', ''][at] ?? ''))
  const lines: SheetCell[][] = [
    [text('行政复议'), ...empties(4), text('行政诉讼'), ...empties(9)],
    [
      text(junk()),
      text(junk()),
      ...empties(3),
      text('未经复议直接起诉'),
      ...empties(4),
      text('复议后起诉'),
      ...empties(4),
    ],
  ]
  // The first block starts a row above the other two, as its header has one level less.
  for (let at = 0; at < 5; at++) {
    const left = at < 4 ? down(at) : empties(5)
    const right = at > 0 ? down(at - 1) : empties(5)
    lines.push([...left, ...right, ...right.map((cell) => ({ ...cell }))])
  }
  return lines.map((cells) => row('header', cells))
}
