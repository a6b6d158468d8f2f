/**
 * Terms ↔ numbers without strings: a term is known by 64 bits of hash.
 *
 * A collection of 100,000 passages has half a million terms, which as strings in a Map would take a second to load
 * and a hundred megabytes to hold. Two different terms share a number once in 10^8 collections of that size.
 */

/** A word, a single Han character, or a pair of neighbouring ones: 公开 the word and 公开 the pair are two terms. */
export type TermKind = 'word' | 'character' | 'pair'

const SEEDS: Record<TermKind, number> = { word: 0x2f0b4c47, character: 0x51ed270b, pair: 0x1b873593 }
const EMPTY = 0xffffffff

/** The two halves of a hash; `hashTerm` leaves its result here, so that none is allocated. */
let high = 0
let low = 0

/** @param codes - code units of a word, code points of characters */
function hashTerm(kind: TermKind, codes: readonly number[]): void {
  let a = 0xdeadbeef ^ SEEDS[kind]
  let b = 0x41c6ce57 ^ SEEDS[kind]
  for (const code of codes) {
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  high = a >>> 0
  low = b >>> 0
}

/** What a table is kept as. */
export interface TermArrays {
  /** Open addressing over term numbers; a power of two long. */
  slots: Uint32Array
  highs: Uint32Array
  lows: Uint32Array
}

export class TermTable {
  #slots: Uint32Array
  #highs: Uint32Array
  #lows: Uint32Array
  #size: number

  constructor(kept?: TermArrays) {
    this.#slots = kept?.slots ?? new Uint32Array(1024).fill(EMPTY)
    this.#highs = kept?.highs ?? new Uint32Array(512)
    this.#lows = kept?.lows ?? new Uint32Array(512)
    this.#size = kept ? kept.highs.length : 0
  }

  get size(): number {
    return this.#size
  }

  /** The number of a term, or -1. */
  find(kind: TermKind, codes: readonly number[]): number {
    hashTerm(kind, codes)
    const number = this.#slots[this.#slotOf()]!
    return number === EMPTY ? -1 : number
  }

  /** The number of a term, known or new; numbers count up from 0. */
  add(kind: TermKind, codes: readonly number[]): number {
    hashTerm(kind, codes)
    const slot = this.#slotOf()
    const known = this.#slots[slot]!
    if (known !== EMPTY) return known
    const number = this.#size++
    if (number === this.#highs.length) this.#grow()
    this.#highs[number] = high
    this.#lows[number] = low
    this.#slots[number * 2 < this.#slots.length ? slot : this.#widen()] = number
    return number
  }

  /** As it is now; later additions do not show. */
  toArrays(): TermArrays {
    return {
      slots: this.#slots.slice(),
      highs: this.#highs.slice(0, this.#size),
      lows: this.#lows.slice(0, this.#size),
    }
  }

  /** The slot of the term last hashed, or the empty one where it belongs. */
  #slotOf(): number {
    const mask = this.#slots.length - 1
    let slot = low & mask
    for (;;) {
      const number = this.#slots[slot]!
      if (number === EMPTY || (this.#highs[number] === high && this.#lows[number] === low)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const wider = (array: Uint32Array) => {
      const copy = new Uint32Array(array.length * 2)
      copy.set(array)
      return copy
    }
    this.#highs = wider(this.#highs)
    this.#lows = wider(this.#lows)
  }

  /** Doubles the slots; gives the one of the term last hashed. */
  #widen(): number {
    const [newHigh, newLow] = [high, low]
    this.#slots = new Uint32Array(this.#slots.length * 2).fill(EMPTY)
    for (let number = 0; number < this.#size - 1; number++) {
      high = this.#highs[number]!
      low = this.#lows[number]!
      this.#slots[this.#slotOf()] = number
    }
    high = newHigh
    low = newLow
    return this.#slotOf()
  }
}
