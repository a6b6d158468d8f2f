/**
 * Which of two figures is meant that the words of a question fit alike, where one is a part of the other.
 */
import type { Fact } from '../model/fact.ts'

const HAN = /\p{Script=Han}/u

/** 文字解读, where 解读 is asked for. */
const saysMore = (label: string, text: string): boolean =>
  Array.from(label).filter((character) => HAN.test(character) && !text.includes(character)).length >= 2

/**
 * Below 0 where `a` comes first, above 0 where `b` does; 0 where neither is a part of the other.
 *
 * 建议和提案共13件，其中建议5件: the part is meant, not the total that names more. 解读共96篇，其中文字解读25篇: a part that is
 * called more than was asked is not.
 */
export function partOrWhole(a: Fact, b: Fact, text: string): number {
  const ofPart = (part: Fact, whole: Fact) => (!/[和与及、]/u.test(whole.label) && saysMore(part.label, text) ? 1 : -1)
  if (a.partOf === b.id) return ofPart(a, b)
  return b.partOf === a.id ? -ofPart(b, a) : 0
}
