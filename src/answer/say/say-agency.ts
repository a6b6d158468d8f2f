/**
 * How agencies are called in an answer.
 */
import { PEOPLES, peoplesInEnglish } from '../../catalog/regions/peoples.ts'
import type { IndexedAgency } from '../../model/coverage.ts'
import { romanize } from './romanize.ts'

const GOVERNMENT = /^(?:人民政府|政府|人民政府办事处|办事处|管理委员会|管委会)?$/u

/** Zones without a name of their own, which bear that of the city they lie in. */
const NAMELESS = /^(?:经济(?:技术)?|高新(?:技术)?(?:产业)?)?(?:开发区|高新区)$/u

/** The name without the region that it repeats, and whether it is the government of its division. */
function partsOf({ agency }: IndexedAgency): { own: string | null; body: string } {
  const division = agency.region.at(-1) ?? null
  const body = division && agency.name.startsWith(division) ? agency.name.slice(division.length) : agency.name
  const around = division && NAMELESS.test(division) ? (agency.region.at(-2)?.replace(/[市县区]$/u, '') ?? '') : ''
  return { own: division && around + division, body }
}

/** 香山乡 for a township's government, 永宁县教育局 for a department. */
export function sayAgency(agency: IndexedAgency): string {
  const { own, body } = partsOf(agency)
  if (agency.namesake) return sayAgencyInFull(agency)
  return own && GOVERNMENT.test(body) ? own : `${own ?? ''}${body}`
}

/** With the county before it, where the short form would not tell it apart: 沂源县石桥镇. */
export function sayAgencyInFull(agency: IndexedAgency): string {
  const { own, body } = partsOf(agency)
  return own && GOVERNMENT.test(body)
    ? agency.agency.region.slice(-2).join('')
    : `${agency.namesake ? (agency.agency.region.at(-2) ?? '') : ''}${own ?? ''}${body}`
}

const SUFFIXES: readonly [string, string][] = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['经济技术开发区', 'Economic and Technological Development Zone'],
  ['经济开发区', 'Economic Development Zone'],
  ['高新技术产业开发区', 'High-tech Zone'],
  ['开发区', 'Development Zone'],
  ['街道', 'Subdistrict'],
  ['地区', 'Prefecture'],
  ['省', 'Province'],
  ['市', 'City'],
  ['盟', 'League'],
  ['州', 'Prefecture'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['区', 'District'],
  ['乡', 'Township'],
  ['镇', 'Town'],
]

/** 香山乡 → Xiangshan Township, 恩施土家族苗族自治州 → Enshi Tujia and Miao Autonomous Prefecture */
function divisionInEnglish(name: string): string {
  const suffix = SUFFIXES.find(([ending]) => name.endsWith(ending) && name.length > ending.length + 1)
  const whole = suffix ? name.slice(0, -suffix[0].length) : name
  const [peoples = ''] = suffix?.[0].startsWith('自治') ? (PEOPLES.exec(whole) ?? []) : []
  const stem = peoples.length < whole.length ? whole.slice(0, whole.length - peoples.length) : whole
  const named = stem === whole ? '' : ` ${peoplesInEnglish(peoples)}`
  return `${romanize(stem, name)}${named}${suffix ? ` ${suffix[1]}` : ''}`
}

const BODIES: readonly [RegExp, string][] = [
  [/^人民政府办公[室厅]$/u, 'General Office of the Government'],
  [/教育/u, 'Education Bureau'],
  [/财政/u, 'Finance Bureau'],
  [/卫生/u, 'Health Commission'],
  [/公安/u, 'Public Security Bureau'],
  [/民政/u, 'Civil Affairs Bureau'],
  [/发展/u, 'Development and Reform Bureau'],
  [/市场/u, 'Market Supervision Bureau'],
  [/人力/u, 'Human Resources and Social Security Bureau'],
  [/住房|住建/u, 'Housing and Construction Bureau'],
  [/自然资源/u, 'Natural Resources Bureau'],
  [/生态环境/u, 'Ecology and Environment Bureau'],
  [/农业/u, 'Agriculture and Rural Affairs Bureau'],
  [/水[利务]/u, 'Water Resources Bureau'],
  [/交通/u, 'Transport Bureau'],
  [/应急/u, 'Emergency Management Bureau'],
  [/司法/u, 'Justice Bureau'],
  [/审计/u, 'Audit Bureau'],
  [/统计/u, 'Statistics Bureau'],
  [/文化|文旅/u, 'Culture and Tourism Bureau'],
  [/科学|科技/u, 'Science and Technology Bureau'],
  [/工业/u, 'Industry and Information Technology Bureau'],
  [/商务/u, 'Commerce Bureau'],
  [/医疗保障/u, 'Healthcare Security Bureau'],
  [/退役军人/u, 'Veterans Affairs Bureau'],
  [/城市管理/u, 'Urban Management Bureau'],
  [/行政审批|政务服务/u, 'Administrative Services Bureau'],
  [/林业/u, 'Forestry Bureau'],
  [/信访/u, 'Petitions Bureau'],
  [/乡村振兴/u, 'Rural Revitalization Bureau'],
  [/民族/u, 'Ethnic and Religious Affairs Bureau'],
  [/大数据/u, 'Big Data Bureau'],
  [/局$/u, 'Bureau'],
  [/委员会$|委$/u, 'Commission'],
  [/厅$/u, 'Department'],
]

/** Xiangshan Township (香山乡) */
export function sayAgencyInEnglish(agency: IndexedAgency): string {
  const { own, body } = partsOf(agency)
  const chinese = sayAgency(agency)
  if (!own) return chinese
  if (GOVERNMENT.test(body)) return `${divisionInEnglish(own)} (${chinese})`
  return `${BODIES.find(([pattern]) => pattern.test(body))?.[1] ?? 'an agency'} of ${divisionInEnglish(own)} (${chinese})`
}
