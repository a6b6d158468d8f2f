/**
 * Whether the place of a thing is asked for, and not the address of the agency.
 */
import type { Query } from '../model/query.ts'

/** What has a place of its own within an agency. */
const PLACED = /[点栏屏站柜箱窗口]$|专区|专栏|场所|(?<!办公)室$|(?<!服务)中心$/u

/** 查阅栏设在哪里, 查阅点在哪儿 ask for the place of a thing, and not for the address of the agency. */
export function asksWhereThingIs({ question, topic, metrics }: Query): boolean {
  return (
    metrics.every(({ metric }) => metric.kind === 'contact' && metric.field === 'address') &&
    topic.length > 0 &&
    (/[设放装建置摆][在到](?:了)?(?:哪|什么地方)/u.test(question) ||
      (/在(?:哪|什么地方|啥地方)/u.test(question) && PLACED.test(topic.at(-1)!)))
  )
}
