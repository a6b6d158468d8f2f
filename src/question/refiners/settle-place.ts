/**
 * 香山乡公开信息排第几: the place of one agency among those of its kind.
 */
import type { Query } from '../../model/query.ts'
import type { Directory } from '../agencies/directory.ts'
import type { Conversation } from '../context.ts'

const PLACE =
  /第几|排名呢|^(?:那|它的?)*排名[?？]?$|排名?(?:多少|几|如何|怎么样|在哪)|名次|什么位置|几名|\bwhat (?:rank|place|position)\b|\bhow (?:does|did|do) [^?]{1,60}\brank\b|\bwhere (?:does|did|do) [^?]{1,60}\brank\b|\brank (?:among|of)\b/u

/** What no other report is ranked by: an address, and what this one counts in its own terms, whose place it states itself. */
const OWN: ReadonlySet<string> = new Set(['contact', 'imprint', 'topic'])

/** 它考核排第几名; 第几名 after a score: the place of the one spoken of, as it says itself. */
export function asksOfIt(text: string, { metrics: [last] }: Conversation): boolean {
  if (/[它他她](?!们)|该[局镇县乡区市委机单]/u.test(text)) return true
  return last !== undefined && PLACE.test(text) && !/谁|哪|各|每|都/u.test(text)
}

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
  const figure = query.metrics.length === 1 && !OWN.has(query.metrics[0]!.metric.kind) && !narrower
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
