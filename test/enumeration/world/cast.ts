/**
 * The agencies of the enumeration: real places, invented figures, and what people call each of them.
 *
 * Three townships, two bureaus and an office of one county, a sub-district of a city and a county government; and one
 * township that leaves cells empty. Which of them a question is about is never meant to be hard here.
 */
import type { GeneratedAgency } from '../../support/generator/agencies.ts'

export interface Member {
  agency: GeneratedAgency
  /** As a part of `figures[].agency` and of its region together. */
  name: string
  /** How people write it: the first in full, the last as short as it goes. */
  zh: readonly string[]
  en: readonly string[]
}

function township(region: string, short: string, en: readonly string[], code: string): Member {
  const path = region.split('/')
  const [above, last] = [path.at(-2)!, path.at(-1)!]
  const full = `${last}人民政府`
  return {
    name: last,
    zh: [full, `${above}${last}`, last, `${last}政府`, short],
    en,
    agency: {
      kind: 'township',
      names: [full],
      region: path,
      code,
      title: above + full,
      full,
      we: last.endsWith('镇') ? '我镇' : '我乡',
      short: last,
      host: above,
    },
  }
}

function bureau(region: string, name: string, zh: readonly string[], en: readonly string[], code: string): Member {
  const path = region.split('/')
  const last = path.at(-1)!
  const full = last + name
  return {
    name,
    zh,
    en,
    agency: {
      kind: 'bureau',
      names: [name],
      region: path,
      code,
      title: full,
      full,
      short: full,
      host: last,
      we: '我单位',
    },
  }
}

const YUANAN = '湖北省/宜昌市/远安县'

export const TOWNSHIPS: readonly Member[] = [
  township(`${YUANAN}/鸣凤镇`, '鸣凤', ['Mingfeng Town', 'Town of Mingfeng'], '420525101'),
  township(`${YUANAN}/花林寺镇`, '花林寺', ['Hualinsi Town', 'the town of Hualinsi'], '420525102'),
  township(`${YUANAN}/河口乡`, '河口', ['Hekou Township', 'the township of Hekou'], '420525201'),
]

export const CAST: readonly Member[] = [
  ...TOWNSHIPS,
  bureau(
    YUANAN,
    '教育局',
    ['远安县教育局', '远安教育局', '远安县教育局', '远安教育局'],
    ['Yuanan County Education Bureau', 'the Yuanan County Bureau of Education'],
    '420525',
  ),
  bureau(
    YUANAN,
    '水利局',
    ['远安县水利局', '远安水利局', '远安县水利局', '远安水利局'],
    ['Yuanan County Water Resources Bureau', 'the Yuanan County Bureau of Water Resources'],
    '420525',
  ),
  bureau(
    YUANAN,
    '人民政府办公室',
    ['远安县人民政府办公室', '远安县政府办公室', '远安县政府办', '远安政府办'],
    ['Yuanan County Government Office', 'the office of the Yuanan County government'],
    '420525',
  ),
  {
    name: '柯岩街道',
    zh: ['柯岩街道办事处', '柯桥区柯岩街道', '柯岩街道', '柯岩街道办', '柯岩'],
    en: ['Keyan Subdistrict', 'Keyan Sub-district'],
    agency: {
      kind: 'street',
      names: ['柯岩街道办事处', '柯岩街道'],
      region: ['浙江省', '绍兴市', '柯桥区', '柯岩街道'],
      code: '330603002',
      title: '柯桥区柯岩街道办事处',
      full: '柯岩街道办事处',
      short: '柯岩街道',
      host: '柯桥区',
      we: '我街道',
    },
  },
  {
    name: '人民政府',
    zh: ['蒲江县人民政府', '蒲江县政府', '蒲江县', '蒲江县政府'],
    en: ['Pujiang County', 'the Pujiang County government'],
    agency: {
      kind: 'government',
      names: ['人民政府', '蒲江县人民政府'],
      region: ['四川省', '成都市', '蒲江县'],
      code: '510131',
      title: '蒲江县人民政府',
      full: '蒲江县人民政府',
      short: '蒲江县',
      host: '蒲江县',
      we: '我县',
    },
  },
]

/** Leaves cells empty. */
export const BLANK_MEMBER = township('安徽省/黄山市/祁门县/平里镇', '平里', ['Pingli Town'], '341024103')

/** The form of the years; `asOf` makes the last of them 去年. */
export const YEARS = [2019, 2020, 2021, 2022] as const
export type Year = (typeof YEARS)[number]
export const editionOf = (year: number): '2019' | '2021' => (year < 2021 ? '2019' : '2021')
export const AS_OF = '2023-06-01'
