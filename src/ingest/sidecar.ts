/**
 * What stands beside a report: `NAME.meta.json` with the address and the day of its publication.
 */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Warning } from '../model/report.ts'

export const SourceMeta = z.object({
  url: z.string().min(1).nullish(),
  published: z.iso.date().nullish(),
})
export type SourceMeta = z.infer<typeof SourceMeta>

export interface Sidecar {
  meta: SourceMeta
  /** As found, so that a change is noticed; empty where there is none. */
  content: string
  /** Where a sidecar is there that cannot be used: the report is worth reading all the same. */
  warning: Warning | null
}

async function read(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null)
}

/** Beside `a.txt` lies `a.meta.json`, or `a.txt.meta.json` where several formats share a name. */
export async function readSidecar(path: string): Promise<Sidecar> {
  const content = (await read(`${path}.meta.json`)) ?? (await read(path.replace(/\.[^./\\]+$/u, '.meta.json')))
  if (content === null) return { meta: {}, content: '', warning: null }
  try {
    return { meta: SourceMeta.parse(JSON.parse(content)), content, warning: null }
  } catch {
    const message = '附带的 meta.json 无法使用：应为 {"url": "…", "published": "2022-01-20"}'
    return { meta: {}, content, warning: { code: 'sidecarInvalid', message } }
  }
}
