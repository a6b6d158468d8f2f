/**
 * Passages → a segment, report by report.
 *
 * Terms are gathered by passage first and turned over into postings at the end, all in typed arrays: lists of
 * numbers for each term would take ten times the memory.
 */
import type { Passage } from '../../model/passage.ts'
import { searchableText } from '../../text/fold-for-search.ts'
import { BoilerplateCounter } from './boilerplate.ts'
import { Growing } from './growing.ts'
import { Marker } from './marks.ts'
import { FULL_IMPACT, MOST_PASSAGES, PassageSegment, type SegmentReport } from './passage-segment.ts'
import { sentenceCodes } from './sentence-codes.ts'
import { type TermKind, TermTable } from './term-table.ts'
import { codesOfWord, forEachHanTerm, wordsOf } from './terms.ts'

/** Of BM25. Low, since a word that comes back says little more than one that stands once: better than the usual 1.2. */
const K1 = 0.6
const B = 0.75
/** Part of the mean that a passage counts for at least: 六、其他需要报告的事项 无 should not win by its shortness. */
const LEAST_LENGTH = 0.5
/** Soft word match reads so many distinct words of a passage, so that a long one does not hold something like everything. */
const SOFT_WORDS = 256

export class SegmentBuilder {
  readonly #terms = new TermTable()
  readonly #reports: SegmentReport[] = []
  readonly #paths: (readonly string[])[] = []
  readonly #pathNumbers = new Map<string, number>()
  readonly #boilerplate = new BoilerplateCounter()
  readonly #marker = new Marker()

  readonly #reportStarts = new Growing(new Uint32Array(0))
  readonly #sections = new Growing(new Uint32Array(0))
  readonly #starts = new Growing(new Uint32Array(0))
  readonly #ends = new Growing(new Uint32Array(0))
  readonly #tables = new Growing(new Uint8Array(0))
  readonly #marks = new Growing(new Uint32Array(0))
  readonly #wordStarts = new Growing(new Uint32Array(0))
  readonly #words = new Growing(new Uint32Array(0))
  readonly #textStarts = new Growing(new Uint32Array(0))
  readonly #texts = new Growing(new Uint16Array(0))
  /** How many terms each passage holds. */
  readonly #lengths = new Growing(new Uint32Array(0))

  /** The distinct terms of passage `i` lie from `#termStarts[i]`, each with how often it stands there. */
  readonly #termStarts = new Growing(new Uint32Array(0))
  readonly #passageTerms = new Growing(new Uint32Array(0))
  readonly #passageTimes = new Growing(new Uint8Array(0))
  /** By term, for the passage at hand: all zero between passages. */
  readonly #times = new Growing(new Uint32Array(0))
  readonly #wordSizes = new Growing(new Uint8Array(0))
  readonly #spellings: (string | undefined)[] = []

  get size(): number {
    return this.#starts.length
  }

  /** Whether a report of so many passages still goes in. */
  hasRoomFor(passages: number): boolean {
    return this.size + passages <= MOST_PASSAGES
  }

  /**
   * @param title - the words that say whose report of which year it is
   * @param passages - of this report, in text order; those beyond 65,536 are left out
   */
  add(report: SegmentReport, title: string, passages: readonly Passage[]): void {
    const place = this.#reports.push(report) - 1
    this.#reportStarts.push(this.size)
    const foldedTitle = searchableText(title)
    for (const passage of passages.slice(0, MOST_PASSAGES - this.size)) this.#addPassage(place, foldedTitle, passage)
  }

  #addPassage(report: number, title: string, { section, start, end, text }: Passage): void {
    this.#sections.push(this.#pathNumber(section))
    this.#starts.push(start)
    this.#ends.push(end)
    // Cells of a row are joined by a tab, which no prose has.
    this.#tables.push(text.includes('\t') ? 1 : 0)
    // The headings say what a passage is about, also where it does not begin with them.
    const heading = text.startsWith(section.at(-1) ?? '') ? section.slice(0, -1) : section
    const lead = [title, ...heading.map(searchableText)].filter(Boolean).join('\n')
    const body = searchableText(text)
    this.#boilerplate.add(report, body)
    this.#textStarts.push(this.#texts.length)
    this.#texts.pushAll(sentenceCodes(lead, body))

