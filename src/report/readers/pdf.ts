/** Reads `.pdf`. */
import { Fault } from '../../model/fault.ts'
import type { ReportDocument } from '../document.ts'

export async function readPdf(path: string, _bytes: Uint8Array): Promise<ReportDocument> {
  throw new Fault('formatUnsupported', `${path}: PDF cannot be read yet.`)
}
