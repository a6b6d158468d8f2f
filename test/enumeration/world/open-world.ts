/** The reports of the enumeration in a temporary index, opened as any user of the library opens one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexReports } from '../../../src/compose.ts'
import { openIndex, type WenbaoIndex } from '../../../src/index.ts'
import { type KnownReport, makeWorld } from './make-world.ts'

export interface World {
  reports: readonly KnownReport[]
  index: WenbaoIndex
  close(): Promise<void>
}

/** What is made wrong in the index, so that it and what is known part. */
export interface Slip {
  /** Changes the text of a report before it is indexed. */
  edit?(report: KnownReport): string
  /** The cell whose number is printed in the place of a cell. */
  printedAt?(key: string): string
}

export async function openWorld({ edit = ({ text }) => text, printedAt }: Slip = {}): Promise<World> {
  const home = mkdtempSync(join(tmpdir(), 'wenbao-enumeration-'))
  const folder = join(home, 'reports')
  mkdirSync(folder)
  const reports = makeWorld(printedAt)
  for (const report of reports) writeFileSync(join(folder, report.file), edit(report))
  const directory = join(home, 'index')
  const { failed } = await indexReports({ paths: [folder], directory })
  if (failed.length > 0) throw new Error(`not indexed: ${failed.map(({ path, reason }) => `${path}: ${reason}`)}`)
  const index = await openIndex(directory)
  return {
    reports,
    index,
    close: async () => {
      await index.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
