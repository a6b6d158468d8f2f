import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/model/fault.ts'
import { run } from './run.ts'

const commands = ['index', 'ask', 'chat', 'serve', 'extract', 'check', 'eval']

describe('help', () => {
  it.each([[], ...commands.map((command) => [command])])('is printed to stdout by %s --help', async (...command) => {
    const { code, stdout, stderr } = await run([...command, '--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain(`Usage: wenbao ${command[0] ?? ''}`)
  })

  it('lists every command', async () => {
    const { stdout } = await run(['--help'])
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it('gives the version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
  })
})

describe('wrong usage', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['ask']],
    [['ask', 'one', 'two']],
    [['ask', '']],
    [['ask', '问'.repeat(501)]],
    [['ask', 'x', '--colour']],
    [['extract']],
    [['check']],
    [['eval']],
    [['serve', '--port', 'eighty']],
    [['serve', '--port', '65536']],
  ])('of %j ends with 2, a message on stderr and nothing on stdout', async (argv) => {
    const { code, stdout, stderr } = await run(argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })

  it('names the variable that is wrong', async () => {
    const { code, stderr } = await run(['ask', 'x'], { environment: { WENBAO_PORT: 'tcp://10.0.0.1:80' } })
    expect(code).toBe(2)
    expect(stderr).toBe('error: WENBAO_PORT must be a whole number from 0 to 65535, and is "tcp://10.0.0.1:80"\n')
  })

  it.each([
    [{ WENBAO_EMBEDDINGS_URL: 'localhost:11434' }, 'WENBAO_EMBEDDINGS_URL must be an address'],
    [{ WENBAO_EMBEDDINGS_URL: 'http://localhost' }, 'set both or none'],
    [{ WENBAO_EMBEDDINGS_MODEL: 'm' }, 'set both or none'],
    [{ WENBAO_EMBEDDINGS_DIMENSIONS: '0' }, 'a whole number from 1 to 8192'],
    [{ WENBAO_EMBEDDINGS_URL: 'http://x', WENBAO_EMBEDDINGS_DIRECTORY: 'y' }, 'exclude each other'],
  ])('of the embeddings %j is told', async (environment, message) => {
    const { code, stderr } = await run(['ask', 'x'], { environment })
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('settings', () => {
  const opened = async (argv: string[], environment: Record<string, string>) => {
    let directory = ''
    const openIndex = async (path: string) => {
      directory = path
      throw new Fault('indexMissing', 'none')
    }
    await run(argv, { environment, parts: { openIndex } })
    return directory
  }

  it('come from the flag, then the environment, then the default', async () => {
    expect(await opened(['ask', 'x', '--index', 'flag'], { WENBAO_INDEX: 'variable' })).toBe('flag')
    expect(await opened(['ask', 'x'], { WENBAO_INDEX: 'variable' })).toBe('variable')
    expect(await opened(['ask', 'x'], { WENBAO_INDEX: '' })).toBe('index')
  })
})

describe('a fault', () => {
  it('is one line on stderr and exit code 1', async () => {
    const openIndex = () => Promise.reject(new Fault('indexMissing', 'No index in index/: run wenbao index'))
    const { code, stdout, stderr } = await run(['ask', 'x'], { parts: { openIndex } })
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: No index in index/: run wenbao index\n',
    })
  })
})
