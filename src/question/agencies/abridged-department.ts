/**
 * 沂水文旅局, whose 文化广电旅游体育局 nobody calls by its whole name: right behind its place a department is known by
 * some of its characters in their order, where they fit no other there.
 */
import { abridges } from './abridges.ts'
import type { AgencyMention } from './agency-mention.ts'
import type { Directory } from './directory.ts'
import { inRegion, isDirectlyIn } from './in-region.ts'

const SAID = /^(\p{Script=Han}{2,10}?)(局|委员会|委(?!员|托)|厅|中心|社(?!会|区)|办(?!公|理|结|事|件|了))/u
const PRINTED = /(局|委员会|厅|中心|社|办公室)$/u
const KINDS: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室' }

/** @param mention - of the place that stands before it */
export function abridgedDepartment(
  text: string,
  { end, bearers }: AgencyMention,
  directory: Directory,
): AgencyMention | null {
  const said = bearers && bearers.regions.length > 0 ? SAID.exec(text.slice(end)) : null
  if (!said || !bearers) return null
  const [whole, stem, kind] = said as unknown as [string, string, string]
  const known = directory.byName(whole)
  if (known && bearers.regions.some((region) => inRegion(known.agencies, region).length > 0)) return null
  const fitting = bearers.regions.flatMap((region) =>
    directory.within(region).filter((key) => {
      if (!isDirectlyIn(key, region)) return false
      const name = key.slice(region.length + 1)
      const printed = PRINTED.exec(name)?.[1]
      return printed === (KINDS[kind] ?? kind) && abridges(stem, name.slice(0, -printed.length))
    }),
  )
  if (fitting.length !== 1) return null
  const agencies = { agencies: fitting, regions: [] }
  return { start: end, end: end + whole.length, bearers: agencies, known: true, by: 'abridged' }
}
