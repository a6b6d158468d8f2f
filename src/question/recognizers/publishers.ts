/**
 * 部门和镇街公开了多少条, published by departments and townships: bodies under a government that published some of all.
 */
import { publishers } from '../../catalog/vocabulary/publishers.ts'
import type { Span } from '../../model/span.ts'

const BODY = `(?:${Object.values(publishers).join('|')})`
/** Where a body may begin, so that 二郎街道 and 哪些部门 are none. */
const BEFORE = '(?<=^|[\\s\\d，,。？?、年度的由及里中其那么]|[省市州县区旗])'
const AND = '(?:和|与|及|以及|跟|、)(?:所属|下属|下辖)?'
const PUBLISH =
  '(?:主动|自行|一?共|总共|总计|合计|累计|对外|全年)*(?:公开|公布|发布|推送|晒|上传|录入|发(?![文明展放]))|的(?:政府|政务)?信息'
const EN_JOINED = `${BODY} and (?:the )?${BODY}`
const LIST = `${BEFORE}各?${BODY}(?:${AND}各?${BODY})+`
const JOINED = new RegExp(
  `${LIST}(?=${PUBLISH})|(?<=\\bby (?:the )?)${EN_JOINED}|(?<=\\bdid (?:the )?)${EN_JOINED}(?= (?:publish|disclose|release))`,
  'gu',
)
/** 那部门和镇街呢 goes on with what was spoken of. */
const ALONE = new RegExp(`^[ 那么]*(${LIST})(?=呢?[?？]?$)`, 'gu')
/** 部门公开了多少, of a county: without 各, which asks for each. */
const ONE = new RegExp(`${BEFORE}${BODY}(?=${PUBLISH})`, 'gu')

/**
 * The bodies that are named as those who published.
 *
 * @param about - `ofCounty`: a government is asked that has departments and towns below it, so that one kind of them is no
 *   name of its own; `goesOn`: the turn before asked how much was published
 */
export function findPublishers(
  text: string,
  names: readonly Span[],
  about: { ofCounty: boolean; goesOn: boolean },
): Span[] {
  return [JOINED, ...(about.goesOn ? [ALONE] : []), ...(about.ofCounty ? [ONE] : [])]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: said, 1: list = said }) => ({
      start: index + said.length - list.length,
      end: index + said.length,
    }))
    .filter(({ start, end }) => names.every((name) => end <= name.start || start >= name.end))
}
