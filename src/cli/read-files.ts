/** Reads report files in their order for the commands that need no index; a bad file is named and makes the job fail. */
import { mapAhead } from '../ingest/map-ahead.ts'
import { Fault } from '../model/fault.ts'
import type { ReadReport } from '../model/report.ts'
import type { Context } from './context.ts'
import { formatSkipped } from './format-skipped.ts'

/** Enough to keep the threads at work that read. */
const AHEAD = 16

/** Yields what could be read, in a fixed order. */
export async function* readFiles(context: Context, paths: readonly string[]): AsyncGenerator<ReadReport> {
  const { parts, terminal } = context
  const files = await parts.listReportFiles(paths)
  if (files.length === 0) {
    terminal.say(`No report under ${paths.join(', ')}`)
    context.exitCode = 1
  }
  let done = 0
  for await (const { item, result, error } of mapAhead(files, AHEAD, (file) => parts.readReport(file))) {
    if (result) yield result
    else {
      if (!(error instanceof Fault)) throw error
      terminal.say(formatSkipped(item, error.message))
      context.exitCode = 1
    }
    terminal.showProgress('reading', ++done, files.length)
  }
}
