/**
 * 什么原因, 叫什么名字, 为什么比上年少了: a question for words that has none of its own asks of what the conversation spoke of.
 */
import { printedWords } from '../../catalog/vocabulary/printed-words.ts'
import type { Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

const WANTS =
  /为什么|为何|为啥|原因|怎么(?:会|还|又|反而|反倒|比)|叫(?:什么|啥)|名字|名称|(?:是|有)(?:些)?(?:什么|啥|哪些)[?？]?$|\bwhy\b/u
const NO_WORDS = /^(?:原因|理由|缘故|名字|名称|缘由)$/u
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/少|减|降|跌|缩/u, '减少|下降|降低'],
  [/多了|增|升|涨/u, '增加|增长|上升|增多'],
  [/剩|其余|余下/u, '剩余|其余|余下|剩下|另外'],
]

/** What reports write of it; none where the question has words of its own or wants a number. */
export function wordsOfLast(query: Query, { metrics: [last] }: Conversation, text: string): string[] {
  const bare =
    query.metrics.length === 0 && query.aspects.length === 0 && query.topic.every((word) => NO_WORDS.test(word))
  if (!last || !bare || query.operation !== 'passage' || !WANTS.test(text)) return []
  return [...printedWords(last), ...CHANGES.filter(([said]) => said.test(text)).map(([, printed]) => printed)]
}
