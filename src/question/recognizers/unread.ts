/** Words that tell what became of what is asked for, or why, and that nothing has read: 留着过年再办的申请, 复议翻案了的. */
import { tellingOutcomes, tellingReasons } from '../../catalog/vocabulary/telling.ts'
import type { Query } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'

export function findUnread(text: string, taken: readonly Span[]): Query['unread'] {
  const find = (words: RegExp) =>
    [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
      const end = index + word.length
      if (taken.some((other) => other.start < end && index < other.end)) return []
      // 没, 不: with what is not done.
      return [word.length > 1 ? word : text.slice(index, end + 1)]
    })
  return { outcomes: find(tellingOutcomes), reasons: find(tellingReasons) }
}
