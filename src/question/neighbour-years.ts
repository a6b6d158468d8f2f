/**
 * 转到2022年继续办的申请，香山乡2021年有几件; 2020年没办完、转到2021年的: the year after, and the year before, of the one
 * that the question is about, named by their numbers. They are read as 次年 and 上年 are.
 */
const CARRIED_TO =
  /(?:转|转到|转至|转入|留到|留给|拖到|拖至|移到|顺延到|推到|延到|跨到|跨入|带进|带到|甩到)((?:19|20)\d\d)年|\b(?:into|until) ((?:19|20)\d\d)\b/gu

const CARRIED_FROM =
  /(?<=从|由|自)((?:19|20)\d\d)年(?=接|转|带|结转|滚|留|遗留|移)|((?:19|20)\d\d)年(?=没办|未办|没处理|未结|遗留|剩|留下)/gu

/** Of the same length, so that offsets stay; □ is no character of any phrase. `spokenOf` is the year of the last answer. */
export function withoutNeighbourYears(text: string, spokenOf: number | null): string {
  const names = (year: number) => spokenOf === year || text.includes(String(year))
  const carriedTo = text.replace(CARRIED_TO, (words: string, zh: string | undefined, en: string | undefined) => {
    const year = (zh ?? en)!
    if (!names(Number(year) - 1)) return words
    return zh ? `${words.slice(0, -year.length - 1)}次年□□□` : words.replace(year, 'next')
  })
  return carriedTo.replace(CARRIED_FROM, (words: string, ...years: (string | undefined)[]) => {
    const year = Number(years[0] ?? years[1])
    return carriedTo.includes(String(year + 1)) ? `上年${'□'.repeat(words.length - 2)}` : words
  })
}
