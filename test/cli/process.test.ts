/**
 * The real command in processes of its own, from five reports to cited answers.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/model/answer.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-process-'))
const index = join(folder, 'index')
const question = '香山乡2021年主动公开了多少条政府信息？'
/** Nothing of the machine's own settings. */
const environment = { PATH: process.env.PATH, HOME: process.env.HOME }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...argv], { env: environment })
}

async function run(...argv: string[]) {
  const child = start(...argv)
  const output = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => (output.stdout += chunk))
  child.stderr?.on('data', (chunk) => (output.stderr += chunk))
  const [code] = await once(child, 'close')
  return { code, ...output }
}

describe('wenbao', () => {
  beforeAll(async () => {
    const { code, stdout, stderr } = await run('index', 'corpus', '--index', index)
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'read: 5, unchanged: 0, removed: 0, failed: 0\n',
      stderr: '',
    })
  })

  it('answers with the number and the words that state it', async () => {
    const { code, stdout, stderr } = await run('ask', question, '--index', index)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('1369')
    expect(stdout).toContain('[1] ')
  })

  it('says what to run where there is no index', async () => {
    const { code, stdout, stderr } = await run('ask', question, '--index', join(folder, 'nothing'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^error: .*wenbao index.*\n$/)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = start('extract', 'corpus', '--json')
    let stderr = ''
    child.stderr?.on('data', (chunk) => (stderr += chunk))
    child.stdout?.once('data', () => child.stdout?.destroy())
    await once(child, 'close')
    expect(stderr).toBe('')
  })
})

describe('wenbao serve', () => {
  it('indexes first, answers like the command, and ends at SIGTERM', async () => {
    const child = start('serve', '--port', '0', '--index', join(folder, 'served'))
    let stderr = ''
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr?.on('data', (chunk) => {
        stderr += chunk
        const address = /at (http:\S+)/.exec(stderr)?.[1]
        if (address) resolve(address)
      })
      child.once('close', () => reject(new Error(stderr)))
    })
    const response = await fetch(`${url}/v1/ask`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question }),
    })
    const answer = (await response.json()) as Answer
    expect(answer.figures[0]).toMatchObject({ value: 1369, year: 2021, agency: '香山乡人民政府' })
    const text = await (await fetch(`${url}/v1/reports/${answer.citations[0]?.reportId}/text`)).text()
    for (const { quote, start, end } of answer.citations) expect(text.slice(start, end)).toBe(quote)

    const closed = once(child, 'close')
    child.kill('SIGTERM')
    expect(await closed).toEqual([0, null])
    const { stdout } = await run('ask', question, '--json', '--index', index)
    expect(JSON.parse(stdout)).toEqual(answer)
  })
})
