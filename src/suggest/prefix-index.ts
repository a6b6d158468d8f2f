/**
 * Keys that begin with what has been typed so far, best first.
 *
 * Keys are added in the order in which they should be offered; the first two characters lead to a bucket that is read
 * in that order and no further than needed.
 */
const BUCKET = 2

export class PrefixIndex {
  readonly #keys: string[] = []
  readonly #values: number[] = []
  readonly #buckets = new Map<string, number[]>()
  readonly #exact = new Map<string, number[]>()

  add(key: string, value: number): void {
    const place = this.#keys.push(key) - 1
    this.#values.push(value)
    for (let length = 1; length <= Math.min(BUCKET, key.length); length++) {
      const prefix = key.slice(0, length)
      const bucket = this.#buckets.get(prefix)
      if (bucket) bucket.push(place)
      else this.#buckets.set(prefix, [place])
    }
    const same = this.#exact.get(key)
    if (same) same.push(value)
    else this.#exact.set(key, [value])
  }

  /** Distinct values whose key begins with the prefix. */
  find(prefix: string, limit: number): number[] {
    const found = new Set<number>()
    if (prefix === '') return []
    for (const place of this.#buckets.get(prefix.slice(0, BUCKET)) ?? []) {
      if (found.size >= limit) break
      if (this.#keys[place]!.startsWith(prefix)) found.add(this.#values[place]!)
    }
    return [...found]
  }

  /** Values whose key is just this. */
  named(key: string): readonly number[] {
    return this.#exact.get(key) ?? []
  }
}
