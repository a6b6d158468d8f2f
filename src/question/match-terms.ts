/**
 * Finds the phrases of a lexicon in a question.
 *
 * Each category is one regular expression, longest phrase first, so that at each place the longest phrase wins.
 * All repetition in it is bounded: time is linear in the question's length.
 */
import type { Category, Terms } from '../catalog/vocabulary/lexicon.ts'
import type { Language } from '../model/answer.ts'
import { createManifoldMatcher } from './match-manifold.ts'
import { isManifold, patternOf } from './phrase-pattern.ts'

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

function compile(lexicon: Terms, language: Language): CompiledCategory[] {
  return Object.entries(lexicon).flatMap(([category, terms]) => {
    const phrases = terms.flatMap((term) =>
      term[language].map((phrase) => ({
        code: term.code,
        phrase: phrase.replace(/^~/, ''),
        weak: phrase.startsWith('~'),
      })),
    )
    const plain = phrases.filter(({ phrase }) => !isManifold(phrase)).sort((a, b) => lengthOf(b) - lengthOf(a))
    // Phrases with a gap are looked for apart: 收到*申请 must not hide the 重复申请 in 收到过重复申请.
    return [false, true]
      .map((gaps) => plain.filter(({ phrase }) => phrase.includes('*') === gaps))
      .map((some) => compileTogether(category as Category, some, language))
  })
}

const lengthOf = ({ phrase }: { phrase: string }) => phrase.replace('*', '').length

function compileTogether(
  category: Category,
  said: readonly { code: string; phrase: string; weak: boolean }[],
  language: Language,
): CompiledCategory {
  const phrases = said.map((entry) => ({ ...entry, ...patternOf(entry.phrase, language) }))
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
  const matchManifold = createManifoldMatcher(lexicon)
  return (text) => [
    ...compiled.flatMap(({ category, pattern, phrases }) =>
      everyMatch(pattern, text).map((match) => {
        let group = 1
        let found = 0
        while (match[group] === undefined) group += 1 + phrases[found++]!.groups
        const { code, weak, groups } = phrases[found]!
        const pieces = Array.from({ length: groups }, (_, piece) => match.indices![group + 1 + piece]!)
        return { category, code, weak, pieces, start: pieces[0]![0], end: pieces.at(-1)![1] }
      }),
    ),
    ...matchManifold(text),
  ]
}
