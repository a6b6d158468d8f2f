/**
 * What the segmenter cut short is put together again: 执法 + 证, 就 + 页.
 */
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import type { Word } from './mend-words.ts'

const PARTICLES = new Set('的了着过得地有是被把在给吗呢吧啊么占要去来说到由各都也还又共均')

/** Single characters that finish a word jieba cut short: 执法 + 证, 办结 + 率, 处理 + 费. */
const ENDINGS = new Set('证率费员群栏点会处队册屏箱卡日站量额度')

/**
 * Words of two characters and more that ask for something. Single characters side by side are a word that the
 * dictionary does not have (就页), unless all of them ask for nothing; particles join nothing.
 */
export function joinFragments(words: readonly Word[]): Word[] {
  const joined: (Word & { pieced: boolean })[] = []
  let open = false
  words.forEach((word, i) => {
    const last = joined.at(-1)
    const next = words[i + 1]
    // 网友点了多少赞: what has 了 behind it is a verb, and finishes no word.
    const verb = next?.start === word.end && /^[了过]$/u.test(next.text)
    const adjacent = open && last !== undefined && last.end === word.start
    const single = word.text.length === 1
    if (single && PARTICLES.has(word.text)) {
      open = false
      return
    }
    if (adjacent && single && (last.text.length === 1 || (ENDINGS.has(word.text) && !verb)))
      joined[joined.length - 1] = {
        text: last.text + word.text,
        start: last.start,
        end: word.end,
        pieced: last.pieced && single,
      }
    else joined.push({ ...word, pieced: single })
    open = true
  })
  const empty = ({ text, pieced }: (typeof joined)[number]) =>
    isNeutral(text) || (pieced && Array.from(text).every(isNeutral))
  return joined.filter((word) => word.text.length >= 2 && !empty(word))
}
