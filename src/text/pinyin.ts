/**
 * Han characters → toneless pinyin, the same on both sides of every comparison,
 * so that a homophone slip (香杉乡) and a typed reading (xiangshan) find the name.
 */
import { pinyin } from 'pinyin-pro'

const readings = new Map<string, readonly string[]>()

/** All toneless readings of one character, commonest first; the character itself where it has none. */
export function readingsOf(character: string): readonly string[] {
  const known = readings.get(character)
  if (known) return known
  const found = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }).map((reading) =>
    reading.replace('ü', 'v'),
  )
  const distinct = [...new Set(found.length > 0 ? found : [character])]
  readings.set(character, distinct)
  return distinct
}

/** One commonest reading a character, joined by blanks: 香山乡 → "xiang shan xiang". */
export function soundOf(text: string): string {
  return Array.from(text, (character) => readingsOf(character)[0]!).join(' ')
}

/** Every way to spell a name without blanks, at most `limit`: 长乐 → changle, zhangle, changyue, …; 克拉玛依 → … karamay. */
export function spellingsOf(name: string, limit = 16): string[] {
  let spellings = ['']
  for (const character of name) {
    const readings = readingsOf(character)
    // Most have one: no list is made anew for them.
    if (readings.length === 1) for (let i = 0; i < spellings.length; i++) spellings[i] += readings[0]!
    else spellings = spellings.flatMap((start) => readings.map((reading) => start + reading)).slice(0, limit)
  }
  return spellings
}

/** First letters of the readings: 香山乡 → xsx. */
export function initialsOf(name: string): string {
  return Array.from(name, (character) => readingsOf(character)[0]![0]!).join('')
}
