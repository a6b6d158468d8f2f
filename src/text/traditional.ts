/**
 * Traditional characters → simplified ones, one for one.
 *
 * Offsets into the result are offsets into the text: a character whose simplified form takes another number
 * of code units stays as it is. Words are not translated: 資訊 becomes 资讯, not 信息.
 */
import { Converter } from 'opencc-js/t2cn'

const convert: (text: string) => string = Converter({ from: 't', to: 'cn' })

/** By code unit: 0 not asked yet, 1 stays as it is, 2 is traditional. */
const known = new Uint8Array(0x10000)

/** Most texts are simplified already, and looking is ten times as fast as converting. */
function isSimplified(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (known[code] === 0) {
      const unit = String.fromCharCode(code)
      // Half a character beyond the basic plane says nothing.
      known[code] = code < 0xd800 || code > 0xdfff ? (convert(unit) === unit ? 1 : 2) : 2
    }
    if (known[code] === 2) return false
  }
  return true
}

/**
 * Writes a text in simplified characters, of the same length.
 *
 * Simplified text comes back unchanged; 乾隆 keeps its 乾 while 乾淨 becomes 干净.
 */
export function toSimplified(text: string): string {
  if (isSimplified(text)) return text
  const whole = convert(text)
  if (whole.length === text.length) return whole
  let result = ''
  for (const character of text) {
    const simplified = convert(character)
    result += simplified.length === character.length ? simplified : character
  }
  return result
}
