/** Words that tell what became of what is asked for, or why, and that nothing has read: 留着过年再办的申请, 复议翻案了的. */
import { plainInClause, tellingOutcomes, tellingReasons } from '../../catalog/vocabulary/telling.ts'
import type { Query } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'

/** 办出结果的申请, 申请后得到公开的有几件: what an application is like, and a dispute. */
const CLAUSES = [
  /(?<clause>[^，。？！、；：,.?!;:]{2,24}?)的(?:政府信息|信息|公开)*申请/dgu,
  /(?<clause>[^，。？！、；：,.?!;:]{2,24}?)的(?:一共|总共|共|有|是)*(?:几|多少)/dgu,
  // 申请里有多少是要不出来的
  /(?:几|多少)[件个条]?是(?<clause>[^，。？！、；：,.?!;:]{2,24}?)的(?=$|[?？呢吗])/dgu,
]

export function findUnread(text: string, taken: readonly Span[]): Query['unread'] {
  const find = (words: RegExp) =>
    [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
      const end = index + word.length
      if (taken.some((other) => other.start < end && index < other.end)) return []
      // 没被复议过: what is denied has been read.
      if (/^[没未]被?$/u.test(word) && taken.some(({ start }) => start >= end && start - end <= 1)) return []
      // 没, 不: with what is not done.
      return [word.length > 1 ? word : text.slice(index, end + 1)]
    })
  return { outcomes: [...find(tellingOutcomes), ...findInClauses(text, taken)], reasons: find(tellingReasons) }
}

/** What is left of the end of such a clause, behind what was read, without words that tell nothing. */
function findInClauses(text: string, taken: readonly Span[]): string[] {
  return CLAUSES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const [from, to] = indices!.groups!.clause!
      const read = Math.max(from, ...taken.filter(({ start }) => start < to).map(({ end }) => end))
      const unread = text.slice(read, to).replace(plainInClause, '')
      return unread.length >= 2 ? [unread] : []
    }),
  )
}
