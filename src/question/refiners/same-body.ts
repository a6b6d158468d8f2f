/**
 * Agencies that only the conversation tells: 平江那个呢 (of that region the body of the same name), 我问的是县政府,
 * 民政局呢 (that of the county last spoken of).
 */
import type { IndexedAgency } from '../../model/coverage.ts'
import type { AgencyMention } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { governedDivision } from '../agencies/names.ts'
import type { Conversation } from '../context.ts'
import { createInsideOf } from './beside-names.ts'
import type { SettledAgencies } from './settle-agencies.ts'

const THAT_ONE = /^(?:县|市|区|镇|乡)?的?那(?:个|边|家|里)|^(?:县|市|区)?的(?:呢)?[?？]?$/u

/** 另一个呢: of two, the one that was not spoken of last. */
export const ANOTHER = /另(?:外)?(?:一|那)(?:个|家|边|位)|\bthe other(?: one)?\b/u

type Settled = Partial<SettledAgencies>

const only = (key: string): Settled => ({
  agencies: [{ key, by: 'implied', rule: 'context' }],
  scope: 'named',
  ambiguousAgencies: [],
  withoutOwn: [],
})

/** 我问的是县政府: the government of the county that the last agency lies in. */
function governmentOf(last: IndexedAgency, text: string, directory: Directory): Settled | null {
  const level = /(?:^|[，,是问要那这])([省市县区镇乡])(?:人民)?政府/u.exec(text)?.[1]
  const depth = level ? last.agency.region.findLastIndex((name) => name.endsWith(level)) : -1
  if (depth < 0) return null
  const region = last.agency.region.slice(0, depth + 1).join('/')
  const key = directory.within(region).find((one) => {
    const { agency } = directory.coverage.get(one)!
    return agency.region.length === depth + 1 && governedDivision(agency) !== null
  })
  return key ? only(key) : null
}

/** 民政局呢, 哦是民政局: of those that bear the name the one that lies where the last agency does. */
function neighbour(
  settled: SettledAgencies,
  text: string,
  conversation: Conversation,
  directory: Directory,
): Settled | null {
  const [ambiguous] = settled.ambiguousAgencies
  if (!ambiguous || settled.agencies.length > 0) return null
  // 另一个太平镇呢: of two, not the one spoken of.
  const others = ambiguous.keys.filter((key) => key !== conversation.agencies[0])
  if (ANOTHER.test(text) && ambiguous.keys.length === 2 && others.length === 1) return only(others[0]!)
  const last = directory.coverage.get(conversation.agencies[0] ?? '')?.agency
  const around = last ? [last.region.slice(0, governedDivision(last) === null ? undefined : -1).join('/')] : []
  const inside =
    conversation.missed.length > 0
      ? ambiguous.keys.filter((key) =>
          directory.coverage
            .get(key)!
            .agency.region.some((name) => conversation.missed.some((missed) => missed.startsWith(name))),
        )
      : createInsideOf()(ambiguous.keys, around)
  return inside.length === 1 ? only(inside[0]!) : null
}

/** 湖南那个, 桂阳的里面: of the agencies spoken of or offered the one that lies in the region that is named. */
function spokenOfIn(mention: AgencyMention, conversation: Conversation): Settled | null {
  if (mention.bearers === null || mention.bearers.agencies.length > 0) return null
  const spoken = [
    ...new Set([
      ...conversation.agencies,
      ...conversation.earlier.flatMap(({ agency }) => agency ?? []),
      ...conversation.offered,
    ]),
  ]
  const inside = createInsideOf()(spoken, mention.bearers.regions)
  return inside.length === 1 ? only(inside[0]!) : null
}

/** What the conversation makes of the agencies that were settled without it; null where it tells nothing more. */
export function sameBody(
  settled: SettledAgencies,
  mentions: readonly AgencyMention[],
  text: string,
  conversation: Conversation | null,
  directory: Directory,
): Settled | null {
  if (!conversation) return null
  const near = neighbour(settled, text, conversation, directory)
  if (near) return near
  const last = directory.coverage.get(conversation.agencies[0] ?? '')
  const [mention] = mentions
  if (last && !mention) return governmentOf(last, text, directory)
  if (mention && /政府$/u.test(text.slice(mention.start, mention.end))) return null
  const place = mentions.at(-1)
  // 甘肃镇原那个: in all the places that are named one after the other.
  const around = mentions.slice(0, -1)
  const oneAfterOther = around.every(({ end, bearers }, i) => bearers !== null && end === mentions[i + 1]!.start)
  if (last && oneAfterOther && place?.bearers && THAT_ONE.test(text.slice(place.end))) {
    const name = governedDivision(last.agency) ?? last.agency.name
    const found = place.bearers.regions
      .filter((region) => around.every(({ bearers }) => bearers!.regions.some((outer) => region.startsWith(outer))))
      .flatMap((region) => directory.within(region))
      .filter((key) => {
        const { agency } = directory.coverage.get(key)!
        return (governedDivision(agency) ?? agency.name) === name
      })
    if (found.length === 1) return only(found[0]!)
  }
  if (mentions.length !== 1 || !mention?.bearers) return null
  return settled.withoutOwn.length > 0 ? spokenOfIn(mention, conversation) : null
}
