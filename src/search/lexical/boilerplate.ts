/**
 * How much of a passage other reports say in the very same words.
 *
 * Templates repeat whole sentences; numbers are left out of the comparison, since 共36件 and 共12件 are one
 * sentence of the template.
 */
import { Growing } from './growing.ts'

/** Shorter ones (特此报告。) would be alike by chance. */
const SHORTEST_SENTENCE = 8
/** A sentence is boilerplate when so many reports have it, and at least this part of all. */
const LEAST_REPORTS = 3
const LEAST_SHARE = 0.3

const SENTENCE = /[^。！？!?\n]+/gu
const NOT_HAN = /[^\p{Script=Han}]+/gu

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

export class BoilerplateCounter {
  readonly #sentences = new Growing(new Uint32Array(0))
  readonly #lengths = new Growing(new Uint16Array(0))
  readonly #starts = new Growing(new Uint32Array(0))
  readonly #reports = new Growing(new Uint32Array(0))

  /** Passages come report by report. */
  add(report: number, text: string): void {
    this.#starts.push(this.#sentences.length)
    this.#reports.push(report)
    for (const [sentence] of text.matchAll(SENTENCE)) {
      const words = sentence.replace(NOT_HAN, '')
      if (words.length < SHORTEST_SENTENCE) continue
      this.#sentences.push(hashOf(words))
      this.#lengths.push(words.length)
    }
  }

  /** For each passage the share of its sentences that are boilerplate, of 255. */
  shares(reportCount: number): Uint8Array {
    const reportsWith = new Map<number, number>()
    const lastReport = new Map<number, number>()
    this.#forEach((sentence, report) => {
      if (lastReport.get(sentence) === report) return
      lastReport.set(sentence, report)
      reportsWith.set(sentence, (reportsWith.get(sentence) ?? 0) + 1)
    })
    const least = Math.max(LEAST_REPORTS, reportCount * LEAST_SHARE)
    const common = new Float64Array(this.#starts.length)
    const total = new Float64Array(this.#starts.length)
    this.#forEach((sentence, _, passage, length) => {
      total[passage]! += length
      if (reportsWith.get(sentence)! >= least) common[passage]! += length
    })
    return Uint8Array.from(common, (length, passage) => (total[passage] ? (length / total[passage]!) * 255 : 0))
  }

  #forEach(visit: (sentence: number, report: number, passage: number, length: number) => void): void {
    for (let passage = 0; passage < this.#starts.length; passage++) {
      const end = passage + 1 < this.#starts.length ? this.#starts.at(passage + 1) : this.#sentences.length
      for (let at = this.#starts.at(passage); at < end; at++)
        visit(this.#sentences.at(at), this.#reports.at(passage), passage, this.#lengths.at(at))
    }
  }
}
