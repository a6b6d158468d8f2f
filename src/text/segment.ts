/**
 * Chinese text → words with their places.
 *
 * The one place that loads nodejieba, whose dictionary belongs to the whole process. Tokens joined
 * give back the text, white space and punctuation included, and never overlap. Numbers are found before
 * jieba sees the text and stay whole (1,369 · １２３４ · 二〇二一 · 三十六亿五千七百万 · 12.5), since it cuts
 * most of them up; what a number means is no business of this file.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nodejieba from 'nodejieba'
import { Fault } from '../model/fault.ts'
import type { Span } from '../model/span.ts'

export interface Token extends Span {
  word: string
}

/**
 * Digits with their separators, not glued to letters (xsxzf2007 stays a word); runs of Han digits as in 二〇二一;
 * Han numerals with a unit as in 一千三百六十九. 万一, 十分 and 唯一一个 are words: a numeral begins with a digit
 * or with 十 and a digit, and two bare digits without 〇 are none.
 */
const NUMBER =
  /(?<![A-Za-z0-9０-９])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?![A-Za-z0-9０-９])|[〇零一二三四五六七八九]*[〇零][〇零一二三四五六七八九]+|[一二三四五六七八九][〇零一二三四五六七八九]{2,}|(?:[一二三四五六七八九两][十百千万亿]|十[一二三四五六七八九])[〇零一二三四五六七八九两十百千万亿]*/gu

/** Where nodejieba keeps one of its dictionaries; `idf.utf8` serves the ranking of passages too. */
export function dictionary(name: string): string {
  const home = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'))
  return join(home, 'submodules/cppjieba/dict', name)
}

/** nodejieba garbles lone surrogates; the well-formed text has the same length. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

let loaded = false

/** Loads the dictionary once; takes about half a second and 230 MB, so it waits until the first text comes. */
function load(): void {
  if (loaded) return
  const paths = {
    dict: dictionary('jieba.dict.utf8'),
    hmmDict: dictionary('hmm_model.utf8'),
    userDict: dictionary('user.dict.utf8'),
    stopWordDict: dictionary('stop_words.utf8'),
    // Its own is 6 MB for keyword extraction, which nobody here uses: half of the loading time.
    idfDict: fileURLToPath(new URL('./minimal-idf.utf8', import.meta.url)),
  }
  // A dictionary that is not there aborts the whole process.
  for (const path of Object.values(paths))
    if (!existsSync(path))
      throw new Fault(
        'settingInvalid',
        `The segmentation dictionary ${path} is missing; install the packages again (npm ci).`,
      )
  nodejieba.load(paths)
  loaded = true
}

function pushWords(tokens: Token[], text: string, start: number, end: number): void {
  if (start === end) return
  const stretch = text.slice(start, end)
  const words = nodejieba.cut(wellFormed(stretch), true)
  const total = words.reduce((length, word) => length + word.length, 0)
  let at = start
  // Should jieba ever lose or add a character, single characters still have their places.
  for (const word of total === stretch.length ? words : stretch) {
    tokens.push({ word: text.slice(at, at + word.length), start: at, end: at + word.length })
    at += word.length
  }
}

/**
 * Cuts a text into words.
 *
 * @param text - any string; it is cut as it is, so fold width and traditional characters before
 * @returns tokens in order; `text.slice(token.start, token.end) === token.word`
 * @throws {Fault} `settingInvalid` where the dictionary files are not installed
 */
export function segment(text: string): Token[] {
  load()
  const tokens: Token[] = []
  let at = 0
  for (const match of text.matchAll(NUMBER)) {
    pushWords(tokens, text, at, match.index)
    at = match.index + match[0].length
    tokens.push({ word: match[0], start: match.index, end: at })
  }
  pushWords(tokens, text, at, text.length)
  return tokens
}

/** Does a word name a thing? One that is cut up does where its last part does. Unknown words and 没拿到 are none. */
export function isNoun(word: string): boolean {
  load()
  return !/[没不]/u.test(word) && /^(?:n|vn|l|j)/u.test(nodejieba.tag(wellFormed(word)).at(-1)?.tag ?? '')
}
