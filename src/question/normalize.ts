/**
 * The question in the one shape that all recognizers read: simplified, half
 * width, lower case, without quotation marks and without the white space that
 * separates Han characters. Every character knows its place in the question as asked.
 */
import type { Language } from '../model/answer.ts'
import { fold } from '../text/fold.ts'
import { standardWords } from '../text/regional-words.ts'
import { toSimplified } from '../text/traditional.ts'

export interface NormalizedQuestion {
  original: string
  text: string
  language: Language
  /** What stands in quotation marks, normalized. */
  quoted: string[]
  /** Before which characters of `text` white space was left out: 其他 法人 is typed apart. */
  apart: number[]
  /** The place in the original of a stretch of `text`. */
  span(start: number, end: number): [number, number]
}

const HAN = /\p{Script=Han}/u
/** What stays as it is wherever it stands. */
const PLAIN = /[\p{Script=Han}a-z\d]/u
/** The end of a sentence. */
const MARK = /[?!。~]/u
const QUOTED = /[“"「『‘'][^”"」』’']*[”"」』’']|[(（][^)）]*[)）]/gu

/** Chinese if any Han character stands outside quotation marks and brackets, else English. */
export function languageOf(question: string): Language {
  const unquoted = question.replace(QUOTED, '')
  if (HAN.test(unquoted)) return 'zh'
  return /[a-z]/iu.test(unquoted) || !HAN.test(question) ? 'en' : 'zh'
}

/** 公开公开公开…: what is said more than a dozen times in a row says no more, and would be looked up every time. */
const REPEATED = /(.{2,20}?)\1{11,}/gsu

/** Commas in the place of such repeats, so that offsets stay. */
const withoutRepeats = (text: string) =>
  text.replace(REPEATED, (all, said: string) => said.repeat(2) + ','.repeat(all.length - 2 * said.length))

export function normalizeQuestion(question: string): NormalizedQuestion {
  // ①新收几件 ②办结几件: what numbers the parts of a question is no number in it.
  const folded = fold(standardWords(toSimplified(question)).replace(/[①-⑳⑴-⒇]/gu, '，'))
  const characters = folded.text.toLowerCase()
  // Lower-casing may lengthen a letter (İ); then the offsets would not fit.
  const source = characters.length === folded.text.length ? characters : folded.text
  let text = ''
  const places: number[] = []
  const apart: number[] = []
  for (let i = 0; i < source.length; i++) {
    const character = source[i]!
    if (PLAIN.test(character)) {
      text += character
      places.push(i)
      continue
    }
    if (/["]|\p{Cc}|\p{Cf}/u.test(character) && !/\s/u.test(character)) continue
    // An apostrophe is one between letters (what's) and a quotation mark elsewhere.
    if (character === "'" && !/[a-z]/u.test(source[i - 1] ?? '')) continue
    // 多少？？, 多少?!: one mark says as much.
    if (MARK.test(character) && MARK.test(text.at(-1) ?? '')) continue
    if (/\s/u.test(character)) {
      const next = source.slice(i).match(/\S/u)?.[0] ?? ''
      const previous = text.at(-1) ?? ''
      if (previous === '' || previous === ' ' || next === '') continue
      if (HAN.test(previous) || HAN.test(next)) {
        apart.push(text.length)
        continue
      }
      text += ' '
    } else text += character
    places.push(i)
  }
  return {
    original: question,
    // 收过没有啊 asks what 收过没有 asks.
    text: withoutRepeats(text)
      .replace(/(?<=\p{Script=Han})[啊呀哈哦喔噢嘞咧]+(?=[?!。~.,; ]*$)/u, '')
      .replace(/[!。~.,; ]+$/u, ''),
    language: languageOf(question),
    quoted: [...folded.text.matchAll(/"([^"]{2,30})"/gu)].map((match) => match[1]!.replace(/\s/gu, '').toLowerCase()),
    apart,
    span: (start, end) => [
      folded.at(places[start] ?? source.length),
      end > start
        ? folded.endAt((places[end - 1] ?? source.length - 1) + 1)
        : folded.at(places[start] ?? source.length),
    ],
  }
}
