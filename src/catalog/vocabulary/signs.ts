/**
 * The signs that a question shows of what is to be done with its figures, each with the words that tell it.
 *
 * A row is one way of saying it, bounded so that it reads no further than its clause; a sign may stand beside others,
 * and `question/choose-operation.ts` weighs them.
 */
import { signsOfAsking } from './signs-of-asking.ts'
import { signsOfChoosing } from './signs-of-choosing.ts'
import { signsOfReckoning } from './signs-of-reckoning.ts'

const rows = { ...signsOfReckoning, ...signsOfChoosing, ...signsOfAsking }

export type Sign = keyof typeof rows

export const signRows: Readonly<Record<Sign, readonly RegExp[]>> = rows
