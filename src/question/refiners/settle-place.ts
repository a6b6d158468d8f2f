/**
 * 香山乡公开信息排第几: the place of one agency among those of its kind.
 */
import type { Query } from '../../model/query.ts'
import type { Directory } from '../agencies/directory.ts'

const PLACE =
  /第几|排名?(?:多少|几|如何|怎么样|在哪)|名次|什么位置|几名|\bwhat (?:rank|place|position)\b|\bhow (?:does|did|do) [^?]{1,60}\brank\b|\bwhere (?:does|did|do) [^?]{1,60}\brank\b|\brank (?:among|of)\b/u

/** Those of the region that the question names (在沙坡头区, 全县); of all regions where it names none. */
function regionOf(text: string, region: readonly string[]): string | null {
  const level = /全([省市县区])/u.exec(text)?.[1]
  const depth = region
    .slice(0, -1)
    .findLastIndex((name) => text.includes(`在${name}`) || (level !== undefined && name.endsWith(level)))
  return depth < 0 ? null : region.slice(0, depth + 1).join('/')
}

/** The question as one about all of them; null where it asks for no place. */
export function settlePlace(query: Query, text: string, { coverage, everybody }: Directory): Partial<Query> | null {
  if (query.scope !== 'named' || query.agencies.length !== 1 || !PLACE.test(text)) return null
  const [asked] = query.agencies
  const narrower = query.topic.some((word) => !/^全[省市县区]$/u.test(word))
  const figure = query.metrics.length === 1 && query.metrics[0]!.metric.kind !== 'contact' && !narrower
  if (!asked || !figure) return null
  const { agency } = coverage.get(asked.key)!
  const within = regionOf(text, agency.region)
  const alike = everybody.alike(asked.key)
  const rest = within === null ? alike : alike.filter(({ key }) => key.startsWith(`${within}/`))
  return {
    agencies: [asked, ...rest.filter(({ key }) => key !== asked.key)],
    scope: within === null ? 'all' : 'region',
    place: asked.key,
    topic: [],
    operation: 'rank',
    choice: 'agencies',
  }
}
