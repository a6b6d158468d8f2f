/** What passes between the reading pool and its threads. */
import type { FaultCode } from '../model/fault.ts'
import type { ReadReport } from '../model/report.ts'
import type { SourceMeta } from './sidecar.ts'

export interface ReadingTask {
  path: string
  bytes: Uint8Array
  meta: SourceMeta
}

/** `ready` once, when the thread can read; then one outcome for each task. */
export type ReadingOutcome =
  | { kind: 'ready' }
  | { kind: 'read'; report: ReadReport }
  | { kind: 'failed'; code: FaultCode; message: string }
