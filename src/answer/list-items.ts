/**
 * The items of a list that runs through prose: 一是…；二是…, （1）…（2）…, 第一，….
 */
import type { Span } from '../model/span.ts'

const MARK =
  /(?<=^|[：:；;。，,、\s*"“])(?:[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]{1,2}[)）]|第[一二三四五六七八九][，,、]|\d{1,2}[.．、](?!\d)|[①-⑩])/gu

/** Each item from its mark to the next one; none where nothing is listed. */
export function itemsIn(text: string, start: number, end: number): Span[] {
  const marks = [...text.slice(start, end).matchAll(MARK)].map(({ index }) => start + index)
  return marks.map((mark, i) => {
    const next = marks[i + 1] ?? end
    return { start: mark, end: mark + text.slice(mark, next).trimEnd().length }
  })
}
