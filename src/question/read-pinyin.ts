/**
 * A question typed in pinyin (xiangshanxiang 2021 gongkai duoshao tiao), in the characters it stands for.
 *
 * Only where every word of it is a name that is indexed or made of phrases that people ask with; a single English
 * word leaves the question as it is. Names stay in letters, as recognizers read them that way.
 */
import type { Terms } from '../catalog/vocabulary/lexicon.ts'
import { commonEnglishWords, neutralChinese } from '../catalog/vocabulary/neutral.ts'
import { spellingsOf } from '../text/pinyin.ts'
import type { NormalizedQuestion } from './normalize.ts'

/** Syllables that are words of their own in a question; any other stands in a phrase only. */
const SINGLE = '条件个几年的吗有是和比占在谁'
/** Letters of the longest phrase, and the words that a name may be typed in. */
const [LONGEST, MOST_WORDS] = [30, 5]
const spell = (phrase: string) => spellingsOf(phrase, 1)[0]!
/** Words that English has as well: he is 和, weibo is nothing else. */
const CHINESE_TOO = new Set([...Array.from(SINGLE, spell), 'weibo', 'douyin'])

/** Phrases by how they are spelled; of those that sound alike what is published, else the first of the vocabulary. */
function spelledPhrases(terms: Terms): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  // fa le is 发了 and not 罚了.
  const said = [terms.publish, ...Object.values(terms)].flatMap((some) =>
    some.flatMap(({ zh }) => zh.map((one) => one.replace(/^~/u, ''))),
  )
  for (const phrase of [...said, ...neutralChinese, ...SINGLE]) {
    if (!/^\p{Script=Han}+$/u.test(phrase) || (phrase.length < 2 && !SINGLE.includes(phrase))) continue
    const spelling = spell(phrase)
    if (!table.has(spelling)) table.set(spelling, phrase)
  }
  return table
}

/** Letters that a name or a phrase takes up, from and to as places among the letters of a run. */
interface Piece {
  text: string
  from: number
  to: number
  name: boolean
}

/** Words with nothing but blanks between them. */
interface Run {
  letters: string
  /** The place in the question's text of each letter. */
  places: number[]
  /** Where words begin and end. */
  bounds: number[]
}

function runsOf(text: string): Run[] {
  return [...text.matchAll(/[a-z]+(?: [a-z]+)*/gu)].map(({ 0: words, index }) => {
    const run: Run = { letters: '', places: [], bounds: [0] }
    for (const word of words.matchAll(/[a-z]+/gu)) {
      for (let i = 0; i < word[0].length; i++) run.places.push(index + word.index + i)
      run.letters += word[0]
      run.bounds.push(run.letters.length)
    }
    return run
  })
}

/** The fewest names and phrases that make up a run; null where none do. */
function divide({ letters, bounds }: Run, phrases: ReadonlyMap<string, string>, isName: (letters: string) => boolean) {
  const best: (Piece[] | null)[] = [[]]
  for (let to = 1; to <= letters.length; to++) {
    let found: Piece[] | null = null
    const consider = (from: number, text: string | undefined, name: boolean) => {
      const before = best[from]
      if (before && text !== undefined && (!found || before.length + 1 < found.length))
        found = [...before, { text, from, to, name }]
    }
    const bound = bounds.indexOf(to)
    for (const from of bound < 0 ? [] : bounds.slice(Math.max(0, bound - MOST_WORDS), bound))
      if (to - from >= 4 && best[from] && isName(letters.slice(from, to))) consider(from, letters.slice(from, to), true)
    for (let from = Math.max(0, to - LONGEST); from < to; from++)
      if (best[from]) consider(from, phrases.get(letters.slice(from, to)), false)
    best.push(found)
  }
  return best[letters.length] ?? null
}

/** @param isName - whether letters spell a name that is indexed */
export function createPinyinReader(
  terms: Terms,
): (question: NormalizedQuestion, isName: (letters: string) => boolean) => NormalizedQuestion {
  let phrases: ReadonlyMap<string, string> | null = null
  return (question, isName) => {
    const { text } = question
    const words = text.match(/[a-z]+/gu) ?? []
    const english = words.some((word) => commonEnglishWords.has(word) && !CHINESE_TOO.has(word))
    if (words.length === 0 || english || /\p{Script=Han}/u.test(text)) return question
    phrases ??= spelledPhrases(terms)
    const characters: { text: string; start: number; end: number }[] = []
    let at = 0
    const keep = (to: number) => {
      for (; at < to; at++) characters.push({ text: text[at]!, start: at, end: at + 1 })
    }
    let read = false
    for (const run of runsOf(text)) {
      const pieces = divide(run, phrases, isName)
      if (!pieces) return question
      keep(run.places[0]!)
      for (const [i, piece] of pieces.entries()) {
        const [start, end] = [run.places[piece.from]!, run.places[piece.to - 1]! + 1]
        read ||= !piece.name && piece.text.length > 1
        // Two names side by side are two.
        if (piece.name && pieces[i - 1]?.name) characters.push({ text: ' ', start, end: start })
        for (const character of piece.text) characters.push({ text: character, start, end })
      }
      at = run.places.at(-1)! + 1
    }
    keep(text.length)
    if (!read) return question
    // Beside Han characters a blank parts nothing.
    const kept = characters.filter(({ text, start, end }) => text !== ' ' || end === start)
    return {
      ...question,
      language: 'zh',
      text: kept.map((one) => one.text).join(''),
      span: (start, end) =>
        question.span(kept[start]?.start ?? text.length, kept[Math.max(start, end - 1)]?.end ?? text.length),
    }
  }
}
