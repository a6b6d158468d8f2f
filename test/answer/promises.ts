/**
 * Every promise, over every report of three desks: a few dozen questions of each, as many conversations, and junk.
 *
 * Where today's answers still break a promise, the number of those that do is a ceiling that is only ever lowered.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import { junkFrom, randomFrom } from '../question/junk.ts'
import { listBrokenPromises } from './broken-promises.ts'
import type { Desk, Desks } from './desk.ts'

/** Of each report, agency and year before it. */
const ofEach = [
  '公开了多少条信息',
  '公开的信息由哪些部分构成',
  '各渠道各公开多少条',
  '微博占总数的百分之几',
  '微信公众号粉丝有多少',
  '新收申请多少件',
  '法人或其他组织的申请有多少',
  '自然人申请占比多少',
  '予以公开多少件',
  '不予公开多少件',
  '不予公开的各项分别多少',
  '不予公开和无法提供各多少件',
  '不予公开占办理结果的比例',
  '行政复议多少件',
  '行政诉讼多少件',
  '行政许可多少件',
  '规范性文件制发多少件',
  '行政事业性收费金额',
  '新收申请比上年增长百分之多少',
  '自然人和法人申请哪个多',
  '有没有行政复议',
  '公开渠道哪个最多',
  '存在什么问题',
  '联系电话和地址',
  '收到的申请超过10件吗',
  '办结率多少',
]

/** Of the desk as a whole. */
const ofAll = [
  '哪个单位公开的信息最多',
  '各单位新收申请多少件，按从多到少排序',
  '所有报告新收申请一共多少件',
  '平均每个单位公开多少条信息',
  '有几份报告写明了微信粉丝数',
  '有几个单位收到过申请',
  '哪个单位不予公开最多',
  '各单位行政诉讼多少件',
  '哪家行政许可最多',
  '大家的电话分别是多少',
  '2022年哪个单位公开最多信息',
  'Which agency published the most items?',
]

const after = ['其中微博多少条', '比上年呢', '那2022年呢', '联系电话呢']

/** Promises that are broken today, all questions together. */
const ceilings: [name: keyof Desks, ceiling: number][] = [
  ['corpus', 16],
  ['exam', 16],
  ['examB', 11],
]

const subjectOf = ({ agency: { region, name }, year }: ReportSummary) => {
  const own = name.startsWith(region.at(-1)!) ? name : `${region.at(-1)}${name.replace(/^人民政府$/u, '')}`
  return `${region.at(-2)}${own}${year}年`
}

export function describePromises(desks: Desks): void {
  describe.each(ceilings)('every answer over %s', (name, ceiling) => {
    let desk: Desk
    const answers: [question: string, Answer][] = []

    beforeAll(async () => {
      desk = desks[name]
      const { items } = await desk.index.reports({}, { limit: 100, offset: 0 })
      const questions = [...items.flatMap((report) => ofEach.map((rest) => subjectOf(report) + rest)), ...ofAll]
      for (const [i, question] of questions.entries()) {
        const answer = await desk.ask(question)
        answers.push([question, answer])
        if (i % 2 === 1) continue
        const next = after[(i / 2) % after.length]!
        answers.push([`${question} + ${next}`, await desk.ask({ question: next, context: answer.context })])
      }
    }, 60_000)

    it('proves every number, cites verbatim, reckons right and keeps its shape', async () => {
      const broken: string[] = []
      for (const [question, answer] of answers)
        for (const problem of await listBrokenPromises(answer, desk.known, (id) => desk.index.text(id)))
          broken.push(`${question} → ${problem}`)
      expect(broken.length, broken.join('\n')).toBeLessThanOrEqual(ceiling)
    })

    it('answers most of them', () => {
      const answered = answers.filter(([, { status }]) => status === 'answered')
      expect(answered.length / answers.length).toBeGreaterThan(0.4)
    })

    it('gives the same bytes for the same question', async () => {
      for (const [question, answer] of answers.filter(([question], i) => i % 9 === 0 && !question.includes(' + ')))
        expect(JSON.stringify(await desk.ask(question)), question).toBe(JSON.stringify(answer))
    })

    it('offers and suggests only what is then answered', async () => {
      const offered = answers.flatMap(([, { options, suggestions }]) => [
        ...options.map(({ question }) => question),
        ...suggestions,
      ])
      const dead: string[] = []
      for (const question of new Set(offered.slice(0, 60))) {
        const { status } = await desk.ask(question)
        if (status !== 'answered') dead.push(`${question}: ${status}`)
      }
      expect(dead).toEqual([])
    })

    it('makes something of any junk, without a figure that is not cited', async () => {
      const random = randomFrom(7)
      for (let i = 0; i < 60; i++) {
        const question = junkFrom(random)
        if (question.trim() === '') continue
        const answer = await desk.ask(question)
        expect(
          answer.figures.every(({ citation }) => answer.citations[citation - 1]),
          question,
        ).toBe(true)
      }
    })
  })
}
