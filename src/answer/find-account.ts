/**
 * Finds the agency whose account a question names (健康平江公众号, 掌上米市小程序):
 * the reports themselves say whose it is.
 */
import type { IndexedAgency } from '../model/coverage.ts'
import type { PassageSearch } from '../model/search.ts'
import type { AgencyMention } from '../question/agencies/agency-mention.ts'
import type { Directory } from '../question/agencies/directory.ts'
import { normalizeQuestion } from '../question/normalize.ts'
import { squeeze } from '../text/fold.ts'
import type { ViewOf } from './clarify.ts'

/** It stands before its channel, or in English behind it: the WeChat account 健康平江. */
const ACCOUNT =
  /(?<=\b(?:accounts?|wechat|weibo|douyin)(?: called| named)?)([\p{Script=Han}]{3,12})|([\p{Script=Han}]{3,12}?)(?:(?:[这那]一?个)?(?:政务|官方)?(?:微信)?(?:公众号|公号|视频号|微信号)|抖音号?|小程序|头条号|微博|有?(?:多少|几)?[个名]?人?(?:关注|订阅)|有?(?:多少|几)?个?粉丝|(?:s )?(?:official )?(?:wechat|weibo|douyin))/u
/** What may stand between an agency and the channel and is no name: 香山乡政务, 古城镇的. */
const NO_NAME = /^(?:的|政务|官方|政府|人民政府|微信|新浪|街道|办事处)*$/u
const NOT_IN_NAMES = /[的了和与在有几个多少条是我年里从对被各哪]/u
const MOST_LOOKED_INTO = 60

/** Agencies that a part of the account's name points to; none where it holds no name. */
function pointedTo(name: string, directory: Directory): string[] {
  for (let length = name.length - 1; length >= 2; length--)
    for (let start = 0; start + length <= name.length; start++) {
      const bearers = directory.byName(name.slice(start, start + length))
      if (bearers && (start > 0 || !NO_NAME.test(name.slice(length))))
        return [...new Set([...bearers.agencies, ...bearers.regions.flatMap((region) => directory.within(region))])]
    }
  return []
}

/** 香山乡人民政府, 古城镇的, 远安县教育局: an agency, perhaps behind its region, and words that only go on. */
function isAgency(name: string, directory: Directory): boolean {
  for (let length = name.length; length >= 2; length--)
    if (directory.byName(name.slice(0, length))) {
      const rest = name.slice(length)
      if (NO_NAME.test(rest) || isAgency(rest, directory)) return true
    }
  return false
}

/** A mention of the one agency whose newest report names this account, else null. */
export async function findAccount(
  asked: string,
  directory: Directory,
  search: PassageSearch,
  viewOf: ViewOf,
): Promise<AgencyMention | null> {
  const { text } = normalizeQuestion(asked)
  const match = ACCOUNT.exec(text)
  if (!match) return null
  const run = match[1] ?? match[2]!
  for (let from = 0; run.length - from >= 3; from++) {
    const name = run.slice(from)
    if (directory.byName(name) || isAgency(name, directory)) return null
    if (NOT_IN_NAMES.test(name)) continue
    const known = pointedTo(name, directory)
    const keys = known.length > 0 ? known : await bearersInText(name, directory, search)
    const owners: IndexedAgency[] = []
    for (const key of keys.slice(0, MOST_LOOKED_INTO)) {
      const agency = directory.coverage.get(key)!
      const view = await viewOf(agency.reports[0]!, agency)
      if (squeeze(view.text).text.includes(`"${name}"`)) owners.push(agency)
    }
    if (owners.length === 1) {
      const start = match.index + from
      return {
        start,
        end: start + name.length,
        bearers: { agencies: [owners[0]!.key], regions: [] },
        known: true,
        by: 'name',
      }
    }
  }
  return null
}

/** Where no part of the name is an agency's, the passages that hold it tell. */
async function bearersInText(name: string, directory: Directory, search: PassageSearch): Promise<string[]> {
  const { hits } = await search.search({ text: name, limit: 10 })
  const reports = new Set(
    hits.filter(({ passage }) => squeeze(passage.text).text.includes(name)).map(({ passage }) => passage.reportId),
  )
  return [...directory.coverage.values()]
    .filter((agency) => agency.reports.some(({ id }) => reports.has(id)))
    .map(({ key }) => key)
}
