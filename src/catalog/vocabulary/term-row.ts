/**
 * A row of the vocabulary as data: more phrases for what the catalog knows, written as in `term.ts`.
 *
 *     { "category": "applicationRow", "code": "notProcessed.duplicate", "zh": ["重复件"], "en": ["double filing"] }
 *
 * or another name of an agency, whose code is the name that its reports print, without the region:
 *
 *     { "category": "agency", "code": "水利水电局", "zh": ["水电局"] }
 */
import { z } from 'zod'
import { families } from './families.ts'
import { type Lexicon, lexicon } from './lexicon.ts'

const categories = Object.keys(lexicon) as (keyof Lexicon)[]
const codesOf = (category: keyof Lexicon) => lexicon[category].map(({ code }) => code)

/** `<报纸/书刊>` lists its words, `<没办完>` is a family. */
function namesFamilies(phrase: string): boolean {
  return [...phrase.matchAll(/<([^<>]+)>/gu)].every(([, name]) => name!.includes('/') || families.has(name!))
}

/** A single character would be found in too many words. */
const Phrase = z
  .string()
  .regex(/^~?[^~*|]+(?:\*[^~*|]+)*$/u, 'must be one phrase, with * for a gap inside it and ~ before a weak one')
  .regex(/[^~*\s].*[^~*\s]/u, 'must have two characters at least')
  .regex(/^(?:[^<>]|<[^<>]+>)*$/u, 'must close each family of words: <没办完>')
  .refine(namesFamilies, 'names a family of words that there is not')

export const TermRow = z
  .strictObject({
    category: z.enum(categories, { error: `must be one of ${categories.join(', ')}` }),
    code: z.string(),
    zh: z.array(Phrase).default([]),
    en: z.array(Phrase).default([]),
  })
  .superRefine(({ category, code, zh, en }, context) => {
    const codes = codesOf(category)
    if (category === 'agency') {
      if (!/^\p{Script=Han}{2,}$/u.test(code))
        context.addIssue({
          code: 'custom',
          path: ['code'],
          message: 'must be the name of a body, as its reports print it',
        })
      if (en.length > 0 || zh.some((name) => !/^[\p{Script=Han}\d]+$/u.test(name)))
        context.addIssue({
          code: 'custom',
          path: ['zh'],
          message: 'must be Chinese names; English ones follow from pinyin',
        })
    } else if (!codes.includes(code))
      context.addIssue({ code: 'custom', path: ['code'], message: `must be one of ${codes.join(', ')}` })
    if (zh.length + en.length === 0)
      context.addIssue({ code: 'custom', path: ['zh'], message: 'must have a phrase where "en" has none' })
  })
export type TermRow = z.infer<typeof TermRow>
