import { expect, it } from 'vitest'
import { lexicon } from '../../src/catalog/vocabulary/lexicon.ts'
import { coverageOf } from '../../src/model/coverage.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import { listAskables } from '../../src/suggest/askable.ts'
import { createSuggester } from '../../src/suggest/create-suggester.ts'

const agencies: [string[], string][] = [
  [['宁夏回族自治区', '中卫市', '沙坡头区', '香山乡'], '人民政府'],
  [['宁夏回族自治区', '中卫市', '沙坡头区', '常乐镇'], '人民政府'],
  [['宁夏回族自治区', '中卫市'], '人民政府'],
  [['山东省', '淄博市', '沂源县', '石桥镇'], '人民政府'],
  [['河南省', '平顶山市', '宝丰县', '石桥镇'], '人民政府'],
  [['浙江省', '宁波市', '象山县'], '人民政府'],
  [['安徽省', '六安市', '霍山县'], '教育局'],
]
const summaries = agencies.flatMap(([region, body], n) =>
  [2021, 2022].map((year): ReportSummary => {
    const plain = { title: '', form: '2021', path: '', format: 'txt', url: null, published: null } as const
    const name = region.length === 4 ? `${region.at(-1)}${body}` : body
    return { ...plain, id: `${n}-${year}`, year, agency: { name, region, code: null } }
  }),
)
const askables = listAskables(lexicon)
const unstated = new Set(['published.weibo'])
const suggest = createSuggester(coverageOf(summaries), {
  askables,
  statedKeys: async (_, keys) => new Set(keys.filter((key) => !unstated.has(key))),
})
const textsOf = async (q: string, kind: string) =>
  (await suggest({ q, limit: 10 })).filter((one) => one.kind === kind).map(({ text }) => text)

it.each([
  ['香', '香山乡'],
  ['香山', '香山乡'],
  ['xiangshanx', '香山乡'],
  ['xiang shan xiang', '香山乡'],
  ['XSX', '香山乡'],
  ['xsx', '香山乡'],
  ['香山鄉', '香山乡'],
  ['沙坡头区香', '香山乡'],
  ['中卫市沙坡头区常', '常乐镇'],
  ['香杉', '香山乡'],
  ['changle', '常乐镇'],
  ['霍山县教', '霍山县教育局'],
  ['教育', '霍山县教育局'],
  ['六安', '霍山县教育局'],
])('offers for %j the agency %s', async (q, agency) => {
  expect(await textsOf(q, 'agency')).toContain(agency)
})

it('offers the larger division first, and all of a sound', async () => {
  expect((await textsOf('中卫', 'agency'))[0]).toBe('中卫市')
  expect((await textsOf('xiangshan', 'agency')).sort()).toEqual(['象山县', '香山乡'])
})

it('tells namesakes apart', async () => {
  expect((await textsOf('石桥', 'agency')).sort()).toEqual(['宝丰县石桥镇', '沂源县石桥镇'])
  const questions = await textsOf('石桥镇', 'question')
  expect(questions.some((text) => text.startsWith('宝丰县石桥镇2022年'))).toBe(true)
})

it('goes on after a name with whole questions that have an answer', async () => {
  const questions = await textsOf('香山乡2021年微', 'question')
  expect(questions[0]).toBe('香山乡2021年微信公众号发布了多少条信息？')
  expect(questions.some((text) => text.includes('微博发布'))).toBe(false)
  expect((await textsOf('香山乡', 'question')).every((text) => text.startsWith('香山乡2022年'))).toBe(true)
  expect((await textsOf('香山乡1999年微信', 'question'))[0]).toContain('2022年')
  expect((await textsOf('xiangshanxiang2021wxgzh', 'question'))[0]).toContain('香山乡2021年微信公众号')
  expect((await textsOf('香山乡电话', 'question'))[0]).toMatch(/^香山乡的.*电话是什么？$/u)
})

it.each([
  ['微博', '微博'],
  ['wxgzh', '微信公众号'],
  ['weibo', '微博'],
  ['行政许可', '行政许可'],
  ['国家秘密', '国家秘密'],
])('offers for %j a metric of %s', async (q, words) => {
  expect((await textsOf(q, 'metric')).some((text) => text.includes(words))).toBe(true)
})

it.each(['', ' ', '?', '😀', '"', '\0', 'zzzzzz', '字'.repeat(500), "' OR 1=1", '\ud800'])(
  'gives a plain list for %j',
  async (q) => {
    const all = await suggest({ q, limit: 5 })
    expect(all.length).toBeLessThanOrEqual(5)
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length)
  },
)

it('has nothing to offer of an empty index but metrics', async () => {
  const empty = createSuggester(coverageOf([]), { askables, statedKeys: async () => new Set() })
  expect((await empty({ q: '香山', limit: 10 })).map(({ kind }) => kind)).toEqual([])
})
