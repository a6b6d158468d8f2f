/** `wenbao check`: which reconciliation rules (勾稽关系) hold in a report, and which fail where. */
import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { jsonFlag } from '../flags.ts'
import { formatChecks } from '../format-checks.ts'
import { readFiles } from '../read-files.ts'

export function addCheckCommand(program: Command, context: Context): void {
  const { terminal } = context
  program
    .command('check')
    .description('check the sums of reports; exit code 1 if any fails')
    .argument('<paths...>', 'files or folders')
    .addOption(jsonFlag('one line of JSON a report, with all its checks'))
    .action(async (paths: string[], { json }: { json: boolean }) => {
      for await (const { report } of readFiles(context, paths)) {
        const { id, title, source, checks } = report
        if (json) terminal.printJson({ reportId: id, title, path: source.path, checks })
        else terminal.print(formatChecks(report))
        if (checks.some((check) => check.holds === false)) context.exitCode = 1
      }
    })
}
