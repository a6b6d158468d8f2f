/**
 * The body that a report names most, where nothing says that it issued it: a town's account and its guide bear its
 * name. Those who only lend their website are no issuers.
 */
import { divisionsOfChain, readPlaces } from './places.ts'

const OFFICE =
  /^(?:人民政府|街道办事处|办事处|[\u4e00-\u9fff]{2,14}?(?:管理局|执法局|审批局|[局厅]|委员会|办公厅|中心))(?:办公室)?/
const LENDS_ITS_SITE = /^(?:政务)?(?:门户|官方|信息公开)*(?:网|平台)|^(?:关于|印发|《|令|办公[室厅](?:关于|印发))/
const LONGEST_NAME = 30
const BEGINS = /[\u4e00-\u9fff]/

/** @param text - of the report, squeezed */
export function mostNamed(text: string): string | null {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    if (!BEGINS.test(text[at]!)) continue
    const words = text.slice(at, at + LONGEST_NAME)
    const { places, rest } = readPlaces(words)
    if (places.length === 0 || divisionsOfChain(places).length === 0) continue
    const office = OFFICE.exec(rest)?.[0]
    const placed = words.length - rest.length
    if (office && !LENDS_ITS_SITE.test(rest.slice(office.length))) {
      const name = words.slice(0, placed) + office
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    at += placed - 1
  }
  const ranked = [...counts].sort(([, one], [, other]) => other - one)
  const [best, second] = ranked
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null
}
