/**
 * 部门和镇街公开了多少条, of 县政府部门和镇（街道）共公开各类政府信息14542条: the number whose sentence says that just those bodies
 * published it.
 */
import { publishers } from '../catalog/vocabulary/publishers.ts'
import type { Fact } from '../model/fact.ts'
import { back } from './around-number.ts'
import type { ReportView } from './report-view.ts'

const kinds = Object.entries(publishers).map(([kind, names]) => ({
  kind,
  whole: new RegExp(`^各?(?:所属|下属|下辖)?(?:${names})$`, 'u'),
  anywhere: new RegExp(names, 'gu'),
}))

const PUBLISHED = /公开|公布|发布|推送|上传|录入/u
const ITEMS = /^[条篇件则份个期]$/u

/** Which kinds of bodies the words say that they published; null where they are no such words. */
export function bodiesNamed(words: readonly string[]): string[] | null {
  const named = words.slice(0, -1).map((word) => kinds.find(({ whole }) => whole.test(word))?.kind)
  const published = words.at(-1) === '公开' && named.length > 0
  return published && named.every((kind) => kind !== undefined) ? [...new Set(named)] : null
}

/** The words between the number and the pause or number before it. */
const leadOf = ({ valueStart }: Fact, { text }: ReportView): string =>
  text.slice(back(text, valueStart!, /[，,；;。！？!?\n\d]/u), valueStart!)

/** Those that publish in the words before a number: of 企事业单位 the longer name counts. */
function publishersIn(lead: string): Set<string> {
  const subject = lead.slice(0, lead.search(PUBLISHED))
  const names = kinds
    .flatMap(({ kind, anywhere }) =>
      [...subject.matchAll(anywhere)].map(({ index, 0: name }) => ({ kind, start: index, end: index + name.length })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept = names.filter(
    (name, i) => !names.slice(0, i).some((longer) => longer.start < name.end && name.start < longer.end),
  )
  return new Set(kept.map(({ kind }) => kind))
}

/** What just these bodies published together, or each of them for itself; none where the report does not tell. */
export function publishedBy(bodies: readonly string[], view: ReportView): Fact[] {
  const facts = view.prose
    .filter(({ value, valueStart, unit }) => value !== null && valueStart !== null && ITEMS.test(unit ?? ''))
    .filter((fact) => PUBLISHED.test(leadOf(fact, view)))
    .map((fact) => ({ fact, by: publishersIn(leadOf(fact, view)) }))
  const by = (wanted: readonly string[]) =>
    facts.find((one) => one.by.size === wanted.length && wanted.every((kind) => one.by.has(kind)))?.fact
  const together = by(bodies)
  if (together) return [together]
  const each = bodies.map((kind) => by([kind])).filter((fact) => fact !== undefined)
  return each.length === bodies.length ? each : []
}
