/**
 * The body that issued a report, from any of its printed names.
 *
 * 永宁县教育局 → 教育局 in 宁夏回族自治区, 银川市, 永宁县; 西湖镇 → 西湖镇人民政府, whose
 * county stands elsewhere in the report. `code` stays null where the report does
 * not tell which of several places of one name it means.
 */
import { divisionsNamed, regionOf } from '../../catalog/regions/divisions.ts'
import type { Agency } from '../../model/report.ts'
import { chooseDivision, type Evidence } from './choose-division.ts'
import { divisionsOfChain, type PlacedName, readPlaces, ZONE } from './places.ts'

/** What a body's name ends with. */
const BODY =
  /(?:人民政府|政府|办公厅|办公室|街道办|办事处|委员会|管委会|法院|检察院|[局委厅办署社处院部师]|中心|总队|支队|大队|公司|集团|学校|医院|大学|(?<!网)站|所|会|团|军|馆)$/
/** A place without its name: 县教育局 stands for that of the county told elsewhere. */
export const GENERIC_PLACE = /^(?!市场|乡村|区域)(?:自治区|全?[省市县区旗镇乡州])(?=[\u4e00-\u9fff]{2,})/
/** 我局, 本级政府, 各部门, 县委县政府: no names. */
const NOT_NAMED =
  /^(?:[我该各]|本(?:级|单位|机关|部门|[省市县区旗州镇乡街局委办厅院](?:[^\u4e00-\u9fff]|$))|全(?:[省市县区旗镇乡局体]|州(?!县))|.{0,6}、)|党委|党中央|党工委|[省市县区旗州]委(?=[省市县区旗州镇乡]?政府)|^(?:[省市县区]?[委局]|(?:街道)?办事处|国务院)$|居委会$|村委会$/
/** What every body has: an office. */
const ANY_OFFICE =
  /^(?:党政|综合|政务公开|政府信息公开|信息公开|政府|行政)?(?:工作)?(?:领导小组)?(?:办公室|办|中心|机关|局|委员会|局机关|委机关|政府)$/
const GOVERNMENT = /^(?:(?:人民)?政府|行政公署|行署)$/
/** Before the place in a name: 国家税务总局永宁县税务局. */
const CENTRAL_PREFIX =
  /^(?:国家税务总局|中国共产党|中共|(?:新疆生产建设兵团|兵团)?第[一二三四五六七八九十]{1,2}师(?=[\u4e00-\u9fff]{2,5}市))/

/** 阿勒泰地区 is a prefecture, 南磨房地区 a township. */
const PREFECTURE = /地区$/

/** A zone has a committee that manages it; a farm is called by its own name. */
const officeOf = (zone: string) => (/[农林]场$/.test(zone) ? zone : `${zone}管理委员会`)

/** The body's full name, given the division it belongs to. */
function nameOf({ places, rest }: PlacedName): string {
  const own = places.at(-1) ?? ''
  if (rest === '' || GOVERNMENT.test(rest)) {
    if (PREFECTURE.test(own) && divisionsNamed(own).some(({ code }) => code.length === 4)) return `${own}行政公署`
    if (/(?:街道|地区)$/.test(own) && rest === '') return `${own}办事处`
    if (ZONE.test(own)) return rest === '' ? officeOf(own) : `${own}${rest}`
    return `${own}人民政府`
  }
  if (rest === '办事处' || rest === '管理委员会' || rest === '管委会') return `${own}${rest}`
  if (/^政府(?=办公)/.test(rest)) return `人民${rest}`
  return ZONE.test(rest) ? officeOf(rest) : rest
}

/**
 * Reads a printed name of an agency.
 *
 * @param printed - folded, without white space: 永宁县李俊镇人民政府, 西湖镇
 * @param context - places that the report's other words put the agency in, widest first; used where `printed` names none or an ambiguous one
 * @returns null where the words name no body
 */
export function readAgency(printed: string, evidence: Evidence, context: readonly string[] = []): Agency | null {
  if (NOT_NAMED.test(printed)) return null
  const prefix = CENTRAL_PREFIX.exec(printed)?.[0] ?? ''
  let placed = readPlaces(printed.slice(prefix.length))
  if (placed.places.length === 0) {
    const rest = placed.rest.replace(GENERIC_PLACE, '')
    if ((!BODY.test(rest) && !ZONE.test(rest)) || ANY_OFFICE.test(rest)) return null
    placed = { places: [], rest }
  } else if (placed.rest !== '' && !BODY.test(placed.rest) && !ZONE.test(placed.rest)) {
    return null
  }
  const name = nameOf(placed)
  const places = placed.places.length > 0 ? placed.places : [...context]
  const chosen =
    chooseDivision(divisionsOfChain(places), evidence) ??
    (context.length > 0
      ? chooseDivision(divisionsOfChain([...context.filter((place) => !places.includes(place)), ...places]), evidence)
      : null)
  if (chosen) return { name, region: regionOf(chosen.code), code: chosen.code }
  // The gazetteer does not know the own division (a new township): the places around it may still be known.
  const wider = places.length > 1 ? places.slice(0, -1) : context.filter((place) => place !== places[0])
  const parent = divisionsOfChain(places).length > 0 ? null : chooseDivision(divisionsOfChain(wider), evidence)
  const own = places.at(-1)
  const around = parent ? regionOf(parent.code) : places.slice(0, -1)
  return { name, region: own === undefined ? around : [...around, own], code: null }
}
