/**
 * Places of the gazetteer as people name them: 襄阳, 湖南, 霍山.
 */
import { allDivisions, type Division } from '../../catalog/regions/divisions.ts'
import { backgroundRarity } from '../../text/background-rarity.ts'
import { shortName } from './names.ts'
import { once } from './once.ts'

/** Digits in the code of a township. */
export const TOWNSHIP = 9
/** 比如 is a county too; of the words of everyday it alone is no place in the ears of anybody. */
const NEVER_A_PLACE = 2
/** Provinces, cities and counties by their names without a level. */
export const shortPlaces = once(() => {
  const places = new Map<string, Division[]>()
  for (const division of allDivisions()) {
    const name = shortName(division.name)
    if (division.code.length >= TOWNSHIP || backgroundRarity(name) < NEVER_A_PLACE) continue
    places.set(name, [...(places.get(name) ?? []), division])
  }
  return places
})
