/**
 * A fault: we cannot work at all (no index, an unreadable file, a foreign cache).
 *
 * Its message says what was found, what was expected, and what to run or do.
 * What is merely odd about a report is a warning or a check; what has no plain answer is a typed Answer.
 */
export type FaultCode =
  | 'indexMissing'
  | 'indexMismatch'
  | 'indexBusy'
  | 'fileUnreadable'
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileBinary'
  | 'fileTruncated'
  | 'formatUnsupported'
  | 'notAReport'
  | 'settingInvalid'
  | 'embedderUnavailable'

export class Fault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
  }
}