    const begin = this.#passageTerms.length
    this.#termStarts.push(begin)
    this.#wordStarts.push(this.#words.length)
    let length = 0
    const count = (term: number): boolean => {
      length++
      this.#times.increase(term)
      const isNew = this.#times.at(term) === 1
      if (isNew) this.#passageTerms.push(term)
      return isNew
    }
    let distinctWords = 0
    for (const word of wordsOf(lead ? `${lead}\n${body}` : body)) {
      const term = this.#addWord(word)
      if (count(term) && distinctWords++ < SOFT_WORDS) this.#words.push(term)
    }
    const countTerm = (kind: TermKind, codes: readonly number[]) => count(this.#terms.add(kind, codes))
    if (lead) forEachHanTerm(lead, countTerm)
    this.#marker.reset()
    forEachHanTerm(body, (kind, codes) => {
      countTerm(kind, codes)
      if (kind === 'pair') this.#marker.add(codes[0]!, codes[1]!)
    })
    this.#marks.pushAll(this.#marker.marks)
    this.#lengths.push(length)
    for (let at = begin; at < this.#passageTerms.length; at++) {
      const term = this.#passageTerms.at(at)
      this.#passageTimes.push(Math.min(this.#times.at(term), 255))
      this.#times.set(term, 0)
    }
  }

  #addWord(word: string): number {
    const term = this.#terms.add('word', codesOfWord(word))
    if (this.#spellings[term] === undefined) {
      this.#spellings[term] = word
      this.#wordSizes.increase(term, Math.min(new Set(word).size, 255))
    }
    return term
  }

  #pathNumber(path: readonly string[]): number {
    const key = path.join('\n')
    let number = this.#pathNumbers.get(key)
    if (number === undefined) {
      number = this.#paths.push(path) - 1
      this.#pathNumbers.set(key, number)
    }
    return number
  }

  /** @param meanLength - of the collection that the segment joins, where one is known; its own otherwise */
  build(meanLength?: number): PassageSegment {
    const mean = meanLength ?? this.#lengths.toArray().reduce((sum, length) => sum + length, 0) / Math.max(this.size, 1)
    const terms = this.#terms.toArrays()
    const count = terms.highs.length
    this.#reportStarts.push(this.size)
    this.#wordStarts.push(this.#words.length)
    this.#textStarts.push(this.#texts.length)
    const wordSizes = new Uint8Array(count)
    wordSizes.set(this.#wordSizes.toArray())
    return new PassageSegment({
      reports: this.#reports,
      paths: this.#paths,
      meanLength: mean,
      arrays: {
        ...terms,
        reportStarts: this.#reportStarts.toArray(),
        sections: this.#sections.toArray(),
        starts: this.#starts.toArray(),
        ends: this.#ends.toArray(),
        tables: this.#tables.toArray(),
        boilerplate: this.#boilerplate.shares(this.#reports.length),
        marks: this.#marks.toArray(),
        wordStarts: this.#wordStarts.toArray(),
        words: this.#words.toArray(),
        textStarts: this.#textStarts.toArray(),
        texts: this.#texts.toArray(),
        wordSizes,
        ...this.#postings(count, mean),
        ...this.#holders(count),
        ...this.#spelled(count),
      },
    })
  }

  #postings(count: number, mean: number) {
    const postingStarts = new Uint32Array(count + 1)
    const total = this.#passageTerms.length
    for (let at = 0; at < total; at++) postingStarts[this.#passageTerms.at(at) + 1]!++
    for (let term = 0; term < count; term++) postingStarts[term + 1]! += postingStarts[term]!
    const next = postingStarts.slice()
    const passages = new Uint16Array(total)
    const impacts = new Uint8Array(total)
    for (let passage = 0; passage < this.size; passage++) {
      const length = Math.max(this.#lengths.at(passage) / (mean || 1), LEAST_LENGTH)
      const norm = K1 * (1 - B + B * length)
      const end = passage + 1 < this.size ? this.#termStarts.at(passage + 1) : total
      for (let at = this.#termStarts.at(passage); at < end; at++) {
        const times = this.#passageTimes.at(at)
        const place = next[this.#passageTerms.at(at)]!++
        passages[place] = passage
        impacts[place] = Math.max(1, Math.round((FULL_IMPACT * times) / (times + norm)))
      }
    }
    return { postingStarts, passages, impacts }
  }

  /** Which words hold which character. */
  #holders(count: number) {
    const pairs: [character: number, word: number][] = []
    this.#spellings.forEach((word, term) => {
      for (const character of new Set(word)) {
        const number = this.#terms.find('character', [character.codePointAt(0)!])
        if (number >= 0) pairs.push([number, term])
      }
    })
    const holderStarts = new Uint32Array(count + 1)
    for (const [character] of pairs) holderStarts[character + 1]!++
    for (let term = 0; term < count; term++) holderStarts[term + 1]! += holderStarts[term]!
    const next = holderStarts.slice()
    const holders = new Uint32Array(pairs.length)
    for (const [character, word] of pairs) holders[next[character]!++] = word
    return { holderStarts, holders }
  }

  #spelled(count: number) {
    const spellingStarts = new Uint32Array(count + 1)
    const bytes = new Growing(new Uint8Array(0))
    for (let term = 0; term < count; term++) {
      const word = this.#spellings[term]
      if (word !== undefined) bytes.pushAll(Buffer.from(word))
      spellingStarts[term + 1] = bytes.length
    }
    return { spellingStarts, spellings: bytes.toArray() }
  }
}
