/**
 * How well a word of the question is found in a stretch of a report.
 */
import { alikeWords } from '../catalog/vocabulary/alike.ts'
import { thingNames } from '../catalog/vocabulary/names.ts'
import { squeeze } from '../text/fold.ts'

const names: ReadonlySet<string> = new Set(thingNames)

const groups = new Map<string, readonly string[]>()
for (const group of alikeWords) for (const word of group) groups.set(word, [...(groups.get(word) ?? []), ...group])

/** 公众 is not spoken of where only 公众号 is. */
const holds = (plain: string, word: string) =>
  plain.includes(word) && (word !== '公众' || /公众(?!号|平台)/u.test(plain))

/** `a|b` is found where either is. 1 as written, .8 for a synonym, .6 for most of a longer word, 0 otherwise. `plain` is squeezed text. */
export function wordIn(word: string, plain: string): number {
  if (word.includes('|')) return Math.max(...word.split('|').map((one) => wordIn(one, plain)))
  const said = squeeze(word).text
  if (holds(plain, said)) return 1
  if (groups.get(said)?.some((other) => holds(plain, other))) return 0.8
  // 小程序 is no 程序: a name is found whole or not at all.
  if (names.has(said)) return 0
  // 政协提案 in 政协委员提案: the word's characters in order, with a few others between.
  if (
    said.length >= 4 &&
    /^\p{Script=Han}+$/u.test(said) &&
    new RegExp(Array.from(said).join('[\\p{Script=Han}、]{0,3}'), 'u').test(plain)
  )
    return 0.85
  if (said.length >= 4) {
    let pairs = 0
    for (let i = 0; i + 2 <= said.length; i++) if (plain.includes(said.slice(i, i + 2))) pairs++
    // 政务服务大厅 is none of 政务服务: what it ends with says what it is.
    if (pairs / (said.length - 1) >= 0.6) return plain.includes(said.slice(-2)) ? 0.6 : 0.5
  }
  if (said.length === 3 && (plain.includes(said.slice(0, 2)) || plain.includes(said.slice(1)))) return 0.6
  return 0
}

/** Longer words say more. */
export function wordWeight(word: string): number {
  if (word.includes('|')) return Math.max(...word.split('|').map(wordWeight))
  return word.length >= 4 ? 1.5 : word.length === 3 ? 1.25 : 1
}
