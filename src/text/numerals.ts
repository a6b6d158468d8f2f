/**
 * Numbers in words and figures: `parseNumeral` for a string that is wholly one
 * number, `findQuantities` for what a text counts.
 */
export { parseNumeral } from './parse-numeral.ts'
export { findQuantities, type Quantity } from './quantities.ts'
