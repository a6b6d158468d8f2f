/**
 * The names that an agency or a division answers to.
 */
import { PEOPLES } from '../../catalog/regions/peoples.ts'
import type { Agency } from '../../model/report.ts'
import { segment } from '../../text/segment.ts'

/** Suffixes of divisions, longest first, with their English names. */
const divisionSuffixes: readonly [string, string][] = [
  ['特别行政区', 'special administrative region'],
  ['自治区', 'autonomous region'],
  ['自治州', 'autonomous prefecture'],
  ['自治县', 'autonomous county'],
  ['开发区', 'development zone'],
  ['街道', 'subdistrict'],
  ['地区', 'prefecture'],
  ['苏木', 'sumu'],
  ['省', 'province'],
  ['市', 'city'],
  ['盟', 'league'],
  ['州', 'prefecture'],
  ['县', 'county'],
  ['旗', 'banner'],
  ['区', 'district'],
  ['乡', 'township'],
  ['镇', 'town'],
]

/** Zones that bear the name of the place they lie in, or one of their own: 滨海经济技术开发区. */
const ZONES = ['经济技术开发区', '经济开发区', '高新技术产业开发区']

/** 香山乡 → 香山, 宁夏回族自治区 → 宁夏; the name itself where nothing of two characters would be left. */
export function shortName(division: string): string {
  if (ZONES.includes(division)) return division
  const suffix = divisionSuffixes.find(([ending]) => division.endsWith(ending))?.[0]
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

/** 卫健局 → 卫健: how keywords name a department right after its place; null for a name that ends otherwise. */
export function departmentStem(name: string): string | null {
  return /^.{2,6}[局委厅]$/u.test(name) ? name.slice(0, -1) : null
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

const abbreviations = new Map<string, readonly string[]>()

/** 交通运输局 → 交运局: the first character of each word. */
function abbreviationsOf(name: string): readonly string[] {
  const known = abbreviations.get(name)
  if (known) return known
  const [, stem, ending] = /^(.{4,8})(局|厅|委员会)$/u.exec(name) ?? []
  const words = stem
    ? segment(stem)
        .map(({ word }) => word)
        .filter((word) => word !== '和')
    : []
  const short = words.length > 1 && words.every((word) => word.length > 1) ? words.map((word) => word[0]).join('') : ''
  const found = short === '' ? [] : [short + (ending === '委员会' ? '委' : ending)]
  abbreviations.set(name, found)
  return found
}

/** What the agency is called apart from its region and from 人民政府, longest first. */
export function ownNames(agency: Agency, otherNames: OtherNames): string[] {
  const division = governedDivision(agency)
  if (division) {
    const kind = ZONES.find((zone) => division.endsWith(zone)) ?? division
    const stem = division.slice(0, -kind.length)
    return [...new Set([division, shortName(division), ...(otherNames.get(kind) ?? []).map((said) => stem + said)])]
  }
  const own = agency.region.at(-1)
  const name = own && agency.name.startsWith(own) ? agency.name.slice(own.length) : agency.name
  const [, field, place] = BRANCH.exec(name) ?? []
  const plain = new Set([name, ...(otherNames.get(name) ?? []), ...abbreviationsOf(name)])
  if (name.endsWith('委员会')) plain.add(name.replace(/员会$/u, ''))
  if (field && place)
    for (const district of new Set([place, `${shortName(place)}区`]))
      for (const said of [`${field}分局`, '分局', `${field}局`, field]) plain.add(district + said)
  const level = own ? divisionSuffixes.find(([ending]) => own.endsWith(ending))?.[0].slice(-1) : undefined
  return [...(level && '省市县区旗镇乡'.includes(level) ? [...plain].map((said) => level + said) : []), ...plain]
}

/** English names of departments → what their Chinese names begin with. */
export const departmentsInEnglish: readonly [RegExp, RegExp][] = [
  [
    /^(?:people'?s )?government (?:general )?office\b|^general office\b|^office of the (?:people'?s )?government\b/u,
    /^人民政府办公/u,
  ],
  [/^education (?:bureau|department|commission)\b|^(?:bureau|department) of education\b/u, /^教育/u],
  [/^finance (?:bureau|department)\b|^(?:bureau|department) of finance\b/u, /^财政/u],
  [/^(?:public )?health (?:bureau|commission|department)\b|^(?:bureau|commission) of health\b/u, /^卫生/u],
  [/^development and reform (?:bureau|commission)\b/u, /^发展/u],
  [/^human resources(?: and social security)? (?:bureau|department)\b/u, /^人力/u],
  [/^housing(?: and urban-rural (?:development|construction))? (?:bureau|department)\b/u, /^住房/u],
  [/^agriculture(?: and rural affairs)? (?:bureau|department)\b|^bureau of agriculture\b/u, /^农业/u],
  [/^civil affairs (?:bureau|department)\b/u, /^民政/u],
  [/^transport(?:ation)? (?:bureau|department)\b/u, /^交通/u],
  [/^(?:public security|police) (?:bureau|department|branch|sub-?bureau)\b|^police\b/u, /^公安/u],
  [
    /^(?:economic(?: and technological| & technological)?|high-?tech(?:nology)?(?: industr[a-z]+)?) (?:development )?(?:zone|area|district)\b/u,
    /开发区|高新区/u,
  ],
  [
    /^(?:ecology and environment|environment(?:al protection)?|ecological environment) (?:bureau|department)\b/u,
    /^生态|^环境/u,
  ],
  [/^natural resources (?:bureau|department)\b/u, /^自然/u],
  [
    /^market (?:supervision|regulation|regulator)(?: administration)?(?: (?:bureau|department|administration))?\b/u,
    /^市场/u,
  ],
  [/^emergency management (?:bureau|department)\b/u, /^应急/u],
  [/^justice (?:bureau|department)\b|^bureau of justice\b/u, /^司法/u],
  [/^bureau of water resources\b/u, /^水/u],
  [/^(?:general )?office$/u, /^人民政府办公/u],
  [/^water (?:resources|affairs|conservancy) (?:bureau|department)\b/u, /^水/u],
  [/^audit (?:bureau|office)\b/u, /^审计/u],
  [/^statistics (?:bureau|office)\b/u, /^统计/u],
  [/^culture(?:,? (?:and )?tourism)? .{0,20}bureau\b/u, /^文化/u],
  [/^science and technology (?:bureau|department|commission)\b/u, /^科学|^科技/u],
]
