/**
 * A passage as the characters that search compares, sentence by sentence.
 */

/** Stands behind every sentence; no text has it. */
export const SENTENCE_END = 0

const ENDS = /[。！？!?\n][。！？!?\s]*/gu
/** 1,369 条 is found as 1369条. */
const WITHIN_QUANTITY = /(?<=\d),(?=\d{3}(?!\d))|(?<=\d) (?=\p{Script=Han})/gu
/** Headings that a passage begins with: lines that end in no punctuation, with something below them. */
const HEADINGS = /^(?:[^\n\t]{0,39}[^\n\t。！？!?：:；;，,、]\n+(?=[^\n])){1,4}/u

/**
 * @param title - what stands above the passage, and so beside each of its sentences
 * @param body - both as `searchableText` gives them
 * @returns code units: the title and headings, then each sentence, all of them closed by `SENTENCE_END`
 */
export function sentenceCodes(title: string, body: string): Uint16Array {
  const text = body.replace(WITHIN_QUANTITY, '').trim()
  const headings = HEADINGS.exec(text)?.[0] ?? ''
  const sentences = text.slice(headings.length).replace(ENDS, '\0')
  const all = `${title}\n${headings}\0${sentences}${sentences.endsWith('\0') ? '' : '\0'}`
  const codes = new Uint16Array(all.length)
  for (let at = 0; at < all.length; at++) codes[at] = all.charCodeAt(at)
  return codes
}
