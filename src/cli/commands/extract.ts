/** `wenbao extract`: what a report says, without an index. */
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { jsonFlag } from '../flags.ts'
import { formatReport } from '../format-report.ts'
import { readFiles } from '../read-files.ts'

export function addExtractCommand(program: Command, context: Context): void {
  const { terminal } = context
  program
    .command('extract')
    .description('read reports and print what they state')
    .argument('<paths...>', 'files or folders')
    .addOption(jsonFlag('one Report a line as JSON'))
    .action(async (paths: string[], { json }: { json: boolean }) => {
      for await (const { report } of readFiles(context, paths)) {
        if (json) terminal.printJson(report)
        else terminal.print(formatReport(report))
      }
    })
}
