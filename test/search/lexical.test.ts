import { expect, it } from 'vitest'
import { findHighlights } from '../../src/search/highlights.ts'
import type { Candidate, Scope } from '../../src/search/lexical/collect-best.ts'
import type { PassageSegment } from '../../src/search/lexical/passage-segment.ts'
import { scoreWords } from '../../src/search/lexical/score-words.ts'
import { SegmentBuilder } from '../../src/search/lexical/segment-builder.ts'
import { softMatch } from '../../src/search/lexical/soft-match.ts'
import { TermTable } from '../../src/search/lexical/term-table.ts'
import { queryTermsOf } from '../../src/search/lexical/terms.ts'
import { withoutFilterWords } from '../../src/search/without-filter-words.ts'
import { backgroundRarity } from '../../src/text/background-rarity.ts'
import { foldForSearch, searchableText } from '../../src/text/fold-for-search.ts'

it.each([
  ['（１２３）條ＡＢ', '(123)条ab'],
  ['落实情\n\n况如下', '落实情况如下'],
  ['香山鄉 人民政府', '香山乡人民政府'],
  ['a b\n1', 'a b\n1'],
])('folds %j to %j', (text, expected) => {
  expect(foldForSearch(text).text).toBe(expected)
  expect(searchableText(text)).toBe(expected)
})

it('leads from folded characters back to printed ones', () => {
  const text = '落实情\n\n况（１）'
  const folded = foldForSearch(text)
  const at = folded.text.indexOf('情况(')
  expect(text.slice(folded.at(at), folded.endAt(at + 3))).toBe('情\n\n况（')
})

it('tells a word from the pair of the same characters', () => {
  const { words, terms } = queryTermsOf('政府1,369条')
  const spelled = (codes: readonly number[]) => String.fromCodePoint(...codes)
  expect(words).toEqual(['政府', '1369'])
  expect(terms.map(({ kind, codes, weight }) => [kind, spelled(codes), weight])).toEqual([
    ['word', '政府', 1],
    ['word', '1369', 1],
    ['character', '政', 1],
    ['character', '府', 1],
    ['pair', '政府', 1],
    ['character', '条', 1],
  ])
})

it('adds words of the same meaning, for less', () => {
  const { words, terms } = queryTermsOf('毛病')
  expect(words).toEqual(['毛病'])
  const problem = terms.find(({ codes }) => String.fromCharCode(...codes) === '问题')
  expect(problem?.kind).toBe('word')
  expect(problem?.weight).toBeLessThan(1)
})

it.each([
  ['香山乡在哪里', '香山', '哪里'],
  ['谁负责审核', '审核', '谁'],
  ['为什么会漏报', '漏报', '为什么'],
  ['公众号由几个人管理？', '管理', '几个'],
])('lets %s be found by %s more than by %s', (question, about, asking) => {
  const { terms } = queryTermsOf(question)
  const weightOf = (text: string) => terms.find(({ codes }) => String.fromCodePoint(...codes) === text)?.weight ?? 0
  expect(weightOf(about)).toBe(1)
  expect(weightOf(asking)).toBeLessThan(0.5)
})

it.each(['为什么', '任何人', '谁'])('looks for %s as it stands', (text) => {
  const { terms } = queryTermsOf(text)
  expect(terms.length).toBeGreaterThan(0)
  expect(terms.every(({ weight }) => weight === 1)).toBe(true)
})

const texts = ['建立会商制度', '微博信息很多', '会商会商会商', '公示栏更新慢', '公开专栏']
const passageOf = (at: number) => ({
  ...{ id: `r${at}:0`, reportId: `r${at}`, section: ['五、问题'], start: 0, end: texts[at]!.length },
  text: texts[at]!,
})

