/**
 * 那合江县全县呢, 占全县的百分之几: all of the place whose government is spoken of, which asks for nothing new. 全市公开多少条 does,
 * where the report counts 市政府门户网站 beside it, and of a bureau 全县 is more than itself.
 */
import type { Span } from '../../model/span.ts'

const WHOLE =
  /全(省|州|市|盟|县|区|旗|镇|乡|街道)(?=呢|的?(?:百分之|几成|多少[?？]?$|比例|比重|占比)|(?:[一总]共|合计|总计)(?:呢|是?多少)?[?？]?$|[?？]?$)/gu
const OF_GOVERNMENT = /(省|州|市|盟|县|区|旗|镇|乡|街道)(?:人民政府|办事处)$/u

interface Keyed {
  key: string
}

const levelOf = ({ key }: Keyed) => OF_GOVERNMENT.exec(key.replace(/\/(?=人民政府$)/u, ''))?.[1]

/** Governments that have departments and towns below them. */
export const areCounties = (agencies: readonly Keyed[]): boolean =>
  agencies.length > 0 && agencies.every((one) => /[省州市盟县区旗]/u.test(levelOf(one) ?? ''))

/** 全市 of a city. */
export const isAllOf = (word: string, agency: Keyed): boolean =>
  word.length > 1 && word[0] === '全' && levelOf(agency) === word.slice(1)

/** 全省哪个局公开得最多: the asker's own place, which is all that is indexed. */
const OF_THE_ASKER =
  /[全本我](?:省|州|市|盟|县|区|旗)(?:范围)?(?:里|内|中)?的?(?=(?:哪|各|所有|几)(?:个|家|些)?[^，。？！,?!]{1,6})/gu

/** @param agencies - those that are spoken of */
export function wholePlaces(text: string, agencies: readonly Keyed[]): Span[] {
  const isLevelOfAll = (level: string) => agencies.length > 0 && agencies.every((one) => levelOf(one) === level)
  return [...[...text.matchAll(WHOLE)].filter(([, level]) => isLevelOfAll(level!)), ...text.matchAll(OF_THE_ASKER)].map(
    ({ index, 0: said }) => ({ start: index, end: index + said.length }),
  )
}
