/**
 * A Word file as mammoth can read all that it shows and nothing that it hides.
 *
 * mammoth gives hidden words like shown ones, but knows highlighting: what is hidden becomes highlighted in a way that
 * no file can be, and the style map takes it out. It passes over simple fields (a sum within a table): they become
 * smart tags, whose words it reads.
 */
import JSZip from 'jszip'

const MAIN_PART = 'word/document.xml'
const HIDDEN = /<w:vanish(?:\s+w:val="(?:true|1|on)")?\s*\/>/gu
const SIMPLE_FIELD = /(<\/?)w:fldSimple\b/gu
const COLOR = 'hidden'

export const LEAVE_OUT_HIDDEN = `highlight[color='${COLOR}'] => !`

/** The bytes as they are where there is nothing to mend. */
export async function mendWordFile(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const xml = await zip.file(MAIN_PART)?.async('string')
  const mended = xml?.replace(HIDDEN, `<w:highlight w:val="${COLOR}"/>`).replace(SIMPLE_FIELD, '$1w:smartTag')
  if (mended === undefined || mended === xml) return bytes
  zip.file(MAIN_PART, mended)
  return zip.generateAsync({ type: 'uint8array' })
}
