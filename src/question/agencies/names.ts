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

const GOVERNMENTS = ['人民政府', '', '政府', '办事处', '人民政府办事处', '管理委员会', '管委会']

/** 香山乡人民政府, 人民政府 and 香山乡 of 香山乡. */
export function isGovernment({ name, region }: Agency): boolean {
  const own = region.at(-1)
  if (!own) return false
  const after = name.startsWith(own) ? own.length : 0
  return GOVERNMENTS.some((rest) => name.length === after + rest.length && name.endsWith(rest))
}

/** The keys that governments of a division may have, by its joined path. */
export const governmentKeys = (path: string, division: string): string[] =>
  GOVERNMENTS.flatMap((rest) => [`${path}/${division}${rest}`, `${path}/${rest}`])

/** The division that the agency is the government of, else null: 香山乡人民政府 → 香山乡, 教育局 → null. */
export const governedDivision = (agency: Agency): string | null =>
  isGovernment(agency) ? (agency.region.at(-1) ?? null) : null

/** What may follow the name of a division and still mean its government; 人民政府办公室 is a body of its own. */
export const GOVERNMENT_AFTER =
  /^(?:人民政府办事处|人民政府|党委政府|党委|政府|办事处|街道办|管理委员会|管委会)(?!办公[室厅]|办(?!事处|结(?![果转])|[理完件]))/u

/** Other names of bodies by the one that reports print: 发展和改革局 → 发改局. */
export type OtherNames = ReadonlyMap<string, readonly string[]>

const stemOf = (name: string) => name.replace(/(?:局|厅|委|委员会|办公室)$/u, '')

/** 发改委 of 发展和改革委员会; 教育局 of 教育体育局 is a name of its own, for what it leaves out is another field. */
const isShortFor = (name: string, full: string) =>
  name.length < full.length && name[0] === full[0] && !stemOf(full).includes(stemOf(name))

const shortNames = new WeakMap<OtherNames, OtherNames>()

/** Where a report prints 发展改革委: the full names that it stands for, and what else is short for those. */
function shortNamesOf(otherNames: OtherNames): OtherNames {
  const made = shortNames.get(otherNames)
  if (made) return made
  const known = new Map<string, string[]>()
  for (const [full, others] of otherNames) {
    const short = others.filter((name) => isShortFor(name, full))
    for (const name of short) known.set(name, [...(known.get(name) ?? []), full, ...short])
  }
  shortNames.set(otherNames, known)
  return known
}

/** 公安局海淀分局 is 海淀公安分局, 海淀分局 and 海淀公安 as well. */
const BRANCH = /^(.{2,8}?)局([\u4e00-\u9fff]{2,8}?)分局$/u

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

/** 县 or another such character, which people say before the name of a department as well; empty for none. */
export function levelOf(division: string): string {
  const level = suffixOf(division)?.at(-1) ?? ''
  return '省市县区旗镇乡'.includes(level) ? level : ''
}

/**
 * What a division is called: by its whole name, without its suffix, and as people say otherwise.
 *
 * @param around - the division that it lies in
 */
export function divisionNames(division: string, around: string | undefined, otherNames: OtherNames): string[] {
  const names = [division]
  const short = shortName(division)
  if (short !== division) names.push(short)
  // 乐山市中区 is the 市中区 of 乐山市.
  if (around && division.startsWith('市')) names.push(shortName(around) + division)
  const kind = ZONES.find((zone) => division.endsWith(zone)) ?? division
  for (const said of otherNames.get(kind) ?? []) names.push(division.slice(0, -kind.length) + said)
  return names
}

/** What a department is called apart from its region, 卫健局 also 卫健 (its stem), and the place that it serves as a branch. */
export function departmentNames(name: string, level: string, otherNames: OtherNames) {
  const others = otherNames.get(name) ?? shortNamesOf(otherNames).get(name) ?? []
  const [, field, place] = BRANCH.exec(name) ?? []
  const plain = new Set([name, ...others, ...abbreviationsOf(name)])
  if (name.endsWith('委员会')) plain.add(name.replace(/员会$/u, ''))
  const serves = place ? shortName(place) : null
  if (field && place)
    for (const district of new Set([place, `${serves}区`]))
      for (const said of [`${field}分局`, '分局', `${field}局`, field]) plain.add(district + said)
  const names = [...(level === '' ? [] : [...plain].map((said) => level + said)), ...plain]
  const stems = names.filter((said) => /^.{2,6}[局委厅]$/u.test(said)).map((said) => said.slice(0, -1))
  return { names, stems, serves }
}
