/**
 * Questions understood over a handful of invented summaries: enough agencies to be told apart, no store.
 */

import { lexicon } from '../../src/catalog/vocabulary/lexicon.ts'
import type { Filters } from '../../src/model/answer.ts'
import { coverageOf } from '../../src/model/coverage.ts'
import type { Query } from '../../src/model/query.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import { createDirectory } from '../../src/question/agencies/directory.ts'
import type { Conversation } from '../../src/question/context.ts'
import { understand } from '../../src/question/understand.ts'
import { createVocabulary } from '../../src/question/vocabulary.ts'

const NINGXIA = '宁夏回族自治区'
const agencies: [string, string[], number[]][] = [
  ['香山乡人民政府', [NINGXIA, '中卫市', '沙坡头区', '香山乡'], [2020, 2021]],
  ['文昌镇人民政府', [NINGXIA, '中卫市', '沙坡头区', '文昌镇'], [2023]],
  ['古城镇人民政府', [NINGXIA, '固原市', '彭阳县', '古城镇'], [2020, 2021, 2022]],
  ['石桥镇人民政府', ['山东省', '淄博市', '沂源县', '石桥镇'], [2022]],
  ['石桥镇人民政府', ['河南省', '平顶山市', '宝丰县', '石桥镇'], [2022]],
  ['教育局', ['安徽省', '六安市', '霍山县'], [2022]],
  ['政务服务和大数据管理局', ['湖北省', '恩施土家族苗族自治州', '来凤县'], [2022]],
  ['高新技术产业开发区管理委员会', ['陕西省', '西安市', '高新技术产业开发区'], [2022]],
  ['公安局包河分局', ['安徽省', '合肥市'], [2022]],
  ['逍遥津街道办事处', ['安徽省', '合肥市', '庐阳区', '逍遥津街道'], [2023]],
  ['集美区人民政府', ['福建省', '厦门市', '集美区'], [2021]],
]
/** Bodies whose names are longer than what people call them. */
const named: typeof agencies = [
  ['公安局高明分局', ['广东省', '佛山市'], [2023]],
  ['经济技术开发区管理委员会', ['山东省', '德州市', '经济技术开发区'], [2024]],
  ['住房和城乡建设局', ['河南省', '南阳市', '西峡县'], [2020]],
  ['住房和城乡建设局', ['福建省', '三明市', '沙县区'], [2022]],
  ['市场监督管理局', ['山东省', '威海市', '文登区'], [2022]],
  ['交通运输局', ['安徽省', '黄山市', '歙县'], [2022]],
  ['人民政府', ['四川省', '乐山市', '市中区'], [2022]],
  ['苏稽镇人民政府', ['四川省', '乐山市', '市中区', '苏稽镇'], [2022]],
]

const summariesOf = (listed: typeof agencies): ReportSummary[] =>
  listed.flatMap(([name, region, years]) =>
    years.map((year) => {
      const id = `${region.at(-2)}${region.at(-1)}${name}${year}`
      const agency = { name, region, code: null }
      return { id, title: id, year, form: '2021', agency, path: `${id}.txt`, format: 'txt', url: null, published: null }
    }),
  )

export const summaries = summariesOf(agencies)

export const vocabulary = createVocabulary(lexicon)

export const directory = createDirectory(coverageOf(summaries), vocabulary.otherNames)
const namedDirectory = createDirectory(coverageOf(summariesOf(named)), vocabulary.otherNames)

/** The day on which all tests ask: 去年 is 2025. */
export const AS_OF = '2026-11-21'

export function read(question: string, conversation: Conversation | null = null, filters?: Filters): Query {
  return understand({ question, asOf: AS_OF, ...(filters && { filters }) }, { directory, vocabulary }, conversation)
}

/** The keys of the agencies that are read over a desk of bureaus and zones. */
export const readKeys = (question: string): string[] =>
  understand({ question, asOf: AS_OF }, { directory: namedDirectory, vocabulary }, null).agencies.map(({ key }) => key)

/** 香山乡, 教育局: the agencies as people call them. */
export const called = ({ agencies: read }: Query) =>
  read.map(({ key }) => {
    const { name, region } = directory.coverage.get(key)!.agency
    return /^(?:教育局)$/u.test(name) ? region.at(-1)! + name : `${region.at(-2)}${region.at(-1)}`
  })
