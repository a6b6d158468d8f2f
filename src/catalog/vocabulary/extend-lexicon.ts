/** A lexicon with more phrases for what it knows; the one given stays as it is. */
import type { Lexicon } from './lexicon.ts'
import type { Term } from './term.ts'
import type { TermRow } from './term-row.ts'

export function extendLexicon(lexicon: Lexicon, rows: readonly TermRow[]): Lexicon {
  const extended: Record<string, readonly Term[]> = { ...lexicon }
  for (const { category, code, zh, en } of rows) {
    const known = extended[category]!
    // Any agency may get another name; the rest of the catalog is as it is.
    if (!known.some((term) => term.code === code)) extended[category] = [...known, { code, zh, en }]
    else
      extended[category] = extended[category]!.map((term) =>
        term.code === code ? { code, zh: [...term.zh, ...zh], en: [...term.en, ...en] } : term,
      )
  }
  return extended as unknown as Lexicon
}
