/** A prose figure on its way to a Fact: offsets are still those of its paragraph. */
import type { Quantity } from '../../text/numerals.ts'

export interface Draft {
  quantity: Quantity
  key: string
  label: string
  /** The quoted words. */
  start: number
  end: number
  /** The total of which this is a part. */
  parent: Draft | null
}

const isPublished = (key: string) => key.startsWith('published.')

/** How wide a published figure is: all, the new media together, one channel, a topic; 0 for other figures. */
export function widthOf({ key }: Draft): number {
  if (key === 'published.total') return 4
  if (key === 'published.newMedia') return 3
  if (key === 'published.item') return 1
  return isPublished(key) ? 2 : 0
}

/** Whether one figure can be a part of another: narrower, or a topic of a topic; other figures need the same unit. */
export function canBePartOf(part: Draft, total: Draft): boolean {
  const [narrow, wide] = [widthOf(part), widthOf(total)]
  if (narrow === 0 || wide === 0) {
    return (
      narrow === wide &&
      part.key === 'stated' &&
      part.quantity.unit === total.quantity.unit &&
      part.quantity.value <= total.quantity.value
    )
  }
  if (
    part.quantity.value > total.quantity.value &&
    part.quantity.qualifier === 'exact' &&
    total.quantity.qualifier === 'exact'
  )
    return false
  return narrow < wide || (narrow === 1 && wide === 1)
}
