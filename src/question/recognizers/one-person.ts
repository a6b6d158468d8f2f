/**
 * 同一个人提了几件, 有一个人就提了11件: the applications of one of the applicants, and not what the 个人 of a column counts.
 */
import type { Span } from '../../model/span.ts'
import { spansOf } from './stretches.ts'

/** As reports call it. */
export const ONE_PERSON = '同一个人'
/** Whose number is told or asked for: 没有一个人提 asks for nobody's. */
const WHO_ASKED =
  /(?<![没无连何哪])(?:有人|有)?(?:[一某那]|(?<=有))个人(?:一个人|自己)?(?=[^，。？！,?!都也没]{0,5}[提交递申](?:请|交|出|了|过|的)*(?:\d|多少|几))/gu
const NAMED = /同一个?人|某个人|(?<=[^\d])一个人/gu

/** Those whose own number is asked for. */
export const findWhoAsked = (text: string): Span[] => spansOf(text, WHO_ASKED)

export const findOnePerson = (text: string): Span[] => [...findWhoAsked(text), ...spansOf(text, NAMED)]
