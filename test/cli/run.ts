/** Runs the command line in this process, over streams that are kept. */
import { PassThrough, Readable } from 'node:stream'
import type { Parts } from '../../src/cli/parts.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import { Fault } from '../../src/model/fault.ts'
import type { ReadReport } from '../../src/model/report.ts'
import { createFakeIndex, fakeReport, fakeText } from '../support/fake-index.ts'

export interface RunOptions {
  parts?: Partial<Parts>
  stdin?: string
  environment?: Record<string, string>
  /** Whether stderr is a terminal. */
  isTTY?: boolean
}

export const fakeRead: ReadReport = { report: fakeReport, text: fakeText }

const defaultParts: Parts = {
  openIndex: async () => createFakeIndex(),
  indexReports: async () => ({ read: 1, unchanged: 0, removed: 0, failed: [] }),
  listReportFiles: async (paths) => [...paths],
  readReport: async (path) => {
    if (path.endsWith('empty.txt')) throw new Fault('fileEmpty', `${path} is empty`)
    return fakeRead
  },
}

function collect() {
  const chunks: string[] = []
  const stream = new PassThrough()
  stream.on('data', (chunk) => chunks.push(String(chunk)))
  return { stream, text: () => chunks.join('') }
}

export async function run(argv: string[], { parts, stdin = '', environment = {}, isTTY = false }: RunOptions = {}) {
  const stdout = collect()
  const stderr = collect()
  const code = await runCli(argv, {
    parts: { ...defaultParts, ...parts },
    streams: {
      stdin: Readable.from(stdin === '' ? [] : [stdin]),
      stdout: stdout.stream,
      stderr: Object.assign(stderr.stream, { isTTY }),
    },
    environment,
    version: '1.2.3',
  })
  await new Promise(setImmediate)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}
