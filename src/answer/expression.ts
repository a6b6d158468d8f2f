/** A number inside an expression: negative ones in brackets. */
import { plainNumber } from './say/number-words.ts'

export function term(value: number): string {
  return value < 0 ? `(${plainNumber(value)})` : plainNumber(value)
}
