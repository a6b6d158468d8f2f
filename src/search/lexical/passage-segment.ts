/**
 * The postings of some passages in typed arrays: of one report, or of all of them.
 *
 * A segment never changes; a report that does gets a new one.
 */
import type { Passage } from '../../model/passage.ts'
import { foldForSearch } from '../../text/fold-for-search.ts'
import { termsOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'

export class PassageSegment {
  readonly ids: readonly string[]
  readonly reportIds: readonly string[]
  readonly sections: readonly (readonly string[])[]
  /** How many terms each passage holds. */
  readonly lengths: Uint32Array
  /** The sum of `lengths`. */
  readonly totalLength: number
  /** Terms in the order of their numbers; the postings of `#terms[i]` lie from `#starts[i]` to `#starts[i + 1]`. */
  readonly #terms: Uint32Array
  readonly #starts: Uint32Array
  readonly #passages: Uint32Array
  readonly #counts: Uint8Array
  readonly #words: readonly Uint32Array[]
  readonly #tables: readonly boolean[]

  /**
   * @param titles - for each passage the words that say whose report of which year it is from
   */
  constructor(passages: readonly Passage[], titles: readonly string[], vocabulary: Vocabulary) {
    this.ids = passages.map(({ id }) => id)
    this.reportIds = passages.map(({ reportId }) => reportId)
    this.sections = passages.map(({ section }) => section)
    // Cells of a row are joined by a tab, which no prose has.
    this.#tables = passages.map(({ text }) => text.includes('\t'))
    this.lengths = new Uint32Array(passages.length)
    const postings = new Map<number, number[]>()
    let size = 0
    this.#words = passages.map(({ section, text }, at) => {
      // The headings say what a passage is about, also where it does not begin with them.
      const heading = text.startsWith(section.at(-1) ?? '') ? section.slice(0, -1) : section
      const { words, counts } = termsOf(foldForSearch([titles[at]!, ...heading, text].join('\n')).text)
      let length = 0
      for (const [term, count] of counts) {
        const number = vocabulary.add(term)
        const list = postings.get(number)
        if (list) list.push(at, count)
        else postings.set(number, [at, count])
        length += count
      }
      size += counts.size
      this.lengths[at] = length
      return Uint32Array.from(words, (word) => vocabulary.addWord(word))
    })
    this.totalLength = this.lengths.reduce((sum, length) => sum + length, 0)
    this.#terms = Uint32Array.from(postings.keys()).sort()
    this.#starts = new Uint32Array(this.#terms.length + 1)
    this.#passages = new Uint32Array(size)
    this.#counts = new Uint8Array(size)
    let next = 0
    this.#terms.forEach((term, place) => {
      const list = postings.get(term)!
      for (let i = 0; i < list.length; i += 2) {
        this.#passages[next] = list[i]!
        this.#counts[next++] = Math.min(list[i + 1]!, 255)
      }
      this.#starts[place + 1] = next
    })
  }

  get size(): number {
    return this.ids.length
  }

  /** Where a term stands among `#terms`, or -1. */
  #placeOf(term: number): number {
    let low = 0
    let high = this.#terms.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#terms[middle]! < term) low = middle + 1
      else high = middle
    }
    return this.#terms[low] === term ? low : -1
  }

  /** How many passages hold a term. */
  countOf(term: number): number {
    const place = this.#placeOf(term)
    return place < 0 ? 0 : this.#starts[place + 1]! - this.#starts[place]!
  }

  /** Calls for every passage that holds the term, in order, with how often it does. */
  forEachPosting(term: number, visit: (at: number, times: number) => void): void {
    const place = this.#placeOf(term)
    if (place < 0) return
    const end = this.#starts[place + 1]!
    for (let i = this.#starts[place]!; i < end; i++) visit(this.#passages[i]!, this.#counts[i]!)
  }

  /** The distinct words of a passage, by number. */
  wordsOf(at: number): Uint32Array {
    return this.#words[at]!
  }

  /** Whether a passage is rows of a table. */
  isTable(at: number): boolean {
    return this.#tables[at]!
  }
}
