/**
 * Finds the phrases of a lexicon in a question.
 *
 * Each category is one regular expression, longest phrase first, so that at each place the longest phrase wins.
 * All repetition in it is bounded: time is linear in the question's length.
 */
import type { Category, Terms } from '../catalog/vocabulary/lexicon.ts'
import type { Term } from '../catalog/vocabulary/term.ts'
import type { Language } from '../model/answer.ts'

export interface Mention {
  category: Category
  code: string
  start: number
  end: number
  /** The stretches that are the phrase's own words: a `*` inside it takes nothing. */
  pieces: [number, number][]
  /** Counts only where nothing else of its kind is named. */
  weak: boolean
}

interface CompiledCategory {
  category: Category
  pattern: RegExp
  /** By the number of the alternative that matched. */
  phrases: { code: string; weak: boolean; groups: number }[]
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** `*` in a Chinese phrase: up to eight characters that are no punctuation; in an English one: up to five words. */
function source(phrase: string, language: Language): { pattern: string; groups: number } {
  const pieces = phrase.split('*')
  if (language === 'zh') {
    const pattern = pieces.map((piece) => `(${literally(piece)})`).join('[^，。？！；：、,.?!;]{0,8}?')
    // app is no part of applications.
    return { pattern: /^[a-z]+$/u.test(phrase) ? `(?<![a-z])${pattern}(?![a-z])` : pattern, groups: pieces.length }
  }
  const inner = pieces.map((piece) => `(${literally(piece.trim()).replace(/\s+/g, '[\\s-]+')}(?:e?s)?)`)
  return { pattern: `\\b${inner.join("(?:[\\s-]+[\\w'-]+){0,5}?[\\s-]+")}\\b`, groups: pieces.length }
}

function compile(lexicon: Terms, language: Language): CompiledCategory[] {
  // Phrases with a gap are looked for apart: 收到*申请 must not hide the 重复申请 in 收到过重复申请.
  return Object.entries(lexicon).flatMap(([category, terms]) =>
    [false, true].map((gaps) => compileCategory(category as Category, terms, language, gaps)),
  )
}

function compileCategory(
  category: Category,
  terms: readonly Term[],
  language: Language,
  gaps: boolean,
): CompiledCategory {
  const phrases = terms
    .flatMap((term) =>
      term[language].map((phrase) => ({
        code: term.code,
        phrase: phrase.replace(/^~/, ''),
        weak: phrase.startsWith('~'),
      })),
    )
    .filter(({ phrase }) => phrase.includes('*') === gaps)
    .sort((a, b) => b.phrase.replace('*', '').length - a.phrase.replace('*', '').length)
    .map((entry) => ({ ...entry, ...source(entry.phrase, language) }))
  // An empty group before each alternative tells which of them matched.
  const pattern = new RegExp(phrases.map((phrase) => `()${phrase.pattern}`).join('|') || '(?!)', 'dgu')
  return { category, pattern, phrases }
}

/** Also those that begin inside another: 去年结转 must not hide the 结转下年度 in 去年结转下年度. */
function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    pattern.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1)
  }
  return matches
}

/**
 * All mentions, category by category; mentions of different categories may overlap.
 *
 * Both languages are looked for in every question: an English one may quote 行政处罚, a Chinese one write wechat.
 */
export function createTermMatcher(lexicon: Terms): (text: string) => Mention[] {
  const compiled = [...compile(lexicon, 'zh'), ...compile(lexicon, 'en')]
  return (text) =>
    compiled.flatMap(({ category, pattern, phrases }) =>
      everyMatch(pattern, text).map((match) => {
        let group = 1
        let found = 0
        while (match[group] === undefined) group += 1 + phrases[found++]!.groups
        const { code, weak, groups } = phrases[found]!
        const pieces = Array.from({ length: groups }, (_, piece) => match.indices![group + 1 + piece]!)
        return { category, code, weak, pieces, start: pieces[0]![0], end: pieces.at(-1)![1] }
      }),
    )
}
