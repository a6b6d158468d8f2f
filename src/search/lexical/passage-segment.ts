/**
 * The postings of some passages in typed arrays: of one report, or of a part of all of them.
 *
 * A segment never changes. It holds whole reports, the passages of each in text order and side by side, so that a
 * search in one report reads a short stretch of every list of postings. Of each posting only its impact is kept:
 * what BM25 makes of how often the term stands in how long a passage.
 */
import { type TermArrays, type TermKind, TermTable } from './term-table.ts'

/** So that a passage is two bytes in a posting. */
export const MOST_PASSAGES = 65_536
/** An impact of 1 in the arrays' bytes. */
export const FULL_IMPACT = 255
/** How many hashes tell whether passages are near-duplicates. */
export const MARKS = 8

/** A report as it was when the segment was made. */
export interface SegmentReport {
  id: string
  /** Of its content: another digest is another report. */
  digest: string
}

/** Everything about the passages but their terms; by passage unless said otherwise. */
export interface PassageArrays {
  /** By report: where its passages begin; one more at the end. */
  reportStarts: Uint32Array
  /** Place of its section's path among `paths`. */
  sections: Uint32Array
  /** Offsets in the report's text. */
  starts: Uint32Array
  ends: Uint32Array
  /** 1 for rows of a table. */
  tables: Uint8Array
  /** How much of it other reports say in the same words, of 255. */
  boilerplate: Uint8Array
  /** Least hashes of its pairs of characters, `MARKS` each. */
  marks: Uint32Array
  /** Its first distinct words lie from `wordStarts[i]` to `wordStarts[i + 1]` in `words`. */
  wordStarts: Uint32Array
  words: Uint32Array
  /** Its code units, as `sentenceCodes` gives them, lie from `textStarts[i]` to `textStarts[i + 1]` in `texts`. */
  textStarts: Uint32Array
  texts: Uint16Array
}

/** By term. */
export interface PostingArrays {
  /** Postings of term `t` lie from `postingStarts[t]` to `postingStarts[t + 1]`. */
  postingStarts: Uint32Array
  passages: Uint16Array
  impacts: Uint8Array
  /** Distinct characters of a word; 0 for what is no word. */
  wordSizes: Uint8Array
  /** The words that hold character `t` lie from `holderStarts[t]` to `holderStarts[t + 1]` in `holders`. */
  holderStarts: Uint32Array
  holders: Uint32Array
  /** UTF-8 of word `t`, from `spellingStarts[t]` to `spellingStarts[t + 1]`. */
  spellingStarts: Uint32Array
  spellings: Uint8Array
}

export interface SegmentParts {
  reports: readonly SegmentReport[]
  paths: readonly (readonly string[])[]
  /** Of the passages, in terms: what impacts were made with. */
  meanLength: number
  arrays: TermArrays & PassageArrays & PostingArrays
}

export class PassageSegment {
  readonly reports: readonly SegmentReport[]
  readonly paths: readonly (readonly string[])[]
  readonly meanLength: number
  readonly arrays: SegmentParts['arrays']
  readonly #terms: TermTable
  readonly #places: ReadonlyMap<string, number>

  constructor({ reports, paths, meanLength, arrays }: SegmentParts) {
    this.reports = reports
    this.paths = paths
    this.meanLength = meanLength
    this.arrays = arrays
    this.#terms = new TermTable(arrays)
    this.#places = new Map(reports.map(({ id }, place) => [id, place]))
  }

  /** How many passages there are. */
  get size(): number {
    return this.arrays.starts.length
  }

  get termCount(): number {
    return this.arrays.highs.length
  }

  /** The number of a term, or -1. */
  term(kind: TermKind, codes: readonly number[]): number {
    return this.#terms.find(kind, codes)
  }

  /** The passages of a report as `[from, to)`, or null where it is not here. */
  rangeOf(reportId: string): [number, number] | null {
    const place = this.#places.get(reportId)
    if (place === undefined) return null
    return [this.arrays.reportStarts[place]!, this.arrays.reportStarts[place + 1]!]
  }

  /** Place of a passage's report among `reports`. */
  reportOf(at: number): number {
    const { reportStarts } = this.arrays
    let low = 0
    let high = this.reports.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (reportStarts[middle]! <= at) low = middle
      else high = middle
    }
    return low
  }

  idOf(at: number): string {
    return `${this.reports[this.reportOf(at)]!.id}:${this.arrays.starts[at]!}`
  }

  sectionOf(at: number): readonly string[] {
    return this.paths[this.arrays.sections[at]!]!
  }

  /** A word's characters. */
  spellingOf(term: number): string {
    const { spellings, spellingStarts } = this.arrays
    return Buffer.from(spellings.buffer, spellings.byteOffset, spellings.byteLength).toString(
      'utf8',
      spellingStarts[term]!,
      spellingStarts[term + 1]!,
    )
  }
}
