/**
 * 回复率是多少 after 收到多少条留言, 优秀率多少 after 优秀的几家: the rate of what the conversation spoke of.
 */

import { outcomes } from '../../catalog/vocabulary/outcomes.ts'
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'
import { INHERITED } from './inherited.ts'
import { wholeSpokenOf } from './spoken-of.ts'

const RATE = /(\p{Script=Han}{2,4})率/u
/** 打电话的人满不满意，百分之多少; 多少人满意: a rate in other words. */
const SATISFIED =
  /满不满意|满意不满意|满意的(?:人|群众)?(?:占|有)?(?=[^，。？！,?!]{0,6}(?:百分之|几成|多少))|(?:有多|多少人|几成人?|百分之(?:几|多少)的人)(?:表示|觉得)?满意/u
const OUTCOME = new RegExp(outcomes.map(({ rate }) => rate).join('|'), 'u')

const HOTLINE = '热线|12345'
const VERB = new RegExp(`^(?:${outcomes.map(({ asked, printed }) => `${asked}|${printed}`).join('|')})$`, 'u')

/** 办结, or an English word that stands for it. */
export const isOutcome = (word: string): boolean => word.split('|').some((form) => VERB.test(form))

/** What the things of an outcome are called, where they were spoken of; 回复了多少 calls them nothing. */
export function nounsOf(last: Metric): readonly string[] {
  if (last.kind === 'prose' && last.key === 'hotline.handled') return [HOTLINE]
  if (last.kind !== 'topic') return []
  // 热线电话号码 names the hotline, and what comes in there (电话) is its own.
  if (last.words.some((word) => /热线|12345|^(?:电话|来电)$/u.test(word))) return [HOTLINE]
  return last.words.filter((word) => !VERB.test(word))
}

/** The query with what the rate is one of; null where it asks for none, or names it itself. */
export function rateOfLast(query: Query, conversation: Conversation, text: string): Query | null {
  const [last] = conversation.metrics
  const satisfied = query.unit === '%' && SATISFIED.test(text)
  const [rate, done] = satisfied ? ['满意率', '满意'] : (RATE.exec(text) ?? [])
  if (!last || rate === undefined || query.operation === 'difference' || query.operation === 'growth') return null
  const beside = query.topic.filter(
    (word) => !rate.includes(word) && !(satisfied && /[满打]/u.test(word)) && !word.startsWith('率'),
  )
  const ofCells = query.metrics.every(({ metric }) => metric.kind === 'cell' && metric.row === 'processed')
  if (beside.length > 0 || !ofCells) return null
  // 办结率能算出来吗 asks for it.
  const asked = { ...query, verdict: false, asksNumber: true, unit: '%', topicParts: [rate], heads: [rate] }
  const [outcome] = OUTCOME.exec(rate) ?? []
  // 热线办结率 names of what it is one.
  const named =
    outcome === undefined ? '' : rate.slice(0, -outcome.length).replace(/按时|按期|及时|准时|限时|有效/u, '')
  if (named.length > 1) return null
  const before = conversation.earlier.filter(({ agency }) => agency === conversation.agencies[0])
  const nouns = [last, ...before.map(({ metric }) => metric)].map(nounsOf).find((words) => words.length > 0) ?? []
  if ((outcome || satisfied) && nouns.length > 0) {
    const words = [...nouns, outcome ?? rate]
    return { ...asked, operation: 'value', metrics: [], topic: words, wideTopic: words }
  }
  const whole =
    last.kind === 'topic' && last.words.some((word) => word === done) ? wholeSpokenOf(last, conversation) : null
  return whole
    ? {
        ...asked,
        operation: 'share',
        metrics: [{ metric: last, ...INHERITED }],
        whole: { metric: whole, ...INHERITED },
        unit: null,
        topic: [],
      }
    : null
}
