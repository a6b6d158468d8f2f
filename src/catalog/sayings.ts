/**
 * What people say and what reports write for it, row by row: 没人去, 没人用 > 使用率低, 利用率低.
 *
 * Before `>` stand the ways of saying it that reports do not use, behind it those that they do; whoever says
 * any of them looks for those behind it. For finding the words that answer, never for a number. A form
 * stands in as many rows as it has meanings.
 */
import { doings } from './sayings/doings.ts'
import { things } from './sayings/things.ts'
import { troubles } from './sayings/troubles.ts'

/** Every form that is understood, the longest first, with what reports write for it. */
const written = new Map<string, readonly string[]>()
for (const row of [troubles, doings, things].join('\n').split('\n')) {
  if (row === '') continue
  const [said = [], known = []] = row.split(' > ').map((forms) => forms.split(' ').filter(Boolean))
  for (const form of [...said, ...known]) written.set(form, [...new Set([...(written.get(form) ?? []), ...known])])
}

const longest = Math.max(...[...written.keys()].map((form) => form.length))

export interface Saying {
  start: number
  end: number
  /** As it is said. */
  said: string
  /** What reports write for it. */
  written: readonly string[]
}

/** The ways of saying things in a text, from left to right, the longest at each place. */
export function findSayings(text: string): Saying[] {
  const found: Saying[] = []
  for (let start = 0; start < text.length; ) {
    let length = Math.min(longest, text.length - start)
    while (length > 0 && !written.has(text.slice(start, start + length))) length--
    if (length > 0) {
      const said = text.slice(start, start + length)
      found.push({ start, end: start + length, said, written: written.get(said)! })
    }
    start += Math.max(1, length)
  }
  return found
}
