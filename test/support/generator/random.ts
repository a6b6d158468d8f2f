/**
 * A seeded source of chance: the same seed gives the same report on every machine.
 *
 * Not for cryptography, and not `Math.random`: a failing report must be made again from its seed alone.
 */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** True with the given probability. */
  chance(probability: number): boolean
  /** `count` different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[]
}

/** Mulberry32: 32 bits of state are plenty for reports. */
export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    pick: (items) => items[int(0, items.length - 1)]!,
    chance: (probability) => next() < probability,
    some: (items, count) => {
      const left = items.map((_, index) => index)
      while (left.length > Math.max(0, count)) left.splice(int(0, left.length - 1), 1)
      return left.map((index) => items[index]!)
    },
  }
}
