/**
 * Traditional characters → simplified ones, one for one.
 *
 * Offsets into the result are offsets into the text: a character whose simplified form takes another number
 * of code units stays as it is. Words are not translated: 資訊 becomes 资讯, not 信息.
 */
import { Converter } from 'opencc-js/t2cn'

const convert: (text: string) => string = Converter({ from: 't', to: 'cn' })

/**
 * Writes a text in simplified characters, of the same length.
 *
 * Simplified text comes back unchanged; 乾隆 keeps its 乾 while 乾淨 becomes 干净.
 */
export function toSimplified(text: string): string {
  const whole = convert(text)
  if (whole.length === text.length) return whole
  let result = ''
  for (const character of text) {
    const simplified = convert(character)
    result += simplified.length === character.length ? simplified : character
  }
  return result
}
