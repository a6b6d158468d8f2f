/**
 * 前三名, 最多的两个, top 5: how many of a ranking are asked for.
 */
import { parseNumeral } from '../text/parse-numeral.ts'

const COUNTED =
  /(?:前|后|倒数)([一二三四五六七八九十两\d]{1,2})(?:名|位|个|家|甲|强|$|[?？是])|最[多少高低大小]的(?:前)?([一二三四五六七八九十两\d]{1,2})(?:个|家|位|年|种|类|项)|\btop (\d{1,2}|two|three|four|five|ten)\b|\b(?:the )?(two|three|four|five|\d{1,2}) [a-z ]{0,30}\b(?:most|fewest|highest|lowest|least)\b/iu
const ENGLISH: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 }

/** Null where all of them are. */
export function mostAsked(question: string): number | null {
  const words = COUNTED.exec(question)
    ?.slice(1)
    .find((word) => word !== undefined)
  return words === undefined ? null : (ENGLISH[words.toLowerCase()] ?? parseNumeral(words))
}
