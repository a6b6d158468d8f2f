/**
 * Phrases of the vocabulary written with a wrong character.
 *
 * A homophone (微薄 for 微博) is taken for any phrase, and in what reports always write together (疫情防空); another slip (微信公从号) only inside the long name of a
 * channel, where no neighbouring word means something else, as 行政处分 does beside 行政处罚.
 */
import { isSaid } from '../catalog/sayings.ts'
import type { Terms } from '../catalog/vocabulary/lexicon.ts'
import { stockPhrases } from '../catalog/vocabulary/stock-phrases.ts'
import { readingsOf, soundOf } from '../text/pinyin.ts'
import type { Mention } from './match-terms.ts'

interface Phrase {
  text: string
  anySlip: boolean
  /** 脱平攻坚: nothing else is near, so that what many speakers do not tell apart may stand for one another. */
  stock: boolean
  /** Of two phrases that claim the same words, the later one of the lexicon counts. */
  order: number
}

/** Weak phrases are too common to be mended into, but for the one that half of all questions speak of. */
const COMMON = '~申请'

function listPhrases(lexicon: Terms): Phrase[] {
  const stock = stockPhrases.map((text) => ({ text, anySlip: false, stock: true }))
  return Object.entries(lexicon)
    .flatMap(([category, terms]) =>
      terms.flatMap(({ zh }) =>
        zh
          .map((text) => (text === COMMON ? text.slice(1) : text))
          .filter(
            (text) =>
              !text.includes('*') &&
              !text.startsWith('~') &&
              text.length >= 2 &&
              /^\p{Script=Han}+$/u.test(text) &&
              (category !== 'publish' || text.length >= 4) &&
              // 变化了多少 is no slip of 花了多少: spoken phrases are too common to be mended into.
              !/[了过多少几哪什么是的看赞]|粉(?!丝)/u.test(text),
          )
          .map((text) => ({ text, anySlip: text.length >= 5 && category === 'channel', stock: false })),
      ),
    )
    .concat(stock)
    .map((phrase, order) => ({ ...phrase, order }))
}

/** Phrases by the character at one of their places. */
function indexBy(phrases: readonly Phrase[], place: number): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const alike = index.get(phrase.text[place]!)
    if (alike) alike.push(phrase)
    else index.set(phrase.text[place]!, [phrase])
  }
  return index
}

/** Gives the question with such slips mended; of the same length, so that offsets stay. */
export function createSlipCorrector(lexicon: Terms): (text: string, exact: readonly Mention[]) => string {
  const phrases = listPhrases(lexicon)
  // One slip leaves the first character as it is, or the second.
  const [byFirst, bySecond] = [indexBy(phrases, 0), indexBy(phrases, 1)]
  return (text, exact) => {
    const slips: (Phrase & { start: number })[] = []
    for (let start = 0; start + 1 < text.length; start++) {
      const rightFirst = byFirst.get(text[start]!) ?? []
      const wrongFirst = bySecond.get(text[start + 1]!)?.filter((phrase) => phrase.text[0] !== text[start]) ?? []
      for (const phrase of [...rightFirst, ...wrongFirst])
        if (isSlip(text, start, phrase, exact)) slips.push({ ...phrase, start })
    }
    return slips
      .sort((a, b) => a.order - b.order || a.start - b.start)
      .reduce(
        (corrected, phrase) =>
          corrected.slice(0, phrase.start) + phrase.text + corrected.slice(phrase.start + phrase.text.length),
        text,
      )
  }
}

/** pin as ping, zi as zhi. */
const vague = (sound: string) => sound.replace(/(?<=n)g$/u, '').replace(/^([zcs])h/u, '$1')

function soundsAs(said: string, meant: string, stock: boolean): boolean {
  const sounds = readingsOf(said)
  const sound = soundOf(meant)
  return sounds.includes(sound) || (stock && sounds.some((one) => vague(one) === vague(sound)))
}

/** Does the phrase stand here, but for one character that may be taken for its own? */
function isSlip(
  text: string,
  start: number,
  { text: phrase, anySlip, stock }: Phrase,
  exact: readonly Mention[],
): boolean {
  const end = start + phrase.length
  if (end > text.length) return false
  let wrong = -1
  for (let i = 0; i < phrase.length; i++)
    if (text[start + i] !== phrase[i]) {
      if (wrong >= 0) return false
      wrong = i
    }
  // 折合几成 is no slip of 合计: 几 asks.
  if (wrong < 0 || !/(?![几哪谁])\p{Script=Han}/u.test(text[start + wrong]!)) return false
  const inside = anySlip && wrong > 1 && wrong < phrase.length - 1
  if (!inside && !soundsAs(text[start + wrong]!, phrase[wrong]!, stock)) return false
  // 几家转到下一年 is no slip of 结转到下一年: what stands beside the wrong character is a phrase of its own.
  if (exact.some((other) => other.start >= start && other.end <= end && other.end - other.start >= phrase.length - 1))
    return false
  // 因为信息 holds two words, and no slip of 微信 between their halves.
  if (/[因认作成行]为$/u.test(text.slice(0, start + wrong + 1))) return false
  // 非遗信息 is no slip of 微信: with what stands before it the wrong character is a word of its own.
  if (wrong === 0 && start > 0 && isSaid(text.slice(start - 1, start + 1))) return false
  // 征地之前 ends in a word of its own, and holds no slip of 地址.
  if (/^之[前后间内外中]/u.test(text.slice(start + wrong))) return false
  // It may hold an exact mention (微信 in 微信公从号), not cut one.
  return !exact.some(({ pieces }) =>
    pieces.some(
      ([from, to]) =>
        from < end && start < to && (from < start || to > end || (from <= start + wrong && start + wrong < to)),
    ),
  )
}

/** “城关微讯”: what stands in quotation marks is a name as it is written, and no slip. */
export const asQuoted = (corrected: string, written: string, quoted: readonly string[]) =>
  quoted.reduce((text, name) => {
    const at = written.indexOf(name)
    return at < 0 ? text : text.slice(0, at) + name + text.slice(at + name.length)
  }, corrected)
