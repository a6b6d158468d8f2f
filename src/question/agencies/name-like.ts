/**
 * Stretches of a question that end as a division's name does, whoever bears it.
 */
import { divisionsNamed } from '../../catalog/regions/divisions.ts'
import { isFree, type Stretch } from './agency-mention.ts'

const SUFFIX =
  /(?:街道办事处|街道|自治县|自治州|自治区|开发区|地区|苏木|乡|镇|县|区|市|旗|省|州|盟|局|委|厅|办|中心|委员会)$/u
/** Characters before which 乡, 镇, 区 … end no name: 哪个镇, 各乡镇, 全区. */
const NO_NAME =
  /(?:政务|服务|办事|大|客|餐|展)厅$|(?:[哪各全本我该此每几多个这那些的在与及是有什么么座所乡镇了过对给向让于从]|^[两三四五六七八九十几]|^城|^村)(?:街道|县|区|市|乡|镇|旗|省|州)$/u

const HAN_NAME = /^\p{Script=Han}+$/u
/** Characters that any of the suffixes ends with: most places of a question end no name. */
const LAST_OF_SUFFIX = new Set('处道县州区市乡镇旗省盟木局委厅办心会')
const LONGEST = 12

/** Longest first at each place. */
export function* nameLike(
  text: string,
  taken: readonly Stretch[],
): Generator<{ start: number; end: number; name: string }> {
  const ends = Array.from({ length: text.length }, (_, at) => at + 1).filter((end) =>
    LAST_OF_SUFFIX.has(text[end - 1]!),
  )
  let last = -1
  for (let start = 0; start < text.length; start++) {
    while (last + 1 < ends.length && ends[last + 1]! <= start + LONGEST) last++
    for (let i = last; i >= 0 && ends[i]! - start >= 3; i--) {
      const end = ends[i]!
      const name = text.slice(start, end)
      if (!SUFFIX.test(name) || !HAN_NAME.test(name) || !isFree(taken, start, end)) continue
      if (divisionsNamed(name).length > 0 || !NO_NAME.test(name)) yield { start, end, name }
    }
  }
}

/** Whether 乡, 镇, 区 … at the end of the words ends no name: 哪个镇, 各乡镇. */
export function isNoName(words: string): boolean {
  return NO_NAME.test(words)
}
