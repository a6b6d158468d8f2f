/** 隔壁天堂寨镇, 挨着的, neighbouring Yanzihe: words beside a name that only say where it lies. */
import type { Span } from '../../model/span.ts'

const BEFORE =
  /(?:[跟和与]?(?:它们?|他们|[我俺咱]们?|[这那]里|这边|那边|本[省市县区镇乡]))?的?(?:(?:紧?[挨靠邻]着|紧挨|紧邻|相邻|毗邻|毗连|接壤|邻近|临近|附近|旁边|边上|隔壁|周边|邻居|兄弟|友邻|同一?个?[省市县区])的?(?:那个|那边|乡镇|街道|单位|县|镇|乡)?的?)+$|\b(?:neighbou?ring|nearby|adjacent|next[- ]door|sister|fellow) $/u
const AFTER = /^,? (?:next door|nearby|close by)\b/u
/** So many characters are looked at on either side. */
const REACH = 24

export function liesBeside(text: string, names: readonly Span[]): Span[] {
  return names.flatMap(({ start, end }) => {
    const [before = ''] = BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
    const [after = ''] = AFTER.exec(text.slice(end, end + REACH)) ?? []
    return [
      { start: start - before.length, end: start },
      { start: end, end: end + after.length },
    ].filter((said) => said.end > said.start)
  })
}
