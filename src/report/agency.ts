/**
 * Who issued a report, from the words of the report itself.
 *
 * The title names it, mostly; else the preamble (由…编制, 《…年度报告》), the signature below the last
 * section, or whom to ask (请与…联系). Where a name fits several places (西湖镇), the
 * county, city and province named anywhere in the report decide.
 */

import type { Agency, Contacts } from '../model/report.ts'
import { squeeze } from '../text/fold.ts'
import { readPlaces } from './agency/places.ts'
import { GENERIC_PLACE, readAgency } from './agency/read-agency.ts'
import type { Paragraph } from './paragraphs.ts'

const YEAR_WORDS = /(?:20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})年?度?/g
const REPORT_WORDS =
  /(?:的)?(?:政府|政务)?(?:信息|政务)?公开(?:工作)?(?:情况)?(?:的)?(?:年度|年)?(?:工作)?(?:情况|总结)?(?:的)?(?:报告|年报).*$/
const AFTER_NAME = /关于(?:印发|公布|发布|公开)?《?$/
const BEFORE_NAME = /^(?:关于|公布|发布|附件\d*:?|[《"'])+/

/** Where the words of a report name its agency when the title does not, best first; group 1 is the name. */
const NAMED_IN_TEXT: readonly RegExp[] = [
  /《([^《》,。\n]{2,40}?)20\d\d年度?(?:政府)?信息公开[^《》]{0,10}报告》/,
  /(?:公布|发布|现将)([^《》,。:;]{2,36}?)20\d\d年度?(?:政府)?信息公开/,
  /(?:由|经)([^,。;:()\n]{2,36}?)(?:根据|按照|依据|编制|编写|负责|综合|汇总)/,
  /,([^,。;:()《》\n]{2,36}?)(?:编制|编写|起草)(?:了|本)/,
  /(?:(?:发布|发文|公开|制发|责任)(?:机构|机关|单位|部门|主体)|(?:信息)?来源):?([^,。;:()\n]{2,30}?)(?:$|发布|公开|生成|成文|索引|主题|\d)/,
  /(?:联系单位|请与|与|联系方式):?([^,。;:()\n]{2,36}?)(?:政务公开|政府信息公开|信息公开|党政|综合|办公室|联系|$)/,
]
const SIGNATURE_LINES = 4

/** The name inside a title: what is left without the year and the words for the report. */
function nameInTitle(title: string): string {
  return squeeze(title)
    .text.replace(YEAR_WORDS, '')
    .replace(REPORT_WORDS, '')
    .replace(AFTER_NAME, '')
    .replace(BEFORE_NAME, '')
}

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

/**
 * @param title - of the report, or of the page that it stands on
 * @param publisher - who published the report, in the words of the page that it stands on
 */
export function findAgency(
  title: string | null,
  paragraphs: readonly Paragraph[],
  contacts: Contacts,
  publisher: string | null = null,
): Agency | null {
  const lines = paragraphs.map((paragraph) => squeeze(paragraph.text).text)
  const outside = squeeze(publisher ?? '').text
  const text = [...lines, outside].join('\n')
  const evidence = { text: `${squeeze(title ?? '').text}\n${text}`, postcode: contacts.postcode?.value ?? null }
  const preamble = lines.slice(0, 12).join('\n')
  const signature = lines.slice(-SIGNATURE_LINES).filter((line) => line.length <= 30 && !/[。;:]/.test(line))
  const names = [
    title && nameInTitle(title),
    ...NAMED_IN_TEXT.map((pattern) => pattern.exec(preamble)?.[1]?.replace(/^本报告/, '')),
    ...signature.map((line) => line.replace(/20\d\d年\d{1,2}月\d{1,2}日$/, '')),
    /(?:请与|与|联系)([^,。;:()\n]{2,36}?)(?:政务公开|党政|综合|办公室|联系)/.exec(lines.slice(-3).join('\n'))?.[1],
    outside,
  ]
  // A bureau's address names the town it stands in, which is not the place it serves.
  const address = readPlaces(squeeze(contacts.address?.value ?? '').text).places.filter(
    (place) => !/(?:镇|乡|街道)$/.test(place),
  )
  for (const name of names) {
    if (!name || name.length > 40) continue
    const own = readPlaces(name)
    const word = own.places[0] ?? name.replace(GENERIC_PLACE, '')
    const around = placesBefore(text, word)
    const context = own.places.length > 0 ? around : around.length > 0 ? around : address
    const agency = readAgency(name, evidence, context)
    if (agency) return agency
  }
  return null
}
