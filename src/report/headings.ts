/**
 * Finds the headings of a report and the stretch of text under each.
 *
 * Two ranks are headings: 一、… and （一）…; what is numbered below them is prose. A heading that runs
 * into its paragraph (（一）主动公开。2023年…) ends at its first stop. What stands before the
 * first heading belongs to no section.
 */
import type { Section } from '../model/report.ts'
import { fold, squeeze } from '../text/fold.ts'
import type { Paragraph } from './paragraphs.ts'

const BULLET = /^[\s\-•·*#>]*/
const RANKS: readonly RegExp[] = [/^[一二三四五六七八九十]{1,3} ?[、.,](?! *$)/, /^\( ?[一二三四五六七八九十]{1,3} ?\)/]
/** The headings of the official form, which a word processor numbers by itself or a converter leaves without a number. */
const OFFICIAL: readonly RegExp[] = [
  /^(?:总体情况|概述|(?:本年度?)?主动公开(?:政府)?信息的?情况|收到和处理政府信息公开申请的?情况|.{0,24}行政复议、?(?:和|提起)?行政诉讼的?情况|.{0,14}存在的?(?:主要)?(?:问题|不足)(?:及|和|与|以及)改进(?:情况|措施)?|(?:主要)?问题(?:及|和)改进(?:情况|措施)|(?:其他需要报告的?|需要(?:说明|报告)的其他|其他需要说明的)(?:事项|情况))$/,
  /^(?:主动公开|依申请公开|政府信息(?:资源)?(?:的?规范化?、?标准化?)?管理|(?:政府信息)?公开?平台(?:建设|管理)?|监督保障)(?:工作)?(?:情况)?$/,
]
/** Rows of table 三 that a broken layout leaves standing as lines of text. */
const TABLE_ROW =
  /^(?:[一二三四]、(?:本年新收|上年结转|本年度办理|结转下年度)|\([一二三四五六七]\)(?:予以公开$|部分公开\(|不予公开$|无法提供$|不予处理$|其他处理$|总计$))/
const LONGEST = 42

interface Heading {
  rank: number
  text: string
  start: number
}

/** The heading that begins a paragraph, else null. */
function readHeading(paragraph: Paragraph): Heading | null {
  const bullet = BULLET.exec(paragraph.text)![0].length
  const source = paragraph.text.slice(bullet)
  const folded = fold(source)
  const squeezed = squeeze(source).text
  const start = paragraph.start + bullet
  if (TABLE_ROW.test(squeezed)) return null
  const official = OFFICIAL.findIndex((titles) => titles.test(squeezed))
  if (official >= 0) return { rank: official, text: source.trim(), start }
  const rank = RANKS.findIndex((marker) => marker.test(folded.text))
  if (rank < 0) return null
  const marker = RANKS[rank]!.exec(folded.text)![0].length
  const stop = folded.text.slice(marker).search(/[。:;!?]/)
  const end = stop < 0 ? folded.text.length : marker + stop
  const text = source.slice(0, folded.endAt(end)).trim()
  return text.length <= LONGEST && text.length > folded.endAt(marker) ? { rank, text, start } : null
}

/**
 * @param end - length of the report's text
 * @returns sections in the order of their starts, each from its heading to the next of its rank or above
 */
export function findSections(paragraphs: readonly Paragraph[], end: number): Section[] {
  const headings = paragraphs.map(readHeading).filter((heading) => heading !== null)
  return headings.map((heading, at) => {
    const next = headings.slice(at + 1).find(({ rank }) => rank <= heading.rank)
    const parent = heading.rank === 0 ? undefined : headings.slice(0, at).findLast(({ rank }) => rank < heading.rank)
    return {
      path: parent ? [parent.text, heading.text] : [heading.text],
      start: heading.start,
      end: next?.start ?? end,
    }
  })
}

/** The path of the innermost section around an offset; empty before the first heading. */
export function sectionAt(sections: readonly Section[], offset: number): string[] {
  return sections.findLast(({ start, end }) => start <= offset && offset < end)?.path ?? []
}
