/**
 * A question that names a place and nothing else, after one about another: 襄阳呢.
 */
import type { AgencyMention, Stretch } from './agency-mention.ts'
import { shortPlaces } from './short-places.ts'

const CITY = 4
/** 襄阳呢, 那成都的呢, 襄阳2023年的怎么样 */
const ALONE =
  /^(?:那么?|再看看?|换成|哦|嗯)?(\p{Script=Han}{2,4}?)(?:(?:(?:19|20)?\d\d)年)?(?:的|那边|那里|那个|那)?(?:呢|如何|怎么样|多少)[?？]?$/u

/** A city or province that is all the question is about, and in which nobody indexed is. */
export function otherPlaceAlone(text: string, named: readonly Stretch[]): AgencyMention | null {
  const [all, place] = ALONE.exec(text) ?? []
  if (
    !all ||
    !place ||
    named.length > 0 ||
    !shortPlaces()
      .get(place)
      ?.some(({ code }) => code.length <= CITY)
  )
    return null
  const start = text.indexOf(place)
  return { start, end: start + place.length, bearers: null, known: true, by: 'name' }
}
