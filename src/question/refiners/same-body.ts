/**
 * 平江那个呢: of the region that is named, the body that bears the same name as
 * the one last spoken of.
 */
import type { IndexedAgency } from '../../model/coverage.ts'
import type { Query } from '../../model/query.ts'
import type { AgencyMention } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { governedDivision } from '../agencies/names.ts'
import type { Conversation } from '../context.ts'

const THAT_ONE = /^(?:县|市|区|镇|乡)?的?那(?:个|边|家|里)|^(?:县|市|区)?的(?:呢)?[?？]?$/u

/** 我问的是县政府: the government of the county that the last agency lies in. */
function governmentOf(
  last: IndexedAgency,
  text: string,
  directory: Directory,
): Pick<Query, 'agencies' | 'scope'> | null {
  const level = /(?:^|[，,是问要那这])([省市县区镇乡])(?:人民)?政府/u.exec(text)?.[1]
  const depth = level ? last.agency.region.findLastIndex((name) => name.endsWith(level)) : -1
  if (depth < 0) return null
  const region = last.agency.region.slice(0, depth + 1).join('/')
  const key = directory.within(region).find((one) => {
    const { agency } = directory.coverage.get(one)!
    return agency.region.length === depth + 1 && governedDivision(agency) !== null
  })
  return key ? { agencies: [{ key, by: 'implied', rule: 'context' }], scope: 'named' } : null
}

/** The key of that body, else null. */
export function sameBody(
  mentions: readonly AgencyMention[],
  text: string,
  conversation: Conversation | null,
  directory: Directory,
): (Pick<Query, 'agencies'> & Partial<Pick<Query, 'scope'>>) | null {
  const last = directory.coverage.get(conversation?.agencies[0] ?? '')
  const [mention] = mentions
  if (last && !mention) return governmentOf(last, text, directory)
  if (mention && /政府$/u.test(text.slice(mention.start, mention.end))) return null
  if (!last || mentions.length !== 1 || !mention?.bearers || !THAT_ONE.test(text.slice(mention.end))) return null
  const name = governedDivision(last.agency) ?? last.agency.name
  const found = mention.bearers.regions
    .flatMap((region) => directory.within(region))
    .filter((key) => {
      const { agency } = directory.coverage.get(key)!
      return (governedDivision(agency) ?? agency.name) === name
    })
  return found.length === 1 ? { agencies: [{ key: found[0]!, by: 'implied', rule: 'context' }] } : null
}
