/**
 * What became of what the conversation spoke of: 结果呢, 判得怎么样 after 被起诉过吗; 都答复了吗, 还有没办完的吗 after 收到几件申请.
 */
import type { Metric, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

const DONE = '答复|回复|回应|办结|办理|处理|解决|了结|办|回|结'
/** How it ended, of one thing or of all: 结果怎么样, 怎么判的. */
const RESULT =
  /结果|结局|下文|怎么判|咋判|判(?:得|的|了)?(?:怎么样|怎样|如何|什么|啥|咋样)|怎么(?:办|处理|答复)的|(?:办|处理)得(?:怎么样|怎样|如何|咋样)|\b(?:results?|outcomes?)\b|\bhow (?:did|were|was) (?:it|they|that|those|these|the cases?)\b/u
const ALL_DONE = new RegExp(
  `(?:都|全部?|统统)[^，。？！,?!]{0,4}(?:${DONE})|(?:${DONE})(?:完|好|掉)?了(?:吗|没|么)|\\b(?:all|every)\\b[^?]*\\b(?:answered|handled|processed|dealt with|replied|closed|settled)\\b`,
  'u',
)
const NOT_DONE = new RegExp(
  `(?:没有?|未|不)(?:给|能|被|及时)?(?:${DONE})|剩(?:下|余)?(?:了)?(?:多少|几)|\\b(?:still|left|remain(?:s|ing)?|unanswered|pending)\\b`,
  'u',
)
const SAYS_NOTHING = new RegExp(
  `^(?:${DONE}|还?剩(?:下|余)?|结果|结局|下文|最后|最终|后来|判[得的了]?|判决|官司|案子|申请|及时|按时|按期|全部|办完|处理完|答复完)+$`,
  'u',
)

const DONE_WITH = new RegExp(`(?:都|全部?|统统)[^，。？！,?!]{0,4}(?:${DONE}|整改|改)`, 'u')

/** What was not dealt with of them is carried over. */
const LEADS_ON: ReadonlySet<string> = new Set(['received', 'processed', 'carriedIn', 'carriedOut'])

type Cell = Metric & { kind: 'cell' }

/** Whatever of it was asked, all of it is meant. */
const endingsOf = ({ table, row }: Cell): Cell =>
  table === 'disputes'
    ? { kind: 'cell', table, row, column: null }
    : { kind: 'cell', table, row: 'processed', column: null }

/** What the query asks for then; null where it asks for nothing of the kind. */
export function whatBecameOfIt(query: Query, conversation: Conversation, text: string): Partial<Query> | null {
  const [last] = conversation.metrics
  // 都整改了吗 after 通报了多少个问题.
  if (
    last?.kind === 'topic' &&
    query.verdict &&
    query.metrics.length === 0 &&
    query.topic.every((word) => /^(?:整改|改正?)/u.test(word)) &&
    DONE_WITH.test(text)
  )
    return {
      metrics: [{ metric: last, by: 'implied', rule: 'context' }],
      topic: [],
      aspects: [],
      operation: 'value',
      asksNumber: true,
    }
  if (last?.kind !== 'cell' || last.table === 'disclosure') return null
  // 结果是什么，维持了？ One ending is asked for, with a yes or no.
  const [ending] = query.metrics
  if (query.metrics.length === 1 && ending?.metric.kind === 'cell' && ending.metric.table === 'disputes')
    return (query.verdict || /了[?？]$/u.test(text)) && RESULT.test(text)
      ? { metrics: [ending], topic: [], operation: 'value', asksNumber: true, verdict: true }
      : null
  if (query.metrics.length > 0) return null
  if (query.periods.length > 0 || !query.topic.every((word) => SAYS_NOTHING.test(word))) return null
  const asks = (metric: Cell, more: Partial<Query>): Partial<Query> => ({
    metrics: [{ metric, by: 'implied', rule: 'context' }],
    topic: [],
    aspects: [],
    ...more,
  })
  if (last.table === 'applications' && LEADS_ON.has(last.row) && NOT_DONE.test(text))
    return {
      metrics: [{ metric: { ...last, row: 'carriedOut' }, by: 'stated' }],
      topic: [],
      aspects: [],
      operation: 'value',
      asksNumber: true,
      verdict: query.verdict || !/多少|几|how many/u.test(text),
    }
  if (last.table === 'applications' && query.verdict && ALL_DONE.test(text))
    return asks({ ...last, row: 'processed' }, { operation: 'value', asksNumber: true })
  if (RESULT.test(text) && !query.verdict && !/多少|几(?!乎)|最[多少高低大小]/u.test(text))
    return asks(endingsOf(last), { operation: 'breakdown', asksNumber: true })
  return null
}
