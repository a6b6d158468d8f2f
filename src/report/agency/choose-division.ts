/**
 * Which of several divisions of one name is meant: the one whose county, city
 * and province the report itself names, or its postcode points to.
 */
import { type Division, divisionOf } from '../../catalog/regions/divisions.ts'
import { provinceOfPostcode } from './postcodes.ts'

export interface Evidence {
  /** All words of the report, squeezed. */
  text: string
  postcode: string | null
}

/** A county named in full tells most: the next levels repeat it or stand alone. */
const WEIGHTS: ReadonlyArray<readonly [length: number, weight: number]> = [
  [6, 6],
  [4, 3],
  [2, 2],
]
const POSTCODE_WEIGHT = 2

function supportFor(division: Division, { text, postcode }: Evidence): number {
  let support = 0
  for (const [length, weight] of WEIGHTS) {
    if (length >= division.code.length) continue
    const name = divisionOf(division.code.slice(0, length))?.name
    if (name === undefined) continue
    if (text.includes(name)) support += weight
    // 中卫 for 中卫市, 宁夏 for the autonomous region: weaker, as short names are also other words.
    else if (name.length > 2 && text.includes(name.replace(/(?:维吾尔|壮族|回族)?自治区$|[省市县区旗]$/, '')))
      support += weight / 3
  }
  if (postcode !== null && provinceOfPostcode(postcode) === division.code.slice(0, 2)) support += POSTCODE_WEIGHT
  return support
}

/** The best supported division, or null where two are supported alike. */
export function chooseDivision(divisions: readonly Division[], evidence: Evidence): Division | null {
  const ranked = divisions
    .map((division) => ({ division, support: supportFor(division, evidence) }))
    .sort((a, b) => b.support - a.support)
  const [best, second] = ranked
  if (best === undefined) return null
  return second === undefined || best.support > second.support ? best.division : null
}
