/**
 * Where no agency is named but one is to be singled out, the question is about all.
 */
import type { Sign } from '../../catalog/vocabulary/signs.ts'
import type { Conversation } from '../context.ts'
import { choosesOfIt } from './settle-choice.ts'
import { asksOfIt } from './settle-place.ts'

const SINGLES_OUT: readonly Sign[] = ['max', 'min', 'rank', 'count']

export const picksOfAll = (signs: ReadonlySet<Sign>, text: string, conversation: Conversation | null): boolean =>
  SINGLES_OUT.some((sign) => signs.has(sign)) && !picksOfLast(text, conversation)

/** What is to be singled out belongs to the one agency that is spoken of. */
function picksOfLast(text: string, conversation: Conversation | null): boolean {
  if (!conversation) return false
  const ofOne = conversation.agencies.length > 0
  // 那它考核排第几名; 最高的是哪个季度.
  return choosesOfIt(text, conversation) || (ofOne && (asksOfIt(text, conversation) || /哪一?个?季度/u.test(text)))
}
