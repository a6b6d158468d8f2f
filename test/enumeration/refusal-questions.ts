/**
 * What no report states: cells that the asked edition does not have, cells printed empty, years and agencies that are not
 * indexed. Each is to be refused, with the right reason.
 */
import { CELLS_2019, CELLS_2021, type CellWords } from './asking/disclosure.ts'
import type { Expected } from './expected.ts'
import { type Asked, chinese, drawn, fill } from './questions.ts'
import { unitsOf } from './units.ts'
import { BLANK_MEMBER, CAST, type Member } from './world/cast.ts'
import { isLeftEmpty } from './world/make-world.ts'

const FRAMES = [
  '{A}{Y}年{N}有多少{c}？',
  '请问{Y}年度{A}{N}是多少？',
  '我想问下{y}年{a}{N}一共有多少啊',
  '{A}{C}年{N}几{c}',
  '{a} {Y} {K}',
  '{how} {e} did {E} report for {Y}?',
  '{A}{Y}年有没有{N}？',
  '{Y}年{A}的{N}，一共多少{c}？',
  '{K} {a} {y}年',
  'What was the number of {e} in {E} in {Y}?',
] as const

interface Wording {
  zh: readonly string[]
  typed: readonly string[]
  en: readonly string[]
  counter: string
}

const pick = (list: readonly string[], seed: string) => list[drawn(seed, list.length)]!

function about(unit: string, wording: Wording, member: Member, year: number, missing: Expected['missing']): Asked[] {
  return FRAMES.map((frame) => {
    const seed = `${unit} ${member.name} ${year} ${frame}`
    const N = pick(wording.zh, seed)
    return {
      question: fill(frame, {
        N,
        K: pick(wording.typed, seed),
        e: pick(wording.en, seed),
        c: wording.counter,
        how: wording.counter === '' || wording.counter === '万元' ? 'How much' : 'How many',
        A: member.zh[drawn(seed, member.zh.length - 1)]!,
        a: member.zh.at(-1)!,
        E: pick(member.en, seed),
        Y: String(year),
        y: String(year % 100),
        C: chinese(year),
      }),
      expected: { figures: [], missing: missing! },
      operation: 'refusal',
      frame,
      family: `refused: ${missing!.why[0]}`,
      unit,
      words: N,
    }
  })
}

const wordingOf = ({ zh, keys, en, counter }: CellWords): Wording => ({ zh, typed: keys, en, counter })

/** 出台的行政规范性文件: what people say of either edition's cell, whatever the form prints. */
const spokenOf = (words: string) => words.replace('行政规范性文件', '规范性文件')

/** Cells of one edition under names that the other has no cell for. */
function ofTheOtherEdition(cells: readonly CellWords[], others: readonly CellWords[], year: number): Asked[] {
  const known = new Set(others.map(({ key }) => key))
  const said = new Set(others.flatMap(({ zh }) => zh))
  return cells
    .filter(({ key }) => !known.has(key))
    .map((words) => ({ ...words, zh: words.zh.filter((one) => !said.has(spokenOf(one))) }))
    .flatMap((words) =>
      about(words.key, wordingOf(words), CAST[drawn(`${words.key} ${year}`, CAST.length)]!, year, {
        what: ['cell', 'metric'],
        why: ['notInForm'],
      }),
    )
}

const SPARSE: ReadonlyArray<[Member, number]> = [
  [CAST[0]!, 2018],
  [CAST[3]!, 2015],
  [CAST[7]!, 2024],
]

const NOT_INDEXED: Member[] = [
  { ...CAST[0]!, name: '洋坪镇', zh: ['洋坪镇人民政府', '远安县洋坪镇', '洋坪镇'], en: ['Yangping Town'] },
  { ...CAST[0]!, name: '财政局', zh: ['远安县财政局', '远安财政局'], en: ['Yuanan County Finance Bureau'] },
  { ...CAST[0]!, name: '夷陵区', zh: ['夷陵区人民政府', '夷陵区政府'], en: ['Yiling District'] },
]

/** A few things of each table, enough to tell that the reason does not depend on what is asked. */
const FEW = new Set([
  '2021:disclosure.penalties.decisions',
  '2021:disclosure.normativeDocuments.issued',
  '2021:applications.received.total',
  '2021:applications.notProcessed.duplicate.naturalPerson',
  '2021:reviews.upheld',
  '2021:published.total',
  '2021:published.wechat',
])

export function refusalQuestions(): Asked[] {
  const units = unitsOf('2021')
  const few = units.filter(({ id }) => FEW.has(id))
  return [
    ...ofTheOtherEdition(CELLS_2019, CELLS_2021, 2022),
    ...ofTheOtherEdition(CELLS_2021, CELLS_2019, 2020),
    ...units
      .filter(({ keys }) => keys.length === 1 && isLeftEmpty(keys[0]!))
      .flatMap((unit) => about(unit.id, unit, BLANK_MEMBER, 2022, { what: ['cell'], why: ['blank'] })),
    ...SPARSE.flatMap(([member, year]) =>
      few.flatMap((unit) => about(unit.id, unit, member, year, { what: ['year'], why: ['notIndexed'] })),
    ),
    ...NOT_INDEXED.flatMap((member) =>
      few.flatMap((unit) => about(unit.id, unit, member, 2022, { what: ['agency'], why: ['notIndexed'] })),
    ),
  ]
}
