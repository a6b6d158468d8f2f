/**
 * What people say and what reports write for it, row by row: 没人去, 没人用 > 使用率低, 利用率低.
 *
 * Before `>` stand the ways of saying it that reports do not use, behind it those that they do; whoever says
 * any of them looks for those behind it, or for nothing where a row has no `>`. For finding the words that answer, and a number
 * only where no figure stands beside the words as they were said and a measure tells what is counted. A form
 * stands in as many rows as it has meanings.
 */
import { doings } from './sayings/doings.ts'
import { fillers } from './sayings/fillers.ts'
import { things } from './sayings/things.ts'
import { troubles } from './sayings/troubles.ts'
import { whereabouts } from './sayings/whereabouts.ts'
import { thingNames } from './vocabulary/names.ts'

/** What a report admits, and not only what it speaks of beside it (考核, 图解). */
const ADMITS =
  /[不没未无少慢低差弱缺难乏偏错漏拖僵旧]|有待|滞后|单一|闲置|频繁|败诉|纠正|雷同|同质|空白|枯燥|随意|混乱|逾期|超期/u

/** Every form that is understood, the longest first, with what reports write for it. */
const written = new Map<string, readonly string[]>()
const rowsOf = new Map<string, (readonly string[])[]>()
for (const row of [troubles, doings, things, whereabouts, fillers].join('\n').split('\n')) {
  if (row === '') continue
  const [said = [], known = []] = row.split(' > ').map((forms) => forms.split(' ').filter(Boolean))
  for (const form of said) written.set(form, [...new Set([...(written.get(form) ?? []), ...known])])
  for (const form of known) rowsOf.set(form, [...(rowsOf.get(form) ?? []), known])
}
// What reports write for several things (考核, 监督) stands for itself, and for what says the same of the same (能力不足: 能力不强).
for (const [form, rows] of rowsOf) {
  const known =
    rows.length === 1
      ? rows[0]!
      : [form, ...rows.flat().filter((other) => ADMITS.test(other) && ofTheSame(form, other))]
  written.set(form, [...new Set([...(written.get(form) ?? []), ...known])])
}

// 新闻发布会 is no 新闻: a name is what it is called.
for (const name of thingNames) if (!written.has(name)) written.set(name, [name])

/** Is it something that people say? */
export const isSaid = (form: string): boolean => written.has(form)

/** 不爱…公开: what may stand between, at most three characters. */
const gapped = [...written.keys()].flatMap((said) =>
  said.includes('…') ? [{ said, pattern: new RegExp(said.replace('…', '\\p{Script=Han}{0,3}?'), 'uy') }] : [],
)

const longest = Math.max(...[...written.keys()].map((form) => form.length))

export interface Saying {
  start: number
  end: number
  /** As it is said. */
  said: string
  /** What reports write for it. */
  written: readonly string[]
  /** It tells of something that goes wrong. */
  trouble: boolean
}

/** 能力不足 and 能力不强 are wrong with the same thing. */
function ofTheSame(form: string, other: string): boolean {
  const pairs = Array.from(form, (_, at) => form.slice(at, at + 2))
  return ADMITS.test(form) && pairs.some((pair) => /^[^不没无未足够太较偏]{2}$/u.test(pair) && other.includes(pair))
}

/** All ways of complaining, and what admits it. */
const wrong = new Set(
  troubles.split('\n').flatMap((row) => {
    const [said = '', known = ''] = row.split(' > ')
    return [...said.split(' '), ...known.split(' ').filter((form) => ADMITS.test(form))]
  }),
)

/**
 * The ways of saying things in a text, from left to right, the longest at each place.
 *
 * @param isWord - whether the one character at a place is a word of its own: 坑 is, and none in 坑口
 */
export function findSayings(text: string, isWord: (at: number) => boolean): Saying[] {
  const found: Saying[] = []
  for (let start = 0; start < text.length; ) {
    let length = Math.min(longest, text.length - start)
    while (length > 0 && !written.has(text.slice(start, start + length))) length--
    if (length === 1 && !isWord(start)) length = 0
    let form = text.slice(start, start + length)
    for (const { pattern, said } of gapped) {
      pattern.lastIndex = start
      const [stretch = ''] = pattern.exec(text) ?? []
      if (stretch.length > length) [length, form] = [stretch.length, said]
    }
    const known = written.get(form)
    if (known && length > 0)
      found.push({
        start,
        end: start + length,
        said: text.slice(start, start + length),
        written: known,
        trouble: wrong.has(form),
      })
    start += Math.max(1, length)
  }
  return found
}
