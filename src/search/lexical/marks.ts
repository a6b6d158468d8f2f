/**
 * Near-duplicates by least hashes (MinHash): passages that share most of their pairs of characters agree in most marks.
 */
import { MARKS } from './passage-segment.ts'

const MULTIPLIERS = [
  0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09,
] as const
/** Agreeing marks that make two passages alike: some 85 % of their pairs are the same. */
const ALIKE = 7

/** The marks of one passage, pair by pair. */
export class Marker {
  readonly marks = new Uint32Array(MARKS)

  reset(): void {
    this.marks.fill(0xffffffff)
  }

  add(first: number, second: number): void {
    let hash = Math.imul((first << 16) ^ second ^ (first >>> 3), 0x2c1b3c6d)
    hash ^= hash >>> 15
    for (let place = 0; place < MARKS; place++) {
      const mixed = Math.imul(hash, MULTIPLIERS[place]!)
      const mark = (mixed ^ (mixed >>> 13)) >>> 0
      if (mark < this.marks[place]!) this.marks[place] = mark
    }
  }
}

/** Whether two passages, each given by its marks and where they begin, say nearly the same. */
export function areAlike(a: Uint32Array, fromA: number, b: Uint32Array, fromB: number): boolean {
  let same = 0
  for (let place = 0; place < MARKS; place++) {
    const mark = a[fromA + place]!
    // Without any pair there is nothing to be alike in.
    if (mark === b[fromB + place] && mark !== 0xffffffff) same++
  }
  return same >= ALIKE
}
