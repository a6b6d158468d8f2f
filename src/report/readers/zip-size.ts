/**
 * Refuses a Word file that would unpack to more than a report can be: a few kilobytes may hold gigabytes.
 *
 * What a zip archive says of its sizes may be a lie, so the parts are unpacked as a stream and counted.
 */
import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { Fault } from '../../model/fault.ts'

const LARGEST_IN_BYTES = 24 * 1024 * 1024
const MOST_PARTS = 5000

/** @throws {Fault} `fileTruncated` where the archive is damaged, `fileTooLarge` */
export async function refuseZipBomb(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const parts = Object.values((await JSZip.loadAsync(bytes)).files)
    if (parts.length > MOST_PARTS) throw tooLarge(path)
    let unpacked = 0
    // Pictures are never unpacked: only the parts in XML are read.
    for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name)))
      for await (const chunk of new Readable().wrap(part.nodeStream('nodebuffer'))) {
        unpacked += chunk.length
        if (unpacked > LARGEST_IN_BYTES) throw tooLarge(path)
      }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('fileTruncated', `${path} is damaged: it cannot be unpacked as a Word file.`, { cause })
  }
}

function tooLarge(path: string): Fault {
  const megabytes = LARGEST_IN_BYTES / 1024 / 1024
  return new Fault('fileTooLarge', `${path} unpacks to more than ${megabytes} MB; no report is that large.`)
}
