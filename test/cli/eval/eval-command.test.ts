import { describe, expect, it } from 'vitest'
import { readQuestions } from '../../../src/cli/eval/questions.ts'
import { answerWith, createFakeIndex, fakeAnswer } from '../../support/fake-index.ts'
import { temporaryFile } from '../../support/temporary-file.ts'
import { run } from '../run.ts'

async function fileOf(...lines: unknown[]): Promise<string> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  return temporaryFile('questions.jsonl', text)
}

const line = (id: string, type: string, ...values: number[]) => {
  return { id, type, turns: [{ question: `${id}？`, expect: { status: ['answered'], values } }] }
}

describe('eval', () => {
  it('scores by type and lists what failed with what was got', async () => {
    const { code, stdout } = await run(['eval', await fileOf(line('a', 'table', 1369), line('b', 'prose', 7))])
    expect(code).toBe(0)
    expect(stdout).toContain('b (prose)\n    b？\n      lacks 7\n      got: answered 1369条 (青石乡人民政府 2021)')
    expect(stdout).toMatch(/^table +1 +1 +100\.0% +0 +0 +0$/m)
    expect(stdout).toMatch(/^prose +1 +0 +0\.0% +1 +0 +0$/m)
    expect(stdout).toMatch(/^overall +2 +1 +50\.0% +1 +0 +0$/m)
    expect(stdout).toContain('citations valid: 2 of 2; figures whose number is not in their quote: 0')
  })

  it('prints the same as JSON', async () => {
    const { stdout } = await run(['eval', '--json', await fileOf(line('a', 'table', 7))])
    expect(JSON.parse(stdout)).toMatchObject({
      overall: { lines: 1, right: 0, wrongNumber: 1, refused: 0, clarified: 0 },
      citations: { total: 1, invalid: 0 },
      unquotedFigures: 0,
      failures: [{ id: 'a', turns: [{ problems: ['lacks 7'] }] }],
    })
  })

  it('carries the context through the turns of a line, and not beyond', async () => {
    const index = createFakeIndex()
    const [turn] = line('a', 'followup', 1369).turns
    const file = await fileOf({ id: 'a', type: 'followup', turns: [turn, turn] }, line('b', 'table', 1369))
    await run(['eval', file], { parts: { openIndex: async () => index } })
    expect(index.calls.ask.map(({ context }) => context)).toEqual([undefined, 'context-1', undefined])
  })

  it('asks every option that was offered', async () => {
    const options = [{ label: '青石乡', question: '青石乡？' }]
    const clarify = answerWith({ status: 'clarify', figures: [], citations: [], options })
    const index = createFakeIndex(() => clarify)
    const file = await fileOf({
      ...line('a', 'ambiguous'),
      turns: [{ question: '？', expect: { status: ['clarify'] } }],
    })
    const { stdout } = await run(['eval', file], { parts: { openIndex: async () => index } })
    expect(stdout).toContain('the option 青石乡？ gets clarify')
  })

  it('fails when a citation is not verbatim', async () => {
    const citations = fakeAnswer.citations.map((citation) => ({ ...citation, start: 0 }))
    const index = createFakeIndex(() => answerWith({ citations }))
    const { code, stdout } = await run(['eval', await fileOf(line('a', 'table', 1369))], {
      parts: { openIndex: async () => index },
    })
    expect(code).toBe(1)
    expect(stdout).toContain('invalid citation: a？ [1]')
  })

  it.each([
    ['no JSON', '{"id":', ':2 is no JSON'],
    ['no turns', { id: 'a', type: 'table' }, ':2 is no question'],
    [
      'an unknown status',
      { id: 'a', type: 't', turns: [{ question: 'x', expect: { status: ['right'] } }] },
      ':2 is no question',
    ],
  ])('names the line that has %s', async (_what, bad, message) => {
    const { code, stderr } = await run(['eval', await fileOf(line('a', 'table', 1), bad)])
    expect(code).toBe(1)
    expect(stderr).toContain(message)
  })

  it('fails without the file', async () => {
    expect((await run(['eval', '/nowhere/questions.jsonl'])).code).toBe(1)
  })
})

it('reads the golden questions', async () => {
  expect(await readQuestions('test/golden/questions.jsonl')).toHaveLength(190)
})
