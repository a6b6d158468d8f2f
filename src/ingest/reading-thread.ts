/** One thread of the reading pool: reads the files it is given, one after the other. */
import { parentPort } from 'node:worker_threads'
import { Fault } from '../model/fault.ts'
import { readReport } from '../report/read-report.ts'
import type { ReadingOutcome, ReadingTask } from './reading-protocol.ts'

async function read(task: ReadingTask): Promise<ReadingOutcome> {
  try {
    return { kind: 'read', report: await readReport(task) }
  } catch (error) {
    if (error instanceof Fault) return { kind: 'failed', code: error.code, message: error.message }
    const message = `${task.path} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    return { kind: 'failed', code: 'fileUnreadable', message }
  }
}

parentPort!.on('message', async (task: ReadingTask) => parentPort!.postMessage(await read(task)))
parentPort!.postMessage({ kind: 'ready' } satisfies ReadingOutcome)
