import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/model/report.ts'
import { answerWith, createFakeIndex, fakeAnswer, fakeFact, fakeReport } from '../support/fake-index.ts'
import { fakeRead, run } from './run.ts'

describe('index', () => {
  it('names what it skipped on stderr and ends with the summary', async () => {
    const failed = [{ path: 'corpus/empty.txt', reason: 'is empty' }]
    const indexReports = async () => ({ read: 4, unchanged: 3, removed: 2, failed })
    expect(await run(['index'], { parts: { indexReports } })).toEqual({
      code: 0,
      stdout: 'read: 4, unchanged: 3, removed: 2, failed: 1\n',
      stderr: 'skipped corpus/empty.txt: is empty\n',
    })
  })

  it('fails where nothing could be read', async () => {
    const indexReports = async () => ({ read: 0, unchanged: 0, removed: 0, failed: [{ path: 'a', reason: 'b' }] })
    expect((await run(['index'], { parts: { indexReports } })).code).toBe(1)
  })

  it('shows progress on a terminal only', async () => {
    const indexReports = async ({ onProgress }: { onProgress(done: number, total: number): void }) => {
      onProgress(1, 2)
      return { read: 2, unchanged: 0, removed: 0, failed: [] }
    }
    expect((await run(['index'], { parts: { indexReports } })).stderr).toBe('')
    expect((await run(['index'], { parts: { indexReports }, isTTY: true })).stderr).toContain('reading 1/2')
  })
})

describe('ask', () => {
  it('prints the answer and its citations', async () => {
    const { code, stdout } = await run(['ask', '青石乡公开了多少条？'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      '1369条。[1]\n\n[1] 青石乡人民政府2021年政府信息公开工作年度报告 / 一、总体情况\n    “全年主动公开信息1369条。”\n',
    )
  })

  it('prints the whole Answer with --json', async () => {
    expect(JSON.parse((await run(['ask', 'x', '--json'])).stdout)).toEqual(fakeAnswer)
  })

  it('offers what can be asked instead', async () => {
    const refusal = answerWith({ status: 'notFound', answer: '没有2022年的报告。', figures: [], citations: [] })
    const { code, stdout } = await run(['ask', 'x'], {
      parts: { openIndex: async () => createFakeIndex(() => refusal) },
    })
    expect(code).toBe(0)
    expect(stdout).toBe('没有2022年的报告。\n\n可以问:\n  1. 青石乡2021年的联系电话是多少？\n')
  })

  it('lets no report steer the terminal', async () => {
    const hostile = answerWith({ answer: 'a\u001B[2Jb\u0007\u009Bc\td' })
    const { stdout } = await run(['ask', 'x'], { parts: { openIndex: async () => createFakeIndex(() => hostile) } })
    expect(stdout.split('\n')[0]).toBe('a\uFFFD[2Jb\uFFFD\uFFFDc\td')
  })

  it('closes the index', async () => {
    const index = createFakeIndex()
    await run(['ask', 'x'], { parts: { openIndex: async () => index } })
    expect(index.calls.closed).toBe(true)
  })
})

describe('chat', () => {
  it('hands the context of each answer to the next question', async () => {
    const index = createFakeIndex()
    const { code } = await run(['chat'], {
      stdin: '第一问\n\n第二问\nexit\n第三问\n',
      parts: { openIndex: async () => index },
    })
    expect(code).toBe(0)
    expect(index.calls.ask).toEqual([{ question: '第一问' }, { question: '第二问', context: 'context-1' }])
  })

  it('takes the number of an offered question for the question', async () => {
    const options = [
      { label: '青石乡', question: '青石乡2021年公开了多少条？' },
      { label: '青石镇', question: '青石镇2021年公开了多少条？' },
    ]
    const index = createFakeIndex(() => answerWith({ status: 'clarify', options, citations: [], figures: [] }))
    await run(['chat'], { stdin: '公开了多少条\n2\n', parts: { openIndex: async () => index } })
    expect(index.calls.ask[1]?.question).toBe('青石镇2021年公开了多少条？')
  })
})

describe('extract', () => {
  it('prints one Report a line with --json', async () => {
    const { code, stdout } = await run(['extract', 'a.txt', 'b.txt', '--json'])
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([fakeReport, fakeReport])
  })

  it('prints the figures for people', async () => {
    expect((await run(['extract', 'a.txt'])).stdout).toContain('stated  1369条  published.total  主动公开信息')
  })

  it('names a bad file, reads the rest and fails', async () => {
    const { code, stdout, stderr } = await run(['extract', 'empty.txt', 'b.txt', '--json'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'skipped empty.txt is empty\n' })
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })
})

describe('check', () => {
  const check = (holds: boolean | null): Check => {
    return { rule: 'prose.breakdown', holds, facts: [fakeFact.id], keys: [fakeFact.key], detail: '1 + 2 ≠ 1369' }
  }
  const withChecks = (...checks: Check[]) => {
    return { parts: { readReport: async () => ({ ...fakeRead, report: { ...fakeReport, checks } }) } }
  }

  it('succeeds where no rule fails', async () => {
    const { code, stdout } = await run(['check', 'a.txt'], withChecks(check(true), check(null)))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^prose\.breakdown +1 +0 +1 +分项之和等于总数$/m)
  })

  it('fails where one does, and shows its cells', async () => {
    const { code, stdout } = await run(['check', 'a.txt'], withChecks(check(true), check(false)))
    expect(code).toBe(1)
    expect(stdout).toContain('✗ prose.breakdown: 1 + 2 ≠ 1369\n    1369条    主动公开信息')
  })

  it('prints all checks with --json', async () => {
    const { stdout } = await run(['check', 'a.txt', '--json'], withChecks(check(true)))
    expect(JSON.parse(stdout)).toMatchObject({ reportId: fakeReport.id, checks: [check(true)] })
  })
})
