/** `wenbao index`: reads reports into the index. A bad file is named and skipped. */
import type { Command } from 'commander'
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

/** Indexes, names the failed files on stderr and prints the summary. Fails where there were files and none could be read. */
export async function indexReports(
  context: Context,
  paths: readonly string[],
  directory: string,
  rebuild: boolean,
): Promise<void> {
  const { terminal, parts } = context
  const { read, unchanged, removed, failed } = await parts.indexReports({
    paths,
    directory,
    rebuild,
    onProgress: (done, total) => terminal.showProgress('reading', done, total),
    onEmbed: (done, total) => terminal.showProgress('embedding', done, total),
  })
  for (const { path, reason } of failed) terminal.say(formatSkipped(path, reason))
  terminal.print(`read: ${read}, unchanged: ${unchanged}, removed: ${removed}, failed: ${failed.length}`)
  if (failed.length > 0 && read + unchanged + removed === 0) context.exitCode = 1
}
