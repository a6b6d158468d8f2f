import { squeeze } from '../../../text/fold.ts'
import { toSimplified } from '../../../text/traditional.ts'

/** A text for comparing: one width, no white space, simplified characters. */
export function plain(text: string): string {
  return squeeze(toSimplified(text)).text
}
