/**
 * Names that no indexed agency bears: those of the gazetteer, and whatever ends
 * like a name at the head of a phrase.
 */
import { divisionsNamed } from '../../catalog/regions/divisions.ts'
import { type AgencyMention, isFree, type Stretch } from './agency-mention.ts'
import type { Directory } from './directory.ts'
import { isNoName, nameLike } from './name-like.ts'
import { GOVERNMENT_AFTER } from './names.ts'
import { otherBody } from './other-place.ts'
import { otherPlaceAlone } from './place-alone.ts'

/** What stands before a stranger's name, and what may follow it. */
const STRANGER =
  /(?<=^|[,。，、;；和与跟比]|请问|查|问)(?!其中|当中|里面|里头|另外|还有|包括|关于)([\p{Script=Han}]{2,8}?(?:街道|乡|镇|县|区|市|局|厅|委员会|管委会|办事处))(?=[\d的在公发收有是,，今去前年政人]|20|$)/gu

const DEPARTMENT =
  /^(?![两二三四五六七八九十几各每这那哪]个)(?![和那这咱]|[我他]们)(?:公安|[^\d的了有是在公收发与哪各每几，。？！,?!]){1,10}?(?:(?<![布格结])局(?![面长部限势域])|委员会|(?<![客大餐])厅)|^(?:残联|妇联|文联|工商联|科协|红十字会|总工会|供销社|法院|检察院)/u

/** @param named - what was found by name; `taken` holds it as well */
export function findStrangers(
  text: string,
  named: readonly AgencyMention[],
  taken: readonly Stretch[],
  directory: Directory,
): AgencyMention[] {
  const mentions = named.flatMap((mention) => otherBody(text, mention, named, directory) ?? [])
  const alone = otherPlaceAlone(text, taken)
  if (alone) mentions.push(alone)
  // 平江县教育局, where nobody bears 教育局: the whole is the stranger's name.
  for (const { start, end, bearers } of named) {
    const department = bearers && isFree(mentions, start, end) && DEPARTMENT.exec(text.slice(end))?.[0]
    if (
      department &&
      isFree(
        taken.filter((other) => other.start !== start),
        end,
        end + department.length,
      )
    )
      mentions.push({ start, end: end + department.length, bearers: null, known: true, by: 'name' })
  }
  for (const { start, end, name } of nameLike(text, taken))
    if (isFree(mentions, start, end) && divisionsNamed(name).length > 0) {
      const government = GOVERNMENT_AFTER.exec(text.slice(end))?.[0] ?? ''
      mentions.push({ start, end: end + government.length, bearers: null, known: true, by: 'name' })
    }
  for (const match of text.matchAll(STRANGER)) {
    const start = match.index
    const end = start + match[0].length
    // 文登市监局: the 市 is the 市监局's.
    const cutsName = named.some((name) => name.start > start && name.start < end && name.end > end)
    if (
      !cutsName &&
      isFree([...taken, ...mentions], start, end) &&
      !isNoName(match[0]) &&
      !/[哪各每这那几所]/u.test(match[0])
    )
      mentions.push({ start, end, bearers: null, known: false, by: 'name' })
  }
  return mentions
}

/** A stranger that is one character off exactly one known name: that is who was meant. */
export function correctStranger(text: string, stranger: AgencyMention, directory: Directory): AgencyMention | null {
  const name = text.slice(stranger.start, stranger.end)
  const near = Array.from({ length: Math.max(0, name.length - 2) }, (_, start) =>
    directory.oneSlipOff(name.slice(start)),
  ).flat()
  return near.length === 1
    ? { ...stranger, start: stranger.end - near[0]![0].length, bearers: near[0]![1], known: true, by: 'slip' }
    : null
}
