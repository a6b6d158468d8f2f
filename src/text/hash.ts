/**
 * Hashes of strings that can be put together from those of their parts, so that tens of thousands of spellings need not
 * be written out to be looked up; and numbers by such hashes.
 */
const BASE = 1_000_003

/** What a text adds to the hash of what stands before it. */
export interface Piece {
  hash: number
  /** By which the hash of what stands before is multiplied. */
  power: number
}

export const NOTHING = 0

/** The hash of a text that ends in the piece, from that of what stands before. */
export const appended = (before: number, { hash, power }: Piece): number => (Math.imul(before, power) + hash) | 0

export function pieceOf(text: string): Piece {
  let [hash, power] = [NOTHING, 1]
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
    power = Math.imul(power, BASE)
  }
  return { hash, power }
}

export const hashOf = (text: string): number => pieceOf(text).hash

/** The hash of each of the texts that have another character at one place, but for the last. */
export function hashesOpenAt(text: string, open: number): number[] {
  const hashes: number[] = []
  let power = BASE
  const whole = hashOf(text)
  for (let place = text.length - 2; place >= 0; place--) {
    hashes.push((whole + Math.imul(open - text.charCodeAt(place), power)) | 0)
    power = Math.imul(power, BASE)
  }
  return hashes.reverse()
}

/** Numbers by hashes, in the order in which they were added; whoever asks has to look whether it is the one. */
export class HashIndex {
  private hashes = new Int32Array(4096)
  private numbers = new Int32Array(4096)
  private count = 0
  /** The entries bucket by bucket, and where each begins; made when it is first asked. */
  private buckets: { starts: Int32Array; order: Int32Array; mask: number } | null = null

  add(hash: number, number: number): void {
    if (this.count === this.hashes.length) {
      const [hashes, numbers] = [this.hashes, this.numbers]
      this.hashes = new Int32Array(this.count * 2)
      this.hashes.set(hashes)
      this.numbers = new Int32Array(this.count * 2)
      this.numbers.set(numbers)
    }
    this.hashes[this.count] = hash
    this.numbers[this.count++] = number
  }

  find(hash: number): number[] {
    this.buckets ??= this.sorted()
    const { starts, order, mask } = this.buckets
    const bucket = scattered(hash) & mask
    const found: number[] = []
    for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++)
      if (this.hashes[order[i]!] === hash) found.push(this.numbers[order[i]!]!)
    return found
  }

  private sorted() {
    const size = 2 ** Math.ceil(Math.log2(this.count + 1))
    const mask = size - 1
    const starts = new Int32Array(size + 1)
    for (let i = 0; i < this.count; i++) starts[(scattered(this.hashes[i]!) & mask) + 1]!++
    for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1]! += starts[bucket]!
    const order = new Int32Array(this.count)
    const free = starts.slice()
    for (let i = 0; i < this.count; i++) order[free[scattered(this.hashes[i]!) & mask]!++] = i
    return { starts, order, mask }
  }
}

/** Low bits that depend on all. */
const scattered = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7
