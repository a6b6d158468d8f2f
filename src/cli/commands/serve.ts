/** `wenbao serve`: the HTTP service, until it is told to stop. */
import type { Command } from 'commander'
import { createApp } from '../../http/app.ts'
import { startServer } from '../../http/start-server.ts'
import { Fault } from '../../model/fault.ts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import type { Context } from '../context.ts'
import { indexFlag } from '../flags.ts'
import { parsePort } from '../settings.ts'
import { indexReports } from './index-reports.ts'

interface ServeFlags {
  port: number
  host: string
  index: string
}

export function addServeCommand(program: Command, context: Context): void {
  const { settings } = context
  program
    .command('serve')
    .description('serve the index over HTTP; without an index, the reports of the corpus are indexed first')
    .option('--port <n>', 'port to listen on (WENBAO_PORT)', parsePort, settings.port)
    .option('--host <h>', 'address to listen on (WENBAO_HOST)', settings.host)
    .addOption(indexFlag(settings))
    .action(async ({ port, host, index: directory }: ServeFlags) => {
      const index = await openOrBuild(context, directory)
      try {
        const server = await startServer({ fetch: createApp({ index }).fetch, host, port })
        context.terminal.say(`Serving ${directory} at ${server.url} (POST ${server.url}/v1/ask)`)
        // Should it fail, the first request will fail as well, and tell.
        warm(index).catch(() => {})
        await nextSignal()
        context.terminal.say('Stopping')
        await server.stop()
      } finally {
        await index.close()
      }
    })
}

/** Puts the names of agencies in order and loads the dictionary, so that nobody's first key or question waits for it. */
async function warm(index: WenbaoIndex): Promise<void> {
  await index.suggest({ q: '县', limit: 1 })
  await index.search({ q: '政府信息公开', limit: 1, offset: 0 })
}

async function openOrBuild(context: Context, directory: string): Promise<WenbaoIndex> {
  const { parts, terminal, settings } = context
  try {
    return await parts.openIndex(directory)
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'indexMissing') throw error
    terminal.say(`No index in ${directory}: indexing ${settings.corpus}`)
    await indexReports(context, [settings.corpus], directory, false)
    return parts.openIndex(directory)
  }
}

/** Resolves at the first SIGTERM or SIGINT; a second one then ends the process at once. */
function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGTERM', 'SIGINT'] as const
    function onSignal() {
      for (const signal of signals) process.off(signal, onSignal)
      resolve()
    }
    for (const signal of signals) process.on(signal, onSignal)
  })
}
