import { describe, expect, it } from 'vitest'
import { lexicon } from '../../src/catalog/vocabulary/lexicon.ts'
import type { TermRow } from '../../src/catalog/vocabulary/term-row.ts'
import { findCollisions } from '../../src/cli/vocabulary/find-collisions.ts'
import type { Answer } from '../../src/model/answer.ts'
import { answerWith, createFakeIndex, fakeAnswer } from '../support/fake-index.ts'
import { temporaryFile } from '../support/temporary-file.ts'
import { run } from './run.ts'

const other = answerWith({ answer: '7条。[1]', figures: [{ ...fakeAnswer.figures[0], value: 7 }] })
const row = { category: 'applicationRow', code: 'notProcessed.duplicate', zh: ['重复件'] }
const rowOf = (fields: Partial<TermRow>): TermRow => ({ ...row, category: 'applicationRow', en: [], ...fields })
const asked = (value: number) => ({
  id: 'a',
  type: 'table',
  turns: [{ question: '重复件几件？', expect: { status: ['answered'], values: [value] } }],
})

async function fileOf(content: unknown): Promise<string> {
  return temporaryFile('file.json', typeof content === 'string' ? content : JSON.stringify(content))
}

/** Runs the check over an index that gives one answer without the rows and another with them. */
async function check(rows: unknown, expected: number, before: Answer, after: Answer, ...flags: string[]) {
  const openIndex = async (_: string, vocabulary: readonly TermRow[] = []) =>
    createFakeIndex(() => (vocabulary.length > 0 ? after : before))
  const questions = await fileOf(asked(expected))
  return run(['vocabulary', 'check', await fileOf(rows), '--questions', questions, ...flags], { parts: { openIndex } })
}

describe('vocabulary check', () => {
  it('is content where no answer changes', async () => {
    const { code, stdout, stderr } = await check([row], 1369, fakeAnswer, fakeAnswer)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      '1 questions: 0 answers change, 0 for the better, 0 for the worse\nas expected: 1 before, 1 after\n',
    )
  })

  it('shows an expected answer that is lost, and fails', async () => {
    const { code, stdout } = await check([row], 1369, fakeAnswer, other)
    expect(code).toBe(1)
    expect(stdout).toContain('✗ a 重复件几件？\n    before: answered 1369条')
    expect(stdout).toContain('    after:  answered 7条 (青石乡人民政府 2021) (lacks 1369)')
    expect(stdout).toContain('as expected: 1 before, 0 after')
  })

  it('shows an expected answer that is won', async () => {
    const { code, stdout } = await check([row], 7, fakeAnswer, other)
    expect(code).toBe(0)
    expect(stdout).toContain('✓ a 重复件几件？')
    expect(stdout).toContain('1 answers change, 1 for the better')
  })

  it('fails where a wrong number comes in the place of a refusal', async () => {
    const refused = answerWith({ status: 'notFound', figures: [], citations: [] })
    expect((await check([row], 1369, refused, other)).code).toBe(1)
  })

  it('prints the same as JSON', async () => {
    const { code, stdout } = await check([row], 1369, fakeAnswer, other, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      collisions: [],
      questions: 1,
      right: { before: 1, after: 0 },
      changed: [{ id: 'a', effect: 'worse', before: { problems: [] }, after: { problems: ['lacks 1369'] } }],
    })
  })

  it('fails where a phrase means something else already', async () => {
    const { code, stdout } = await check([{ ...row, zh: ['信访'] }], 1369, fakeAnswer, fakeAnswer)
    expect(code).toBe(1)
    expect(stdout).toContain(
      '✗ "信访" of applicationRow notProcessed.duplicate means applicationRow notProcessed.petition',
    )
  })

  it('counts what the rows in use mean', async () => {
    const environment = { WENBAO_VOCABULARY: await fileOf([{ ...row, code: 'carriedIn' }]) }
    const questions = await fileOf(asked(1369))
    const { code, stdout } = await run(['vocabulary', 'check', await fileOf([row]), '--questions', questions], {
      environment,
    })
    expect(code).toBe(1)
    expect(stdout).toContain(
      '✗ "重复件" of applicationRow notProcessed.duplicate means applicationRow carriedIn already',
    )
  })

  it('asks whether it is the right index where nothing is as expected', async () => {
    const { code, stderr } = await check([row], 7, fakeAnswer, fakeAnswer)
    expect(code).toBe(0)
    expect(stderr).toContain('is index the index of the reports')
  })

  it.each([
    ['no JSON', '[{', /is no JSON/],
    ['no array', row, /must be an array of rows/],
    ['no row', [], /has no row/],
    ['an unknown category', [row, { ...row, category: 'rows' }], /row 2, category: must be one of disclosureRow/],
    [
      'an unknown code',
      [{ ...row, code: 'duplicate' }],
      /row 1, code: must be one of received, .*notProcessed\.duplicate/,
    ],
    ['an unknown field', [{ ...row, cn: ['重复'] }], /row 1: .*cn/],
    ['no phrase', [{ ...row, zh: [] }], /row 1, zh: must have a phrase/],
    ['a phrase of one character', [{ ...row, zh: ['重复件', '重'] }], /row 1, zh\.1: must have two characters/],
    ['several phrases in one', [{ ...row, zh: ['重复件|重件'] }], /row 1, zh\.0: must be one phrase/],
    ['traditional characters', [{ ...row, zh: ['重複件'] }], /row 1: "重複件" is never found; write it "重复件"/],
    ['capitals', [{ ...row, en: ['Double filing'] }], /write it "double filing"/],
  ])('names the row and what to do where there is %s', async (_, rows, message) => {
    const { code, stdout, stderr } = await check(rows, 1369, fakeAnswer, fakeAnswer)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it.each([
    ['are not there', '/nowhere/questions.jsonl', 'cannot be read'],
    ['are of another format', '{"id": 1}', 'is no question'],
    ['are none', '', 'holds no question'],
  ])('is called wrongly where the questions %s', async (_, content, message) => {
    const questions = content.startsWith('/') ? content : await fileOf(content)
    const { code, stderr } = await run(['vocabulary', 'check', await fileOf([row]), '--questions', questions])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('collisions', () => {
  const meant = (rows: TermRow[]) => findCollisions(rows, lexicon).map(({ phrase, means }) => [phrase, means.code])

  it.each<[string, TermRow[], [string, string][]]>([
    ['a phrase of another code', [rowOf({ zh: ['信访'] })], [['信访', 'notProcessed.petition']]],
    ['a phrase that another one with a gap covers', [rowOf({ zh: ['收到的申请'] })], [['收到的申请', 'received']]],
    ['a plural', [rowOf({ en: ['petitions'] })], [['petitions', 'notProcessed.petition']]],
    [
      'a phrase of two rows',
      [rowOf({ zh: ['旧件'] }), rowOf({ zh: ['旧件'], code: 'carriedIn' })],
      [
        ['旧件', 'carriedIn'],
        ['旧件', 'notProcessed.duplicate'],
      ],
    ],
    ['none: known for the same', [rowOf({ zh: ['重复申请'] })], []],
    ['none: part of a longer one', [rowOf({ zh: ['信访重复件'] })], []],
  ])('are found: %s', (_, rows, expected) => {
    expect(meant(rows)).toEqual(expected)
  })
})
