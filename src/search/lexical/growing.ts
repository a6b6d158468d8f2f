/**
 * Typed arrays that grow: what a builder fills without knowing how much will come.
 */
type Numbers = Uint8Array | Uint16Array | Uint32Array

export class Growing<Kind extends Numbers> {
  #array: Kind
  length = 0

  constructor(empty: Kind) {
    this.#array = empty
  }

  push(value: number): void {
    if (this.length === this.#array.length) this.#reach(this.length + 1)
    this.#array[this.length++] = value
  }

  pushAll(values: ArrayLike<number>): void {
    this.#reach(this.length + values.length)
    this.#array.set(values, this.length)
    this.length += values.length
  }

  at(place: number): number {
    return this.#array[place]!
  }

  /** Adds to the number at a place; places beyond the end begin at 0. */
  increase(place: number, by = 1): void {
    if (place >= this.length) {
      this.#reach(place + 1)
      this.length = place + 1
    }
    this.#array[place]! += by
  }

  set(place: number, value: number): void {
    this.#array[place] = value
  }

  /** A copy of just the right length. */
  toArray(): Kind {
    return this.#array.slice(0, this.length) as Kind
  }

  #reach(length: number): void {
    if (length <= this.#array.length) return
    const wider = new (this.#array.constructor as new (length: number) => Kind)(
      Math.max(length, this.#array.length * 2, 1024),
    )
    wider.set(this.#array.subarray(0, this.length))
    this.#array = wider
  }
}
