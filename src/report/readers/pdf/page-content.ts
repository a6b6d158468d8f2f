/**
 * A page of a PDF → its words and its ruling lines, in points from the page's top left corner as it is read.
 */
import { fold } from '../../../text/fold.ts'
import type { PdfEngine, PdfPage } from './engine.ts'
import { type Matrix, multiply } from './matrix.ts'
import { type Rule, readRules } from './page-rules.ts'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A run of characters drawn together. */
export interface Word extends Box {
  text: string
  /** Height of the characters. */
  size: number
  /** Where the characters stand; the middle of the run where it is turned. */
  baseline: number
  turned: boolean
  /** Turned so that its characters follow one another downwards. */
  downwards: boolean
}

export interface PageContent {
  width: number
  height: number
  words: Word[]
  across: Rule[]
  down: Rule[]
}

/** What fonts put in the place of Han characters. */
const ARTEFACTS = /[\u2e80-\u2fdf\uf900-\ufaff]/gu
const UNPRINTED = /[\p{Cc}\p{Cf}]/gu

/** Share of the characters that must be turned for the page to be one that lies on its side. */
const MOST = 0.7
const NOTE_MARK = /^[[［(（〔]?\d{1,2}[\]］)）〕]?$|^[①-⑳]$/u
/** Sizes of the characters that they stand behind. */
const SMALL = 0.8
const RAISED = 0.2
const LETTER_SPACED = /^\S(?: \S)+$/u

export async function readPage(page: PdfPage, engine: PdfEngine): Promise<PageContent> {
  const { items } = await page.getTextContent()
  const wordsIn = (view: Matrix) => items.flatMap((item) => ('str' in item ? (readWord(item, view) ?? []) : []))
  let view = page.getViewport({ scale: 1 })
  let words = wordsIn(view.transform)
  if (share(words, ({ turned }) => turned) > MOST) {
    const isDownwards = share(words, ({ downwards }) => downwards) > 0.5
    view = page.getViewport({ scale: 1, rotation: (page.rotate + (isDownwards ? 270 : 90)) % 360 })
    words = wordsIn(view.transform)
  }
  // Without words there is nothing to rule; a scanned page is expensive to look at.
  const rules = words.length === 0 ? { across: [], down: [] } : await readRules(page, engine, view.transform)
  return { width: view.width, height: view.height, words: closeUp(dropNoteMarks(words)), ...rules }
}

/** The share of a page's characters that stand in words of some kind. */
function share(words: readonly Word[], isCounted: (word: Word) => boolean): number {
  const lengthOf = (some: readonly Word[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return words.length === 0 ? 0 : lengthOf(words.filter(isCounted)) / lengthOf(words)
}

/** Without the small raised digits right behind words and numbers: they point to notes and belong to no number. */
function dropNoteMarks(words: readonly Word[]): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1]
    if (!before || word.turned || !NOTE_MARK.test(word.text) || word.size > SMALL * before.size) return true
    const isBehind = Math.abs(word.left - before.right) < RAISED * before.size
    const raised = before.baseline - word.baseline
    return !(isBehind && raised > RAISED * before.size && raised < before.size)
  })
}

/** A page set with gaps between all its letters has a space behind each of them: its words get them back without. */
function closeUp(words: Word[]): Word[] {
  const long = words.filter(({ text }) => text.length > 1)
  if (share(long, ({ text }) => LETTER_SPACED.test(text)) < MOST) return words
  return words.map((word) => (LETTER_SPACED.test(word.text) ? { ...word, text: word.text.replaceAll(' ', '') } : word))
}

function readWord(item: { str: string; width: number; transform: number[] }, view: Matrix): Word | null {
  const text = item.str
    .replace(UNPRINTED, '')
    .replace(ARTEFACTS, (character) => fold(character).text)
    .trim()
  if (text === '') return null
  const [a, b, c, d, x, y] = multiply(view, item.transform) as [number, number, number, number, number, number]
  const size = Math.hypot(c, d)
  const run = Math.hypot(a, b) || 1
  const up = size || 1
  const corners = [
    [0, -0.14],
    [item.width, -0.14],
    [0, 0.86],
    [item.width, 0.86],
  ].map(([along, above]) => [
    x + (a / run) * along! + (c / up) * above! * size,
    y + (b / run) * along! + (d / up) * above! * size,
  ])
  const xs = corners.map(([at]) => at!)
  const ys = corners.map(([, at]) => at!)
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const turned = Math.abs(b) > Math.abs(a)
  return { ...box, text, size, turned, downwards: turned && b > 0, baseline: turned ? (box.top + box.bottom) / 2 : y }
}
