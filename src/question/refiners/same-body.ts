/**
 * 平江那个呢: of the region that is named, the body that bears the same name as
 * the one last spoken of.
 */
import type { Query } from '../../model/query.ts'
import type { AgencyMention } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { governedDivision } from '../agencies/names.ts'
import type { Conversation } from '../context.ts'

const THAT_ONE = /^(?:县|市|区|镇|乡)?的?那(?:个|边|家|里)|^(?:县|市|区)?的(?:呢)?[?？]?$/u

/** The key of that body, else null. */
export function sameBody(
  mentions: readonly AgencyMention[],
  text: string,
  conversation: Conversation | null,
  directory: Directory,
): Pick<Query, 'agencies'> | null {
  const last = directory.coverage.get(conversation?.agencies[0] ?? '')
  const [mention] = mentions
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
