/**
 * Divisions of the gazetteer as English writes them: is there a Yangping Town?
 */
import { allDivisions } from '../../catalog/regions/divisions.ts'
import { soundOf } from '../../text/pinyin.ts'
import { shortName } from './names.ts'

let spellings: ReadonlySet<string> | null = null

/** Made at first use: only a name that nobody indexed bears is looked for here. */
function allSpellings(): ReadonlySet<string> {
  const names = new Set(Array.from(allDivisions(), ({ name }) => shortName(name)))
  return new Set(Array.from(names, (name) => soundOf(name).replaceAll(' ', '')))
}

/** @param letters - pinyin in lower case, without tones and blanks */
export function spellsDivision(letters: string): boolean {
  spellings ??= allSpellings()
  return spellings.has(letters)
}
