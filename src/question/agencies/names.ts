/**
 * The names that an agency or a division answers to.
 */
import { PEOPLES } from '../../catalog/regions/peoples.ts'
import type { Agency } from '../../model/report.ts'
import { segment } from '../../text/segment.ts'

/** Suffixes of divisions by their last characters, longest first. */
const suffixesByEnd: Readonly<Record<string, readonly string[]>> = {
  区: ['特别行政区', '自治区', '开发区', '地区', '区'],
  州: ['自治州', '州'],
  县: ['自治县', '县'],
  ...{ 道: ['街道'], 木: ['苏木'], 省: ['省'], 市: ['市'], 盟: ['盟'], 旗: ['旗'], 乡: ['乡'], 镇: ['镇'] },
}

const suffixOf = (division: string): string | undefined =>
  suffixesByEnd[division.at(-1) ?? '']?.find((suffix) => division.endsWith(suffix))

/** Zones that bear the name of the place they lie in, or one of their own: 滨海经济技术开发区. */
const ZONES = ['经济技术开发区', '经济开发区', '高新技术产业开发区']

/** 香山乡 → 香山, 宁夏回族自治区 → 宁夏; the name itself where nothing of two characters would be left. */
export function shortName(division: string): string {
  if (ZONES.includes(division)) return division
  const suffix = suffixOf(division)
  if (!suffix) return division
  const stem = division.slice(0, -suffix.length)
  const bare = suffix.startsWith('自治') || suffix === '乡' ? stem.replace(PEOPLES, '') : stem
  return bare.length >= 2 ? bare : stem.length >= 2 ? stem : division
}

const GOVERNMENTS = new Set(['', '人民政府', '政府', '办事处', '人民政府办事处', '管理委员会', '管委会'])

/** The division that the agency is the government of, else null: 香山乡人民政府 → 香山乡, 教育局 → null. */
export function governedDivision(agency: Agency): string | null {
  const own = agency.region.at(-1)
  if (!own) return null
  const rest = agency.name.startsWith(own) ? agency.name.slice(own.length) : agency.name
  return GOVERNMENTS.has(rest) ? own : null
}

/** What may follow the name of a division and still mean its government; 人民政府办公室 is a body of its own. */
export const GOVERNMENT_AFTER =
  /^(?:人民政府办事处|人民政府|党委政府|党委|政府|办事处|街道办|管理委员会|管委会)(?!办公[室厅]|办(?!事处|结(?![果转])|[理完件]))/u

/** Other names of bodies by the one that reports print: 发展和改革局 → 发改局. */
export type OtherNames = ReadonlyMap<string, readonly string[]>

/** 公安局海淀分局 is 海淀公安分局, 海淀分局 and 海淀公安 as well. */
const BRANCH = /^(.{2,8}?)局([\u4e00-\u9fff]{2,8}?)分局$/u

/** The place that a branch serves: 公安局高明分局 → 高明; null for what is no branch. */
export function branchPlace({ name }: Agency): string | null {
  const place = BRANCH.exec(name)?.[2]
  return place ? shortName(place) : null
}

/** 交通运输局 → 交运局: the first character of each word. */
function abbreviationsOf(name: string): readonly string[] {
  const [, stem, ending] = /^(.{4,8})(局|厅|委员会)$/u.exec(name) ?? []
  const words = stem
    ? segment(stem)
        .map(({ word }) => word)
        .filter((word) => word !== '和')
    : []
  const short = words.length > 1 && words.every((word) => word.length > 1) ? words.map((word) => word[0]).join('') : ''
  return short === '' ? [] : [short + (ending === '委员会' ? '委' : ending)]
}

export interface OwnNames {
  /** The division that it governs, else null. */
  governed: string | null
  /** What an agency is called apart from its region and from 人民政府, longest first. */
  own: readonly string[]
  /** 卫健局 → 卫健: how keywords name a department right after its place. */
  short: readonly string[]
}

function governmentNames(division: string, otherNames: OtherNames): OwnNames {
  const kind = ZONES.find((zone) => division.endsWith(zone)) ?? division
  const stem = division.slice(0, -kind.length)
  const own = [division, shortName(division), ...(otherNames.get(kind) ?? []).map((said) => stem + said)]
  return { governed: division, own, short: [] }
}

/** @param level - 县 or another such character, which people say before the name as well; empty for none */
function departmentNames(name: string, level: string, otherNames: OtherNames): OwnNames {
  const [, field, place] = BRANCH.exec(name) ?? []
  const plain = new Set([name, ...(otherNames.get(name) ?? []), ...abbreviationsOf(name)])
  if (name.endsWith('委员会')) plain.add(name.replace(/员会$/u, ''))
  if (field && place)
    for (const district of new Set([place, `${shortName(place)}区`]))
      for (const said of [`${field}分局`, '分局', `${field}局`, field]) plain.add(district + said)
  const own = [...(level === '' ? [] : [...plain].map((said) => level + said)), ...plain]
  const short = own.filter((said) => /^.{2,6}[局委厅]$/u.test(said)).map((said) => said.slice(0, -1))
  return { governed: null, own, short }
}

/** Departments of one name in divisions of one level answer to the same names, which are made once. */
export function createNamer(otherNames: OtherNames): (agency: Agency) => OwnNames {
  const made = new Map<string, OwnNames>()
  return (agency) => {
    const division = governedDivision(agency)
    if (division) return governmentNames(division, otherNames)
    const region = agency.region.at(-1)
    const name = region && agency.name.startsWith(region) ? agency.name.slice(region.length) : agency.name
    const level = (region && suffixOf(region)?.slice(-1)) ?? ''
    const said = '省市县区旗镇乡'.includes(level) ? level : ''
    const known = made.get(`${said} ${name}`) ?? departmentNames(name, said, otherNames)
    made.set(`${said} ${name}`, known)
    return known
  }
}
