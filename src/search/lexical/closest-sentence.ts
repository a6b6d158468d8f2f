/**
 * How much of a query one sentence of a passage holds, with the title and the headings above it.
 *
 * What is asked for stands in one place: a passage that holds the words of a query within a sentence goes before one that
 * has them strewn over half a page. The first sentence says what a passage is about and the others call it 他 or 该镇, so
 * its words count half for each of them.
 */
import type { Candidate } from './collect-best.ts'
import { QueryPattern, type Reading } from './query-pattern.ts'
import type { WeighedTerm } from './terms.ts'

const OF_FIRST_SENTENCE = 0.5

/** Where a term of the query was met in a passage. */
const [NOWHERE, LEAD, FIRST, LATER] = [0, 1, 2, 3]

/** What a passage holds, read from its beginning. */
class Tally implements Reading {
  readonly #rarities: readonly number[]
  /** By term: in which sentence it was met last, all passages counted through; and whether the lead or the first has it. */
  readonly #metIn: Uint32Array
  readonly #home: Uint8Array
  #sentence = 0
  #place = LEAD
  #ofLead = 0
  #ofFirst = 0
  /** Of the sentence at hand: what it adds to the lead, and how much of that the first has as well. */
  #own = 0
  #shared = 0
  best = 0

  constructor(rarities: readonly number[]) {
    this.#rarities = rarities
    this.#metIn = new Uint32Array(rarities.length)
    this.#home = new Uint8Array(rarities.length)
  }

  begin(): void {
    this.#home.fill(NOWHERE)
    this.#place = LEAD
    this.#sentence++
    this.best = this.#ofLead = this.#ofFirst = this.#own = this.#shared = 0
  }

  meet(term: number): void {
    if (this.#metIn[term] === this.#sentence) return
    this.#metIn[term] = this.#sentence
    const rarity = this.#rarities[term]!
    if (this.#place === LEAD) this.#ofLead += rarity
    if (this.#place !== LATER && this.#home[term] === NOWHERE) {
      this.#home[term] = this.#place
      if (this.#place === FIRST) this.#ofFirst += rarity
    }
    if (this.#home[term] === LEAD) return
    this.#own += rarity
    if (this.#home[term] === FIRST) this.#shared += rarity
  }

  endSentence(): void {
    const all = this.#ofLead + this.#own + OF_FIRST_SENTENCE * (this.#ofFirst - this.#shared)
    if (this.#place !== LEAD && all > this.best) this.best = all
    this.#place = this.#place === LEAD ? FIRST : LATER
    this.#sentence++
    this.#own = this.#shared = 0
  }
}

/** @returns for each candidate a number from 0 to 1 */
export function closestSentences(terms: readonly WeighedTerm[], candidates: readonly Candidate[]): number[] {
  const pattern = new QueryPattern(terms)
  const total = pattern.rarities.reduce((sum, rarity) => sum + rarity, 0)
  const tally = new Tally(pattern.rarities)
  const shares = candidates.map(({ segment, at }) => {
    const { texts, textStarts } = segment.arrays
    tally.begin()
    pattern.read(texts, textStarts[at]!, textStarts[at + 1]!, tally)
    return total > 0 ? tally.best / total : 0
  })
  pattern.release()
  return shares
}