function segmentOf(places: readonly number[], meanLength?: number) {
  const builder = new SegmentBuilder()
  for (const at of places) builder.add({ id: `r${at}`, digest: 'd' }, '', [passageOf(at)])
  return builder.build(meanLength)
}
const whole = segmentOf([0, 1, 2, 3, 4])
const scopeOf = (segment: PassageSegment, allows: Scope['allows'] = null): Scope => ({ segment, ranges: null, allows })
const { terms } = queryTermsOf('会商制度')
const idsOf = (found: Candidate[]) => found.map(({ segment, at }) => segment.idOf(at))

it('ranks by BM25, the same over many segments as over one', () => {
  const { candidates: ofWhole } = scoreWords([scopeOf(whole)], terms)
  const parts = [segmentOf([3, 1], whole.meanLength), segmentOf([4, 0, 2], whole.meanLength)]
  const { candidates: ofParts } = scoreWords(
    parts.map((segment) => scopeOf(segment)),
    terms,
  )
  expect(idsOf(ofWhole)).toEqual(['r0:0', 'r2:0'])
  expect(idsOf(ofParts)).toEqual(idsOf(ofWhole))
  expect(ofParts.map(({ score }) => score)).toEqual(ofWhole.map(({ score }) => score))
})

it('never gives what the filter does not allow', () => {
  const found = (scope: Scope) => idsOf(scoreWords([scope], terms).candidates)
  expect(found(scopeOf(whole, (at) => at !== 0))).toEqual(['r2:0'])
  expect(found({ segment: whole, ranges: [[0, 2]], allows: null })).toEqual(['r0:0'])
})

it('scores a passage the same however few are searched', () => {
  const all = scoreWords([scopeOf(whole)], terms)
  const narrow = scoreWords([{ segment: whole, ranges: [[0, 1]], allows: null }], terms)
  expect(narrow.most).toBe(all.most)
  expect(narrow.candidates.map(({ score }) => score)).toEqual([expect.closeTo(all.candidates[0]!.score, 5)])
})

it('leaves nothing of one search in the next', () => {
  const before = scoreWords([scopeOf(whole)], terms)
  scoreWords([{ segment: whole, ranges: [[2, 5]], allows: null }], queryTermsOf('公开专栏会商').terms)
  scoreWords([scopeOf(whole)], queryTermsOf('微博公开').terms)
  expect(scoreWords([scopeOf(whole)], terms)).toEqual(before)
})

it('covers a word softly by one that shares characters', () => {
  const candidates = [1, 3, 4].map((at) => ({ segment: whole, at, score: 1 }))
  const [none, shared, same] = softMatch(['公开'], candidates)
  expect(none).toBe(0)
  expect(shared).toBeGreaterThan(0)
  expect(same).toBe(1)
  expect(softMatch([], candidates)).toEqual([0, 0, 0])
})

it('knows terms by their hash, however many', () => {
  const table = new TermTable()
  const codes = (n: number) => [0x4e00 + (n % 200), 0x4e00 + Math.floor(n / 200)]
  for (let n = 0; n < 20_000; n++) expect(table.add('pair', codes(n))).toBe(n)
  expect(table.find('word', codes(7))).toBe(-1)
  expect(table.find('pair', codes(20_001))).toBe(-1)
  const again = new TermTable(table.toArrays())
  for (let n = 0; n < 20_000; n += 97) expect(again.find('pair', codes(n))).toBe(n)
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

it.each([
  ['共1369条，其中9条', '1,369条', ['1369']],
  ['1978年9月9日共9.3万', '9场', ['9', '9']],
  ['设AB岗和CAB岗', 'ab岗', ['AB']],
])('marks in %s only the whole numbers and words of %s', (text, query, marked) => {
  expect(findHighlights(text, query).map(([start, end]) => text.slice(start, end))).toEqual(marked)
})

it('marks words that were typed apart wherever one of them stands', () => {
  const text = '组织管理员培训会，管理员都到了，培训两次。'
  const pairs = findHighlights(text, '管理员 培训')
  expect(pairs.map(([start, end]) => text.slice(start, end))).toEqual(['管理员培训', '管理员', '培训'])
})
