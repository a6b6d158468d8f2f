/**
 * Who issued a report, from the words of the report itself.
 *
 * The title names it, mostly; else the preamble (由…编制, 《…年度报告》), the signature below the last
 * section, or whom to ask (请与…联系). Where a name fits several places (西湖镇), the
 * county, city and province named anywhere in the report decide.
 */

import type { Agency, Contacts } from '../model/report.ts'
import { squeeze } from '../text/fold.ts'
import { mostNamed } from './agency/most-named.ts'
import { namesInText } from './agency/names-in-text.ts'
import { readPlaces } from './agency/places.ts'
import { GENERIC_PLACE, readAgency } from './agency/read-agency.ts'
import type { Paragraph } from './paragraphs.ts'

const YEAR_WORDS = /(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年?度?/g
const REPORT_WORDS =
  /(?:的)?(?:政府|政务)?(?:信息|政务)?公开(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:情况|总结)?(?:的)?(?:报告|年报).*$/
const AFTER_NAME = /关于(?:印发|公布|发布|公开)?《?$/
const BEFORE_NAME = /^(?:关于|公布|发布|附件\d*:?|[《"'])+/

/** The name inside a title: what is left without the year and the words for the report. */
function nameInTitle(title: string): string {
  return (
    squeeze(title)
      .text.replace(YEAR_WORDS, '')
      .replace(/[-_. ]+$/, '')
      .replace(REPORT_WORDS, '')
      .replace(AFTER_NAME, '')
      .replace(BEFORE_NAME, '')
      // 洪山区人民政府信息公开年度报告: 政府 printed once for both.
      .replace(/(?<=[省市县区旗州镇乡木])人民$/u, '人民政府')
  )
}

const SITES = ['人民政府门户网', '人民政府网', '政府门户网', '政府网', '人民政府信息公开']

/** The widest chain of places that stands right before a word somewhere in the text: 阳谷县 before 西湖镇. */
function placesBefore(text: string, word: string): string[] {
  let best: string[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at)
    for (let from = 0; from < before.length - 1; from++) {
      const { places, rest } = readPlaces(before.slice(from))
      if (rest === '' && places.length > best.length) best = places
      if (rest === '') break
    }
  }
  return best
}

/** The words of a report, squeezed, and what tells of its place. */
interface Told {
  title: string | null
  lines: readonly string[]
  /** Who published it, in the words of the page that it stands on. */
  publisher: string
  contacts: Contacts
}

/** The first of the names that is one of a body, in the place that the text tells. */
function firstBody(names: readonly (string | null)[], text: string, { title, contacts }: Told): Agency | null {
  const evidence = { text: `${squeeze(title ?? '').text}\n${text}`, postcode: contacts.postcode?.value ?? null }
  // A bureau's address names the town it stands in, which is not the place it serves.
  const address = readPlaces(squeeze(contacts.address?.value ?? '').text).places.filter(
    (place) => !/(?:镇|乡|街道)$/.test(place),
  )
  // 可在阳谷县人民政府网站下载: of the place whose government publishes it.
  const publisherPlace = () => SITES.map((site) => placesBefore(text, site)).find((places) => places.length > 0) ?? []
  for (const name of names) {
    if (!name || name.length > 40) continue
    const own = readPlaces(name)
    const word = own.places[0] ?? name.replace(GENERIC_PLACE, '')
    const around = placesBefore(text, word)
    const elsewhere = own.places.length > 0 || around.length > 0 ? around : address
    const context = own.places.length > 0 || elsewhere.length > 0 ? elsewhere : publisherPlace()
    const agency = readAgency(name, evidence, context)
    if (agency) return agency
  }
  return null
}

const namesTold = ({ title, lines, publisher }: Told) => [title && nameInTitle(title), ...namesInText(lines), publisher]

function toldBy(title: string | null, paragraphs: readonly Paragraph[], contacts: Contacts, publisher: string | null) {
  const lines = paragraphs.map((paragraph) => squeeze(paragraph.text).text)
  return { title, lines, publisher: squeeze(publisher ?? '').text, contacts }
}

/**
 * The body that a report says it is from.
 *
 * @param title - of the report, or of the page that it stands on
 * @param publisher - who published the report, in the words of that page
 */
export function findAgency(
  title: string | null,
  paragraphs: readonly Paragraph[],
  contacts: Contacts,
  publisher: string | null = null,
): Agency | null {
  const told = toldBy(title, paragraphs, contacts, publisher)
  return firstBody(namesTold(told), [...told.lines, told.publisher].join('\n'), told)
}

/**
 * The body where the report does not tell it, or not of which place: by the name of its file, as whoever filed it knew
 * more (阳谷县西湖镇-2020), else the one that the report names most. Arguments as of `findAgency`.
 */
export function inferAgency(
  fileName: string,
  title: string | null,
  paragraphs: readonly Paragraph[],
  contacts: Contacts,
  publisher: string | null = null,
): Agency | null {
  const told = toldBy(title, paragraphs, contacts, publisher)
  const file = squeeze(fileName).text
  const text = [...told.lines, told.publisher, file].join('\n')
  return firstBody([...namesTold(told), nameInTitle(file), mostNamed(text)], text, told)
}
