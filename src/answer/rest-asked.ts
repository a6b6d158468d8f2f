/**
 * 还剩几个 after 关停了几个: whether a question asks for another number than the one told last.
 */
import type { Query } from '../model/query.ts'

/** The words that ask for another number than the one told last, where nothing else says which. */
export const restAsked = (query: Query): string | undefined =>
  repeatsLast(query) ? REST.exec(query.question)?.[0] : undefined

const REST = /还?剩(?:下|余)?|其余|余下|别的|另外(?:的|那|几)/u

/** Is it all that was asked last, and nothing else? */
function repeatsLast({ operation, verdict, metrics, agencies, years }: Query): boolean {
  return (
    operation === 'value' &&
    !verdict &&
    metrics.length > 0 &&
    [metrics, agencies, years].every((reads) => reads.every(({ by, rule }) => by === 'implied' && rule !== 'asOf'))
  )
}
