/**
 * Words that jieba cuts in the wrong place of a question: 费是, 类工单, 工单加, 年增长率 behind a number.
 */
import { thingNames } from '../../catalog/vocabulary/names.ts'
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import type { Span } from '../../model/span.ts'
import { backgroundRarity } from '../../text/background-rarity.ts'

export interface Word extends Span {
  text: string
}

const names: ReadonlySet<string> = new Set(thingNames)

const VERB_OF_TWO = new Set(['会开', '开过', '办过', '搞过', '做过', '有过'])

/** 费是, 会开 and 开过, which jieba guesses to be a word: what it is said of, and the verb; a light verb, and its particle. */
function withoutVerb({ text, start, end }: Word): Word[] {
  return (text.length > 1 && text.endsWith('是') && !isNeutral(text)) || VERB_OF_TWO.has(text)
    ? [
        { text: text.slice(0, -1), start, end: end - 1 },
        { text: text.slice(-1), start: end - 1, end },
      ]
    : [{ text, start, end }]
}

/** 类工单, 工单加: no words of the dictionary, but one with a character that asks for nothing. */
function withoutStray(word: Word): Word[] {
  const { text, start, end } = word
  if (text.length === 2) {
    // 改了: a verb of one character is none.
    if (/^\p{Script=Han}[了过着]$/u.test(text)) return [{ text: text[0]!, start, end: start + 1 }]
    if (/^[能被还]\p{Script=Han}$/u.test(text) && !isKnown(text)) return [{ text: text[1]!, start: start + 1, end }]
  }
  const mayStray = text.length > 2 && (STRAYS.has(text[0]!) || STRAYS.has(text.at(-1)!))
  if (!mayStray || !/^\p{Script=Han}+$/u.test(text) || isKnown(text)) return [word]
  const cut = (at: number) => [
    { text: text.slice(0, at), start, end: start + at },
    { text: text.slice(at), start: start + at, end },
  ]
  const [first, last] = [cut(1), cut(text.length - 1)]
  if (STRAYS.has(text[0]!) && isKnown(first[1]!.text)) return first
  return STRAYS.has(text.at(-1)!) && isKnown(last[0]!.text) ? last : [word]
}

const isKnown = (word: string) => backgroundRarity(word, -1) >= 0 || names.has(word)
/** Not 率, 数, 量 and the like, which finish a word. */
const STRAYS = new Set('按类的加被给把里共有又还已再没未搞办发收到要能会去来用了')

/** 2020年增长率, 2022年度报告, where jieba knows 年增长率 and 年度报告: the year has its 年度. */
function afterYear(word: Word, question: string): Word {
  const [ofYear] = /\d/u.test(question[word.start - 1] ?? '') ? (/^年度?(?=.)/u.exec(word.text) ?? []) : []
  return ofYear ? { ...word, text: word.text.slice(ofYear.length), start: word.start + ofYear.length } : word
}

/** The word as it ought to have been cut. */
export function mendWord({ text, start, end }: Word, question: string): Word[] {
  return withoutVerb({ text: text.length > 1 && text.startsWith('各') ? text.slice(1) : text, start, end })
    .flatMap(withoutStray)
    .map((word) => afterYear(word, question))
}
