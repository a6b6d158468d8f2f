/**
 * Han characters → toneless pinyin, the same on both sides of every comparison,
 * so that a homophone slip (香杉乡) and a typed reading (xiangshan) find the name.
 */
import { pinyin } from 'pinyin-pro'
import { appended, hashOf, NOTHING, type Piece, pieceOf } from './hash.ts'

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

const pieces = new Map<number, readonly Piece[]>()

function piecesOf(code: number): readonly Piece[] {
  const known = pieces.get(code)
  if (known) return known
  const made = readingsOf(String.fromCodePoint(code)).map(pieceOf)
  pieces.set(code, made)
  return made
}

/** The hashes of `spellingsOf`, which are not written out. */
export function spellingHashes(name: string, limit = 16): readonly number[] {
  let hashes = [NOTHING]
  for (let at = 0, code = 0; at < name.length; at += code > 0xffff ? 2 : 1) {
    code = name.codePointAt(at)!
    const readings = piecesOf(code)
    if (readings.length === 1) for (let i = 0; i < hashes.length; i++) hashes[i] = appended(hashes[i]!, readings[0]!)
    else hashes = hashes.flatMap((start) => readings.map((reading) => appended(start, reading))).slice(0, limit)
  }
  return hashes
}

const BLANK = pieceOf(' ')

/** The hash of `soundOf`. */
export function soundHash(text: string): number {
  let hash = NOTHING
  for (let at = 0, code = 0; at < text.length; at += code > 0xffff ? 2 : 1) {
    code = text.codePointAt(at)!
    hash = appended(at === 0 ? hash : appended(hash, BLANK), piecesOf(code)[0]!)
  }
  return hash
}

/** The hash of `initialsOf`. */
export const initialsHash = (name: string): number => hashOf(initialsOf(name))
