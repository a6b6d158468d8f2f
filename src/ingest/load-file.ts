/**
 * A source file as it lies on the disk, with its sidecar; refused unread where it is no file of a sensible size.
 */
import { readFile, stat } from 'node:fs/promises'
import { Fault } from '../model/fault.ts'
import type { ReadReport } from '../model/report.ts'
import { readSidecar, type Sidecar, type SourceMeta } from './sidecar.ts'

const LARGEST_IN_BYTES = 20 * 1024 * 1024
const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

export interface LoadedFile {
  path: string
  bytes: Uint8Array
  sidecar: Sidecar
}

/** What the report stage does with a file. */
export type ReadReportFile = (file: { path: string; bytes: Uint8Array; meta: SourceMeta }) => Promise<ReadReport>

/** @throws {Fault} `fileUnreadable`, `fileTooLarge` */
export async function loadFile(path: string): Promise<LoadedFile> {
  const found = await stat(path).catch((cause) => {
    throw new Fault('fileUnreadable', `${path} cannot be opened: ${(cause as Error).message}.`, { cause })
  })
  if (!found.isFile()) throw new Fault('fileUnreadable', `${path} is no regular file.`)
  if (found.size > LARGEST_IN_BYTES)
    throw new Fault(
      'fileTooLarge',
      `${path} has ${inMegabytes(found.size)} MB; a report may have ${inMegabytes(LARGEST_IN_BYTES)} MB at most.`,
    )
  try {
    return { path, bytes: await readFile(path), sidecar: await readSidecar(path) }
  } catch (cause) {
    throw new Fault('fileUnreadable', `${path} cannot be read: ${(cause as Error).message}.`, { cause })
  }
}

/** Reads a loaded file; what is wrong with its sidecar becomes a warning of the report. */
export async function readLoaded({ path, bytes, sidecar }: LoadedFile, read: ReadReportFile): Promise<ReadReport> {
  const { report, text } = await read({ path, bytes, meta: sidecar.meta })
  if (!sidecar.warning) return { report, text }
  return { report: { ...report, warnings: [...report.warnings, sidecar.warning] }, text }
}
