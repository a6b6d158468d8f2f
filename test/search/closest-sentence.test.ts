import { describe, expect, it } from 'vitest'
import { closestSentences } from '../../src/search/lexical/closest-sentence.ts'
import { quantitiesIn } from '../../src/search/lexical/quantities.ts'
import { scoreWords } from '../../src/search/lexical/score-words.ts'
import { SegmentBuilder } from '../../src/search/lexical/segment-builder.ts'
import { queryTermsOf } from '../../src/search/lexical/terms.ts'
import { searchableText } from '../../src/text/fold-for-search.ts'

interface Text {
  title?: string
  section?: string[]
  text: string
}

/** How close the closest sentence of each text comes to a query, all texts being one collection. */
function sharesOf(query: string, texts: readonly Text[]): number[] {
  const builder = new SegmentBuilder()
  for (const [at, { title = '', section = [], text }] of texts.entries())
    builder.add({ id: `r${at}`, digest: '' }, title, [
      { id: `r${at}:0`, reportId: `r${at}`, section, start: 0, end: text.length, text },
    ])
  const segment = builder.build()
  const read = searchableText(query)
  const { weighed } = scoreWords([{ segment, ranges: null, allows: null }], queryTermsOf(read).terms)
  return closestSentences(
    [...weighed, ...quantitiesIn(read, weighed)],
    texts.map((_, at) => ({ segment, at, score: 0 })),
  )
}

describe('the closest sentence', () => {
  it('holds the words together, where another passage has them strewn about', () => {
    const [together, strewn] = sharesOf('铁路投资', [
      { text: '车站很多。铁路投资十亿元。风景优美。' },
      { text: '车站很多。铁路很长。桥梁投资不小。风景优美。' },
    ])
    expect(together).toBe(1)
    expect(strewn).toBeLessThan(0.9)
  })

  it('has the title, the headings and the section beside it', () => {
    const body = '各村都设了专栏。'
    const [plain, titled, sectioned, headed] = sharesOf('香山乡专栏', [
      { text: `${body}香山乡很大。` },
      { text: body, title: '香山乡' },
      { text: body, section: ['香山乡'] },
      { text: `香山乡\n${body}` },
    ])
    expect([titled, sectioned, headed]).toEqual([1, 1, 1])
    expect(plain).toBeLessThan(1)
  })

  it('counts what the first sentence names for half in the others', () => {
    const [named, unnamed] = sharesOf('大莱龙铁路开工', [
      { text: '大莱龙铁路在山东。它于某年开工。' },
      { text: '沿海有铁路。它于某年开工。它穿过大莱龙。' },
    ])
    expect(named).toBeGreaterThan(unnamed!)
    expect(named).toBeLessThan(1)
  })

  it.each([
    ['9场', '开了9场发布会。', '开了19场发布会。'],
    ['1369条', '公开1,369条。', '公开13690条。'],
    ['发布会9场', '发布会开了9 场。', '发布会4场，稿件9篇。'],
    ['App下载', '提供APP下载。', '提供apple下载。'],
  ])('finds %s as a whole in %s and not in %s', (query, right, wrong) => {
    const [found, missed] = sharesOf(query, [{ text: right }, { text: wrong }])
    expect(found).toBe(1)
    expect(missed).toBeLessThan(1)
  })

  it.each(['？！', '𠮷野家', '', 'zzz'])('says nothing of %j, which no passage has', (query) => {
    expect(sharesOf(query, [{ text: '公开专栏。' }])).toEqual([0])
  })

  it('leaves nothing of one query to the next', () => {
    const texts = [{ text: '公开专栏。' }, { text: '微博信息。' }]
    const first = sharesOf('公开微博', texts)
    sharesOf('专栏信息', texts)
    expect(sharesOf('公开微博', texts)).toEqual(first)
  })
})
