/** Reads report files one after the other for the commands that need no index; a bad file is named and makes the job fail. */
import { Fault } from '../model/fault.ts'
import type { ReadReport } from '../model/report.ts'
import type { Context } from './context.ts'
import { formatSkipped } from './format-skipped.ts'

/** Yields what could be read, in a fixed order. */
export async function* readFiles(context: Context, paths: readonly string[]): AsyncGenerator<ReadReport> {
  const { parts, terminal } = context
  const files = await parts.listReportFiles(paths)
  if (files.length === 0) {
    terminal.say(`No report under ${paths.join(', ')}`)
    context.exitCode = 1
  }
  for (const [done, file] of files.entries()) {
    try {
      yield await parts.readReport(file)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      terminal.say(formatSkipped(file, error.message))
      context.exitCode = 1
    }
    terminal.showProgress('reading', done + 1, files.length)
  }
}
