/**
 * Proof that the enumeration bites: with one thing made wrong on purpose, questions that were answered right no longer are.
 *
 * The reports are changed before they are indexed (two columns swapped, a year shifted, a number off by one), or the
 * question before it is understood (a word that people use struck out, as if no vocabulary knew it). Only in full mode.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WenbaoIndex } from '../../src/index.ts'
import { enumerate } from './enumerate.ts'
import { type Asked, drawn } from './questions.ts'
import { runAll } from './run-all.ts'
import { openWorld, type Slip, type World } from './world/open-world.ts'

interface Mutation extends Slip {
  name: string
  /** The questions that must notice. */
  about(asked: Asked): boolean
  /** Unknown to the mutated index. */
  unknown?: string
}

const exchanged = (one: string, other: string) => (key: string) => swapped(key, one, other)

const swapped = (text: string, one: string, other: string) =>
  text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other)

const isAbout = (key: RegExp) => (asked: Asked) => key.test(asked.unit)

const MUTATIONS: readonly Mutation[] = [
  {
    name: 'two applicants change places in table 三',
    about: isAbout(/^\d+:applications\.received\.(?:research|legalService)$/u),
    printedAt: exchanged('.research', '.legalService'),
  },
  {
    name: 'two outcomes change places in table 四',
    about: isAbout(/^\d+:reviews\.(?:upheld|corrected)$/u),
    printedAt: exchanged('.upheld', '.corrected'),
  },
  {
    name: 'two columns change places in table 二',
    about: isAbout(/^2021:disclosure\.normativeDocuments\.(?:issued|repealed)$/u),
    printedAt: exchanged('.issued', '.repealed'),
  },
  {
    name: 'two rows change places in table 二',
    about: isAbout(/^\d+:disclosure\.(?:penalties|coercion)\.decisions$/u),
    printedAt: exchanged('.penalties.', '.coercion.'),
  },
  {
    name: 'every report is dated a year later',
    about: isAbout(/^2021:applications\.granted\.total$/u),
    edit: ({ text, year }) => text.replaceAll(String(year), String(year + 1)),
  },
  {
    name: 'a total of the prose is off by one',
    about: isAbout(/^2021:published\.total$/u),
    edit: ({ text, figures }) =>
      text.replace(`信息${figures['published.total']}条`, `信息${figures['published.total']! + 1}条`),
  },
  {
    name: 'a channel gets the figure of another',
    about: isAbout(/^2021:published\.(?:wechat|weibo)$/u),
    edit: ({ text }) => swapped(text, '微信公众号发布信息', '政务微博发布信息'),
  },
  { name: 'nobody knows the word 重复申请', about: isAbout(/notProcessed\.duplicate\./u), unknown: '重复申请' },
  { name: 'nobody knows the word 行政许可', about: isAbout(/licensing\.decisions$/u), unknown: '行政许可' },
  { name: 'nobody knows the word 结果维持', about: isAbout(/^\d+:reviews\.upheld$/u), unknown: '结果维持' },
  { name: 'nobody knows the word 最少', about: ({ operation }) => operation === 'least', unknown: '最少' },
]

const withoutWord = (index: WenbaoIndex, word: string): WenbaoIndex => ({
  ...index,
  ask: (request) =>
    index.ask(
      typeof request === 'string' ? request : { ...request, question: request.question.replaceAll(word, '某某某') },
    ),
})

describe('the enumeration notices when', () => {
  let world: World
  let questions: Asked[]
  beforeAll(async () => {
    world = await openWorld()
    questions = enumerate(world.reports)
  }, 300_000)
  afterAll(() => world.close())

  /** Questions that are answered right as things are; with a struck word, of those that hold it. */
  async function rightBefore({ about, unknown = '' }: Mutation): Promise<Asked[]> {
    const few = questions
      .filter((asked) => about(asked) && asked.question.includes(unknown))
      .sort((one, other) => drawn(one.question, 1e6) - drawn(other.question, 1e6))
      .slice(0, 60)
    const results = await runAll(world.index, few)
    return results.filter(({ wrong }) => wrong === null)
  }

  it.each(MUTATIONS)(
    '$name',
    async (mutation) => {
      const { unknown } = mutation
      const asked = await rightBefore(mutation)
      expect(asked.length).toBeGreaterThan(10)
      const mutated = unknown ? null : await openWorld(mutation)
      const results = await runAll(mutated?.index ?? withoutWord(world.index, unknown!), asked)
      await mutated?.close()
      const noticed = results.filter(({ wrong }) => wrong !== null).length
      console.log(`${mutation.name}: ${noticed} of ${asked.length} questions notice`)
      expect(noticed / asked.length).toBeGreaterThan(0.6)
    },
    300_000,
  )
})
