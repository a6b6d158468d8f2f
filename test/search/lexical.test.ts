import { expect, it } from 'vitest'
import { findHighlights } from '../../src/search/highlights.ts'
import { PassageSegment } from '../../src/search/lexical/passage-segment.ts'
import { scoreWords } from '../../src/search/lexical/score-words.ts'
import { softMatch } from '../../src/search/lexical/soft-match.ts'
import { termsOf } from '../../src/search/lexical/terms.ts'
import { Vocabulary } from '../../src/search/lexical/vocabulary.ts'
import { withoutFilterWords } from '../../src/search/without-filter-words.ts'
import { backgroundRarity } from '../../src/text/background-rarity.ts'
import { foldForSearch } from '../../src/text/fold-for-search.ts'

it.each([
  ['（１２３）條ＡＢ', '(123)条ab'],
  ['落实情\n\n况如下', '落实情况如下'],
  ['香山鄉 人民政府', '香山乡人民政府'],
  ['a b\n1', 'a b\n1'],
])('folds %j to %j', (text, expected) => {
  expect(foldForSearch(text).text).toBe(expected)
})

it('leads from folded characters back to printed ones', () => {
  const text = '落实情\n\n况（１）'
  const folded = foldForSearch(text)
  const at = folded.text.indexOf('情况(')
  expect(text.slice(folded.at(at), folded.endAt(at + 3))).toBe('情\n\n况（')
})

it('tells a word from the pair of the same characters', () => {
  const { words, counts } = termsOf('公开1,369条')
  expect(words).toEqual(['公开', '1369'])
  expect(Object.fromEntries(counts)).toEqual({ 公开: 1, '1369': 1, 公: 1, 开: 1, '·公开': 1, 条: 1 })
})

const passage = (id: string, text: string) => ({ id, reportId: 'r', section: ['五、问题'], start: 0, end: 1, text })
const vocabulary = new Vocabulary()
const texts = ['建立会商制度', '微博信息很多', '会商会商会商', '公示栏更新慢', '公开专栏']
const passages = texts.map((text, at) => passage(String(at), text))
const whole = new PassageSegment(passages, texts.map(String), vocabulary)
const parts = passages.map((one, at) => new PassageSegment([one], [texts[at]!], vocabulary))
const counts = termsOf('会商制度').counts

it('ranks by BM25, the same over many segments as over one', () => {
  const ofWhole = scoreWords([whole], vocabulary, counts, null)
  const ofParts = scoreWords(parts, vocabulary, counts, null)
  expect(ofWhole.map(({ segment, at }) => segment.ids[at])).toEqual(['0', '2'])
  expect(ofParts.map(({ segment, at, score }) => [segment.ids[at], score])).toEqual(
    ofWhole.map(({ segment, at, score }) => [segment.ids[at], score]),
  )
})

it('never gives what the filter does not allow', () => {
  const found = scoreWords([whole], vocabulary, counts, (_, at) => at !== 0)
  expect(found.map(({ at }) => at)).toEqual([2])
})

it('covers a word softly by one that shares characters', () => {
  const candidates = [1, 3, 4].map((at) => ({ segment: whole, at, score: 1 }))
  const [none, shared, same] = softMatch(['公开'], candidates, vocabulary)
  expect(none).toBe(0)
  expect(shared).toBeGreaterThan(0)
  expect(same).toBe(1)
  expect(softMatch([], candidates, vocabulary)).toEqual([0, 0, 0])
})

it('knows common words from rare ones, and stop words', () => {
  expect(backgroundRarity('什么')).toBe(0)
  expect(backgroundRarity('工作')).toBeGreaterThan(3)
  expect(backgroundRarity('劳动防护')).toBeGreaterThan(backgroundRarity('工作'))
  expect(backgroundRarity('云顶乡')).toBe(12)
})

it('marks the words of the query where they stand', () => {
  const text = '政务微博转载微\n博信息1,139条'
  const pairs = findHighlights(text, '微博有多少信息？')
  expect(pairs.map(([start, end]) => text.slice(start, end))).toEqual(['微博', '微\n博信息'])
})

it('leaves out what the filter says, unless nothing else was asked', () => {
  const report = {
    ...{ id: 'r', title: '', year: 2021, form: '2021' as const, path: '', format: 'txt' as const, url: null },
    ...{ published: null, agency: { name: '云顶乡人民政府', region: ['甲省', '乙市', '云顶乡'], code: null } },
  }
  expect(withoutFilterWords('云顶乡2021年的问题', [report]).trim()).toBe('的问题')
  expect(withoutFilterWords('云顶乡', [report])).toBe('云顶乡')
})
