/**
 * What a query counts, number and unit together: 9场 is more than a 9 and a 场 in the same sentence.
 *
 * Dates are none: the year of a report stands in its title without a 年.
 */
import type { WeighedTerm } from './terms.ts'

/** What a quantity says beside its number alone, which may count anything. */
const QUANTITY_WEIGHT = 3
const QUANTITY = /(?<![\d.])(\d[\d,]*(?:\.\d+)?) ?((?![年月日号])\p{Script=Han})/gu

/** @returns a term for each quantity; none for numbers that no passage has */
export function quantitiesIn(text: string, terms: readonly WeighedTerm[]): WeighedTerm[] {
  const rarities = new Map(
    terms.filter(({ kind }) => kind === 'word').map(({ codes, rarity }) => [String.fromCharCode(...codes), rarity]),
  )
  return [...text.matchAll(QUANTITY)].flatMap(([, digits, unit]) => {
    const number = digits!.replaceAll(',', '')
    const rarity = rarities.get(number)
    const codes = Array.from(number + unit!, (character) => character.codePointAt(0)!)
    return rarity ? [{ kind: 'word', codes, weight: 1, rarity: QUANTITY_WEIGHT * rarity }] : []
  })
}
