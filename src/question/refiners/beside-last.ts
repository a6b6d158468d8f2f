/**
 * 涉及几件申请 after 信息处理费: what is counted beside the thing that was spoken of.
 */
import type { Metric, Query } from '../../model/query.ts'
import { INHERITED } from './inherited.ts'

/** 涉及几件申请, 是对几件收的: of what was just spoken of. */
const BESIDE_IT =
  /(?:涉及|牵涉|包括|覆盖|对|向|给|针对)(?:了|的是)?(?:多少|几)(?:个(?=[人项]))?([件个人户家次项名])(\p{Script=Han}{2})?(?=收|的|$|[?？])/u

/** 几件申请收的: of how many it was taken. */
const CHARGED = /(?:多少|几)([件个人户家次项])(?:申请)?(?:收|交|缴|减免)(?:的|了|过)/u

/** 多少人参加 after 开了几场坝坝会. */
const WHO_CAME = /(?:多少|几)个?(人次|人|户)(参[加与训会]|到场|出席|受益)/u

/** Null where nothing beside it is asked for. */
export function besideLast(query: Query, last: Metric | undefined, text: string): Partial<Query> | null {
  if (last?.kind !== 'topic' || query.metrics.length > 1) return null
  const asked = BESIDE_IT.exec(text) ?? CHARGED.exec(text) ?? WHO_CAME.exec(text)
  if (!asked) return null
  const [, unit = null, noun = ''] = asked
  const nouns = noun ? [noun] : []
  const metric: Metric = { kind: 'topic', text: last.text, words: [...last.words, ...nouns], heads: nouns, unit }
  return { metrics: [{ metric, ...INHERITED }], topic: [], unit, operation: 'value', asksNumber: true }
}
