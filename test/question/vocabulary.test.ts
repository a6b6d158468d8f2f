import { expect, it } from 'vitest'
import { extendLexicon } from '../../src/catalog/vocabulary/extend-lexicon.ts'
import { lexicon } from '../../src/catalog/vocabulary/lexicon.ts'
import { TermRow } from '../../src/catalog/vocabulary/term-row.ts'
import { coverageOf } from '../../src/model/coverage.ts'
import { createDirectory } from '../../src/question/agencies/directory.ts'
import { createVocabulary } from '../../src/question/vocabulary.ts'
import { directory, summaries, vocabulary } from './understood.ts'

const rows = [
  { category: 'applicationRow', code: 'notProcessed.duplicate', zh: ['炒冷饭的'], en: ['double filing'] },
] as const
const extended = createVocabulary(
  extendLexicon(
    lexicon,
    rows.map((row) => ({ ...row, zh: [...row.zh], en: [...row.en] })),
  ),
)

it.each(['炒冷饭的有几件', 'how many double filings'])('finds the phrase of a row that was added: %s', (question) => {
  expect(extended.match(question).map(({ code }) => code)).toContain('notProcessed.duplicate')
})

it('finds an agency by another name of a row that was added, without losing those that were known', () => {
  const rows = [
    { category: 'agency', code: '教育局', zh: ['学校管理局'], en: [] },
    { category: 'agency', code: '发展和改革局', zh: ['粮改局'], en: [] },
  ] as const
  const { otherNames } = createVocabulary(
    extendLexicon(
      lexicon,
      rows.map((row) => ({ ...row, zh: [...row.zh], en: [] })),
    ),
  )
  const named = createDirectory(coverageOf(summaries), otherNames)
  expect(named.byName('县学校管理局')).toEqual(directory.byName('县教育局'))
  expect(directory.byName('县学校管理局')).toBeUndefined()
  expect(otherNames.get('发展和改革局')).toEqual(expect.arrayContaining(['发改局', '粮改局']))
})

it('leaves the vocabulary without the row as it was', () => {
  expect(vocabulary.match('炒冷饭的有几件')).toEqual([])
})

it('finds all that it found before', () => {
  for (const question of ['重复申请几件', '微信公众号发了几条', 'how many petitions'])
    expect(extended.match(question)).toEqual(vocabulary.match(question))
})

it('finds a row that stands for many phrases: families of words, words that are listed, either order', () => {
  const row = {
    category: 'applicationRow',
    code: 'notProcessed.publication',
    zh: ['<没办完>&<搁着/晾着>'],
    en: [],
  } as const
  const { match } = createVocabulary(extendLexicon(lexicon, [{ ...row, zh: [...row.zh], en: [] }]))
  for (const question of ['没处理完还晾着的几件', '搁着未办结的几件'])
    expect(
      match(question).filter(({ code, pieces }) => code === 'notProcessed.publication' && pieces.length === 2),
    ).toHaveLength(1)
})

it('refuses a row that names a family of words that there is not', () => {
  const row = { category: 'applicationRow', code: 'carriedOut', zh: ['<没有这族>的'] }
  expect(TermRow.safeParse(row).error?.issues[0]?.message).toContain('family')
  expect(TermRow.safeParse({ ...row, zh: ['<没办完>的'] }).success).toBe(true)
})
