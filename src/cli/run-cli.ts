/**
 * The command line `wenbao`: arguments in, exit code out.
 *
 * 0 success, 1 a failed job, 2 wrong usage. Commands translate between the terminal and an
 * opened index and hold no knowledge of reports or questions.
 */
import { Command, CommanderError } from 'commander'
import { Fault } from '../model/fault.ts'
import { addAskCommand } from './commands/ask.ts'
import { addChatCommand } from './commands/chat.ts'
import { addCheckCommand } from './commands/check.ts'
import { addEvalCommand } from './commands/eval.ts'
import { addExtractCommand } from './commands/extract.ts'
import { addIndexCommand } from './commands/index-reports.ts'
import { addServeCommand } from './commands/serve.ts'
import { addVocabularyCommand } from './commands/vocabulary.ts'
import type { Context } from './context.ts'
import type { Parts } from './parts.ts'
import { readSettings } from './settings.ts'
import { type Streams, Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface CliOptions {
  parts: Parts
  streams: Streams
  environment: Readonly<Record<string, string | undefined>>
  version: string
}

/**
 * Runs one command to its end; never throws.
 *
 * @param argv - the words after `wenbao`
 * @returns the exit code
 */
export async function runCli(argv: readonly string[], options: CliOptions): Promise<number> {
  const terminal = new Terminal(options.streams)
  try {
    const context: Context = {
      terminal,
      parts: options.parts,
      settings: readSettings(options.environment),
      exitCode: 0,
    }
    await buildProgram(context, options.version).parseAsync([...argv], { from: 'user' })
    return context.exitCode
  } catch (error) {
    return reportError(error, terminal)
  }
}

function buildProgram(context: Context, version: string): Command {
  const { stdout, stderr } = context.terminal.streams
  const program = new Command('wenbao')
    .description(
      "Exact, cited answers over China's yearly reports on government information disclosure\n(政府信息公开工作年度报告)",
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', '\nExit codes: 0 success, 1 a failed job, 2 wrong usage.')
  for (const add of [
    addIndexCommand,
    addAskCommand,
    addChatCommand,
    addServeCommand,
    addExtractCommand,
    addCheckCommand,
    addEvalCommand,
    addVocabularyCommand,
  ]) {
    add(program, context)
  }
  return program
}

function reportError(error: unknown, terminal: Terminal): number {
  // Commander has printed its message or the help already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    terminal.say(`error: ${error.message}`)
    return 2
  }
  if (error instanceof Fault) terminal.say(`error: ${error.message}`)
  else terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}
