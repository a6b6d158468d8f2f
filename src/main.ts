#!/usr/bin/env node
/**
 * The command `wenbao`: gives the command line its parts.
 *
 * The parts are loaded when a command first needs one, so that `--help` and a wrong flag do not wait
 * for the segmenter's dictionary.
 */
import { existsSync, readFileSync } from 'node:fs'
import type { Parts } from './cli/parts.ts'
import { runCli } from './cli/run-cli.ts'
import { readSettings } from './cli/settings.ts'

const compose = () => import('./compose.ts')

/** The rows of vocabulary that the environment names. */
async function vocabularyInUse() {
  const { vocabulary } = readSettings(process.env)
  return vocabulary === null ? [] : (await import('./cli/vocabulary/read-rows.ts')).readRows(vocabulary)
}

/** What the environment says of embeddings; the local ones where it says nothing. */
async function embeddings() {
  const settings = readSettings(process.env).embeddings
  return settings ? { embeddings: (await compose()).embeddingsFrom(settings) } : {}
}

const parts: Parts = {
  openIndex: async (directory, more = []) => {
    const vocabulary = [...(await vocabularyInUse()), ...more]
    return (await compose()).openIndex(directory, { ...(await embeddings()), vocabulary })
  },
  indexReports: async (options) => (await compose()).indexReports({ ...options, ...(await embeddings()) }),
  listReportFiles: async (paths) => (await compose()).listReportFiles(paths),
  readReport: async (path) => (await compose()).readReport(path),
}

// `wenbao extract … | head -1` closes the pipe early: nobody is there to read the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode)
})

// Node has it from 20.12 on; before that, the environment alone counts.
if (existsSync('.env')) process.loadEnvFile?.()

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
process.exitCode = await runCli(process.argv.slice(2), { parts, streams: process, environment: process.env, version })
