import { describe, expect, it } from 'vitest'
import { checkEvidence } from '../../../src/cli/eval/check-evidence.ts'
import { answerWith, fakeAnswer, fakeText } from '../../support/fake-index.ts'

const textOf = async () => fakeText
const [figure] = fakeAnswer.figures
const [citation] = fakeAnswer.citations

describe('citations', () => {
  it('are valid where the quote is the text at its offsets', async () => {
    expect(await checkEvidence(fakeAnswer, textOf)).toEqual({ citations: 1, invalid: [], unquoted: [] })
  })

  it.each([
    ['shifted by one', { ...citation!, start: citation!.start + 1, end: citation!.end + 1 }],
    ['changed', { ...citation!, quote: citation!.quote.replace('1369', '1396') }],
    ['empty', { ...citation!, quote: '', end: citation!.start }],
  ])('are invalid where they are %s', async (_what, changed) => {
    expect((await checkEvidence(answerWith({ citations: [changed] }), textOf)).invalid).toHaveLength(1)
  })

  it('are invalid where there is no such report', async () => {
    expect((await checkEvidence(fakeAnswer, async () => null)).invalid).toHaveLength(1)
  })
})

describe('a figure', () => {
  const unquoted = async (quote: string, value: number | null) => {
    const answer = answerWith({ citations: [{ ...citation!, quote }], figures: [{ ...figure!, value }] })
    return (await checkEvidence(answer, textOf)).unquoted
  }

  it.each<[string, number | null]>([
    ['阅读数近90万', 900000],
    ['阅读数超1.2万', 12000],
    ['收费11.66万元', 11.66],
    ['共1，369条', 1369],
    ['发布信息10余万条', 100000],
    ['召开会议两次', 2],
    ['行政处罚\t4\t-3', -3],
    ['行政复议\t\t\t', null],
  ])('has its number in %j: %s', async (quote, value) => {
    expect(await unquoted(quote, value)).toEqual([])
  })

  it.each<[string, number]>([
    ['共1369条', 136],
    ['2021年', 21],
    ['没有数字', 0],
  ])('has none of its own in %j: %s', async (quote, value) => {
    expect(await unquoted(quote, value)).toHaveLength(1)
  })
})
