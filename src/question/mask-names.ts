/**
 * Names whose words would be taken for something else: those of agencies by the vocabulary, those of columns by the signs.
 */
import type { Mention } from './match-terms.ts'
import { settleOverlaps } from './refiners/settle-overlaps.ts'
import type { Vocabulary } from './vocabulary.ts'

/** No character of any phrase, and no punctuation, so that a gap may go over it. */
const NAME_MASK = '□'

/** 各单位申请多少: those that report, and not the 单位 that apply. */
const BODIES = /(?:哪|每|各|所有|全部|几|多少|这|那)(?:些|一?[个家]|几[个家])?(?:单位|机关|部门)/gu

/** 鸣凤镇政府网站, 蒲江县政府规章: a phrase that a name cuts into is looked for again behind the name. */
export function outsideNames(
  text: string,
  terms: readonly Mention[],
  agencies: readonly { start: number; end: number }[],
  vocabulary: Vocabulary,
  seams: readonly number[],
): readonly Mention[] {
  const bodies = [...text.matchAll(BODIES)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  const names = [...agencies, ...bodies]
  const clear = ({ pieces }: Mention) =>
    pieces.every(([start, end]) => names.every((name) => end <= name.start || start >= name.end))
  if (terms.every(clear)) return terms
  return settleOverlaps(vocabulary.match(mask(text, names)), seams)
}

/** Yuan'an County is no yuan. */
export const withoutNames = (text: string, agencies: readonly { start: number; end: number }[]): string =>
  mask(text, agencies)

/** 行政许可的本年增/减 is the name of a column: it asks for no difference. */
export function withoutChanges(text: string, terms: readonly Mention[]): string {
  if (!terms.some(({ category }) => category === 'disclosureRow')) return text
  return mask(
    text,
    terms.flatMap(({ category, code, start, end }) => {
      if (category !== 'disclosureColumn' || code !== 'change') return []
      // 项目的增减变化了多少项: the verb is no part of the name.
      return [{ start, end: /变化$/u.test(text.slice(start, end)) && text[end] === '了' ? end - 2 : end }]
    }),
  )
}

function mask(text: string, stretches: readonly { start: number; end: number }[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + NAME_MASK.repeat(end - start) + rest.slice(end),
    text,
  )
}
