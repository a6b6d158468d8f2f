/**
 * Opens PDF files with pdf.js (unpdf), shut off from everything but the bytes: nothing is fetched, no script is run,
 * no font of the machine is asked, pictures are left alone.
 */
import { readFile } from 'node:fs/promises'
import { getResolvedPDFJS } from 'unpdf'
import { Fault } from '../../../model/fault.ts'

export type PdfEngine = Awaited<ReturnType<typeof getResolvedPDFJS>>
export type PdfFile = Awaited<ReturnType<PdfEngine['getDocument']>['promise']>
export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>

type Transferring = ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer }

/** pdf.js needs it to list what a page draws; Node has it from version 21 on. */
function provideTransfer(): void {
  const prototype = ArrayBuffer.prototype as Transferring
  prototype.transferToFixedLength ??= function transfer(this: ArrayBuffer, length = this.byteLength) {
    const moved = structuredClone(this, { transfer: [this] })
    if (length === moved.byteLength) return moved
    const resized = new Uint8Array(length)
    resized.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)))
    return resized.buffer
  }
}

/**
 * The character tables of Adobe (cmaps/) for files whose fonts are not in them and are encoded in GBK or Unicode: as
 * pdf.js ships them, for simplified Chinese. Nothing else that a file may ask for is handed out.
 */
class LocalTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/u.test(filename)) throw new Error(`There is no ${filename} here.`)
    return new Uint8Array(await readFile(new URL(`./cmaps/${filename}`, import.meta.url)))
  }
}

/**
 * Gives an open file to `use` and closes it after.
 *
 * @throws {Fault} `fileTruncated` where the file is damaged, `fileUnreadable` where it asks for a password
 */
export async function withPdf<Result>(
  path: string,
  bytes: Uint8Array,
  use: (file: PdfFile, engine: PdfEngine) => Promise<Result>,
): Promise<Result> {
  provideTransfer()
  const engine = await getResolvedPDFJS()
  const task = engine.getDocument({
    // pdf.js takes the bytes away from whom it gets them.
    data: new Uint8Array(bytes),
    verbosity: engine.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    cMapPacked: true,
    useWorkerFetch: false,
    BinaryDataFactory: LocalTables,
  })
  try {
    return await use(await task.promise, engine)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new Fault('fileUnreadable', `${path} is protected by a password.`, { cause })
    throw new Fault('fileTruncated', `${path} is damaged: it cannot be read as a PDF file.`, { cause })
  } finally {
    await task.destroy()
  }
}
