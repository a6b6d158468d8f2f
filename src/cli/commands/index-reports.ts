/** `wenbao index`: reads reports into the index. A bad file is named and skipped. */
import type { Command } from 'commander'
import { Fault } from '../../model/fault.ts'
import type { Context } from '../context.ts'
import { indexFlag } from '../flags.ts'
import { formatSkipped } from '../format-skipped.ts'

export function addIndexCommand(program: Command, context: Context): void {
  const { settings } = context
  program
    .command('index')
    .description('read reports into the index; what is unchanged is skipped, what vanished is removed')
    .argument('[paths...]', 'files or folders (WENBAO_CORPUS)', [settings.corpus])
    .addOption(indexFlag(settings))
    .option('--rebuild', 'start the index from nothing', false)
    .action((paths: string[], { index, rebuild }: { index: string; rebuild: boolean }) =>
      indexReports(context, paths, index, rebuild),
    )
}

/** What was embedded is kept by its text. */
const GOES_ON = '\nWhat was in the index is there as before; the same command goes on from here.'

/** Indexes, names the failed files on stderr and prints the summary. Fails where there were files and none could be read. */
export async function indexReports(
  context: Context,
  paths: readonly string[],
  directory: string,
  rebuild: boolean,
): Promise<void> {
  const { terminal, parts } = context
  const indexing = parts.indexReports({
    paths,
    directory,
    rebuild,
    onProgress: (done, total) => terminal.showProgress('reading', done, total),
    onEmbed: (done, total) => terminal.showProgress('embedding', done, total),
  })
  const { read, unchanged, removed, failed } = await indexing.catch((error: unknown) => {
    if (!(error instanceof Fault) || error.code !== 'embedderUnavailable') throw error
    throw new Fault(error.code, `${error.message}${GOES_ON}`, { cause: error })
  })
  for (const { path, reason } of failed) terminal.say(formatSkipped(path, reason))
  terminal.print(`read: ${read}, unchanged: ${unchanged}, removed: ${removed}, failed: ${failed.length}`)
  if (failed.length > 0 && read + unchanged + removed === 0) context.exitCode = 1
}
