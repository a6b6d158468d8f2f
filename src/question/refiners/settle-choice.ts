/**
 * Of what the most or the least is wanted: of agencies, of years, or of the parts of one figure.
 */
import type { Choice, Query } from '../../model/query.ts'
import type { Conversation } from '../context.ts'

const YEARS =
  /[哪那](?:一|个)?年|年份最|最[多高大少低小]的(?:那|哪)?(?:一|个)?年|\b(?:which|what) (?:of the )?years?\b/u
const PARTS =
  /(?:哪|什么|何)(?:一|个|种|类|些|几|项)*(?:渠道|平台|途径|方式|媒体|账号|种|类|项|栏目|部分|方面|领域|板块|申请人|主体|结果)|(?:渠道|平台|途径|方式|栏目|类别|申请人)[^，。？！]{0,8}最|\b(?:which|what) (?:of the )?(?:channels?|platforms?|medi(?:a|um)|accounts?|categor(?:y|ies)|types?|kinds?|columns?|applicants?|outcomes?|results?|topics?|parts?)\b/u

/** What singles out one agency, and not one part of what was spoken of. */
const AGENCIES = /哪[个家边里儿]|谁|镇|乡|县|区|市|局|街道|单位|部门|地方|\b(?:which|who|whose|where)\b/u
const OF_PARTS: ReadonlySet<string> = new Set(['max', 'min', 'breakdown'])

/** Things that are held against one another by name: 自然人多还是企业多, 网站跟微博比，哪个发得多, website or Weibo, which had more. */
const OF_NAMED =
  /还是|[和跟与同、][^。？！?!和跟与同、]{1,16}?(?:哪(?:一?[个种类项样边头]|[个者])|谁)|\bor\b|\bbetween\b/u
const AGENCIES_NAMED =
  /哪[家里儿]|哪一?个?(?:镇|乡|县|区|市|局|街道|单位|部门|地方|机关)|(?:[各每]|所有|全部)[^，。？！]{0,2}(?:镇|乡|县|区|市|局|街道|单位|部门|地方|机关)|\b(?:towns?|townships?|count(?:y|ies)|districts?|cit(?:y|ies)|bureaus?|agenc(?:y|ies)|places?|who|whose|where)\b/u

/** Are things held against one another, and no agencies: 复议和诉讼谁多? */
export const holdsThings = (text: string): boolean => OF_NAMED.test(text) && !AGENCIES_NAMED.test(text)

/** 哪年最多, 哪种方式最多, 网站和微博哪个多, 最少的呢 after one of them: of the one spoken of, also where no agency is named. */
export function choosesOfIt(text: string, { agencies, operation }: Conversation): boolean {
  if (agencies.length === 0) return false
  return (
    YEARS.test(text) ||
    PARTS.test(text) ||
    (agencies.length === 1 && holdsThings(text)) ||
    (agencies.length === 1 && OF_PARTS.has(operation) && !AGENCIES.test(text))
  )
}

/** An agency that is named, alone, is not picked: 香山乡谁申请得最多 asks for its applicants. */
export function settleChoice(query: Query, text: string): Choice | null {
  if (YEARS.test(text)) return 'years'
  if (PARTS.test(text)) return null
  const named = query.agencies.length + query.ambiguousAgencies.length + query.unknownAgencies.length
  return named > 1 || query.scope === 'region' || query.scope === 'all' ? 'agencies' : null
}
