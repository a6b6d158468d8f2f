/**
 * A phrase of the vocabulary as a regular expression; what its signs mean stands in `catalog/vocabulary/term.ts`.
 *
 * All repetition in it is bounded: time is linear in the question's length.
 */
import { families } from '../catalog/vocabulary/families.ts'
import type { Language } from '../model/answer.ts'
import { escapeRegExp } from '../text/escape-reg-exp.ts'

export interface PhrasePattern {
  /** One group for each piece between gaps. */
  pattern: string
  groups: number
}

/** 占 stands between the two sides of a share. */
const CHINESE_GAP = '[^，。？！；：、,.?!;占]{0,8}?'
const ENGLISH_GAP = "(?:[\\s-]+[\\w'-]+){0,5}?[\\s-]+"

/** Does it stand for many phrases: `<没办完>`, `<报纸/书刊>`, `A&B`? */
export const isManifold = (phrase: string): boolean => /[<&]/u.test(phrase)

/** app is no part of applications. */
const isLatinWord = (phrase: string) => /^[a-z]+$/u.test(phrase)

/** Does it stand for itself and nothing else, wherever its characters stand? */
export const isLiteral = (phrase: string, language: Language): boolean =>
  language === 'zh' && !/[<&*]/u.test(phrase) && !isLatinWord(phrase)

/** `A&B` in both orders. */
export function inEveryOrder(phrase: string): string[] {
  const [one, ...others] = phrase.split('&')
  return others.reduce<string[]>(
    (orders, other) => orders.flatMap((so) => [`${so}*${other}`, `${other}*${so}`]),
    [one!],
  )
}

/** The words that `<name>` or `<one/other>` stands for, longest first. */
export function wordsOf(reference: string): string[] {
  const words = reference.includes('/') ? reference.split('/') : families.get(reference)
  if (!words) throw new Error(`The vocabulary has no family of words called ${reference}.`)
  return [...words].sort((a, b) => b.length - a.length)
}

/** What a phrase can begin with. */
export function wordsAtStart(phrase: string): string[] {
  const [, reference, plain] = /^(?:<([^>]+)>|([^<*]+))/u.exec(phrase)!
  return reference ? wordsOf(reference) : [plain!]
}

export function patternOf(phrase: string, language: Language): PhrasePattern {
  const pieces = phrase.split('*').map((piece) => piece.trim())
  const plain =
    language === 'zh'
      ? escapeRegExp
      : (text: string) => escapeRegExp(text.replace(/\s+/gu, ' ')).replaceAll(' ', '[\\s-]+')
  const inside = (piece: string) =>
    piece
      .split(/(<[^>]+>)/u)
      .map((part) => (part.startsWith('<') ? `(?:${wordsOf(part.slice(1, -1)).map(plain).join('|')})` : plain(part)))
      .join('')
  if (language === 'zh') {
    const pattern = pieces.map((piece) => `(${inside(piece)})`).join(CHINESE_GAP)
    return { pattern: isLatinWord(phrase) ? `(?<![a-z])${pattern}(?![a-z])` : pattern, groups: pieces.length }
  }
  const pattern = pieces.map((piece) => `(${inside(piece)}(?:e?s)?)`).join(ENGLISH_GAP)
  return { pattern: `\\b${pattern}\\b`, groups: pieces.length }
}
