import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/model/fact.ts'
import { Fault } from '../../src/model/fault.ts'
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

  it('says that nothing is lost where embeddings cannot be had', async () => {
    const indexReports = () => Promise.reject(new Fault('embedderUnavailable', 'toy answered 503: maintenance'))
    const { code, stdout, stderr } = await run(['index'], { parts: { indexReports } })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('503: maintenance')
    expect(stderr).toContain('the same command goes on from here')
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

  it('gives a consistent report one line', async () => {
    const { code, stdout } = await run(['check', 'a.txt'], withChecks(check(true), check(null)))
    expect(code).toBe(0)
    expect(stdout).toBe(
      `✓ ${fakeReport.title} (${fakeReport.source.path}): 1 hold, 1 not assessable\n\n1 report: 1 consistent\n`,
    )
  })

  it('fails where a rule does, and names rule, place and sum', async () => {
    const { code, stdout } = await run(['check', 'a.txt'], withChecks(check(true), check(false)))
    expect(code).toBe(1)
    expect(stdout).toContain(`✗ ${fakeReport.title} (${fakeReport.source.path}): 1 hold, 1 fail, 0 not assessable\n`)
    expect(stdout).toMatch(/^rule +place +printed +implied +detail$/m)
    expect(stdout).toMatch(/^prose\.breakdown +主动公开信息 +1 \+ 2 ≠ 1369$/m)
    expect(stdout).toContain('1 report: 0 consistent, 1 with 1 failing check\n')
  })

  describe('over several years of an agency', () => {
    const row = '四、结转下年度继续办理 · 总计'
    const cell = (id: string, key: string, value: number): Fact => ({
      ...fakeFact,
      id: `${id}:${key}`,
      key,
      label: row,
      value,
    })
    const ofYear = (year: number, key: string, value: number) => {
      const id = `${year}`.repeat(4)
      return { ...fakeRead, report: { ...fakeReport, id, year, facts: [cell(id, key, value)] } }
    }
    const readReport = (carriedIn: number) => async (path: string) =>
      path.includes('2021')
        ? ofYear(2021, 'applications.carriedOut.total', 36)
        : ofYear(2022, 'applications.carriedIn.total', carriedIn)

    it('says where one year does not begin with what the other left', async () => {
      const { code, stdout } = await run(['check', '2022.txt', '2021.txt'], { parts: { readReport: readReport(30) } })
      expect(code).toBe(1)
      expect(stdout).toContain('✗ 云水省 白沙市 青石乡 青石乡人民政府 2021–2022: 0 hold, 1 fail')
      expect(stdout).toContain('按2021年推算为36，2022年印出为30')
      expect(stdout).toContain('1 successive pair: 0 consistent, 1 with 1 failing check\n')
    })

    it('prints them with --json after the reports', async () => {
      const { code, stdout } = await run(['check', '2021.txt', '2022.txt', '--json'], {
        parts: { readReport: readReport(36) },
      })
      expect(code).toBe(0)
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(lines).toHaveLength(3)
      expect(lines[2]).toMatchObject({ years: [2021, 2022], reportIds: ['2021'.repeat(4), '2022'.repeat(4)] })
      expect(lines[2].checks.filter(({ holds }: Check) => holds !== null)).toMatchObject([
        {
          rule: 'applications.carry',
          holds: true,
          keys: ['applications.carriedOut.total', 'applications.carriedIn.total'],
        },
      ])
    })
  })

  it('prints all checks with --json', async () => {
    const { stdout } = await run(['check', 'a.txt', '--json'], withChecks(check(true)))
    expect(JSON.parse(stdout)).toMatchObject({ reportId: fakeReport.id, checks: [check(true)] })
  })
})
