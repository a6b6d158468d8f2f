/**
 * How prose words the rows and columns of the form, in reports that print no tables (often they carry them as pictures).
 *
 * Patterns run over squeezed text: of a row or column over the words of the clause before a number, from where the number
 * before it ends. `LEAD` and `TAIL` are what may stand around without narrowing or widening what is counted.
 */
import { noneOf } from './denials.ts'

const PUBLIC_BODY = '我(?:[省市县区镇乡州旗办局委厅院所]|街道|单位|机关)|本(?:机关|单位|[局委镇乡县区市办])'
const LEAD = `(?:其中|按要求|按规定|在规定时间内|完成|处理|结果|本?年度?|全年|年内|当年|依法|给予|作出|做出|决定|属于|因|对|的|申请人?|政府|信息公开|类别|身份|为|是|由|来自|以|中|有|共|计|已|均|都|全部|按时|按期|及时|被|${PUBLIC_BODY})*`
const TAIL =
  '(?:提出|提交|的|公开|申请|事项|信件|案件|案|程序|数量|件数|次数|数|共|合|总|计|均|都|各|约|为|有|是|达|了|:)*'

const only = (words: string) => new RegExp(`^${LEAD}(?:${words})${TAIL}$`, 'u')
const ends = (words: string) => new RegExp(`(?:${words})${TAIL}$`, 'u')

export interface WordsOfCell {
  said: RegExp
  /** What stands in no clause that counts just that. */
  not?: RegExp
}

const CHANGE = '较|比|增|减|降|升|同期'

/** 收到依申请公开17件, 群众申请公开政府信息9件. */
const APPLICATION =
  '申请|依申请(?:政府)?(?:信息)?公开|申请公开(?:政府)?信息|公开(?:政府)?信息申请|公开诉求|依申请公开政府信息|申请公开件|依申请公开件|申请件'

export const wordsOfApplications: Readonly<Record<string, WordsOfCell>> = {
  received: {
    said: ends(
      `(?:收|接|受理|承办|新增|提出|提交|群众|公民|居民|村民|市民|申请人)[^,:]*?(?:${APPLICATION}|申请(?:政府)?信息公开|依申请信息公开)(?:政府信息)?`,
    ),
    not: new RegExp(
      `网络|网上|在线|线上|线下|窗口|现场|当[面场]|传真|邮|信函|电子|自然人|个人|(?<!、|或者?|和|及|、其他)企业|上一?年|去年|结转|转结|复议|诉讼|收费|不予|部分|答复|办结|回复|重复|撤|补正|涉及|关于|主要|咨询|许可|救助|补贴|其中|${CHANGE}`,
      'u',
    ),
  },
  carriedIn: {
    said: ends(
      '(?:上一?年|去年)[^,:]*(?:结转|转结|转入|转来|遗留)[^,:]*|(?:结转|转结)(?:自|的)?(?:上一?年|去年)[^,:]*',
    ),
    not: new RegExp(`下一?年|次年|${CHANGE}`, 'u'),
  },
  carriedOut: {
    said: ends('(?:结转|转结|转入?|延)(?:至|到|入)?(?:下一?年|次年)[^,:]*'),
    not: new RegExp(`上一?年|去年|${CHANGE}`, 'u'),
  },
  processed: { said: only('办结|办理完毕|答复|回复|办理完成|处理完毕') },
  granted: { said: only('予以公开|同意公开|决定公开|全部公开') },
  partiallyGranted: { said: only('予以部分公开|部分公开') },
  'denied.*': { said: only('不予公开|不同意公开') },
  'denied.stateSecret': { said: only('国家秘密(?:不予公开)?') },
  'denied.forbiddenByLaw': { said: only('其他法律(?:、?行政)?法规禁止公开(?:不予公开)?') },
  'denied.security': { said: only('危及"?三安全一稳定"?(?:不予公开)?') },
  'denied.thirdParty': { said: only('(?:保护)?第三方合法权益(?:不予公开)?') },
  'denied.internalAffairs': { said: only('三类内部事务信息(?:不予公开)?|内部事务信息(?:不予公开)?') },
  'denied.processInformation': { said: only('四类过程性信息(?:不予公开)?|过程性信息(?:不予公开)?') },
  'denied.enforcementFile': { said: only('行政执法案卷(?:信息)?(?:不予公开)?') },
  'denied.administrativeQuery': { said: only('行政查询事项(?:不予公开)?') },
  'unavailable.*': { said: only('无法提供') },
  // Information that does not exist is counted as not held.
  'unavailable.notHeld': {
    said: only('(?:本机关)?不掌握(?:相关|该)?(?:政府)?信息(?:而|,)?(?:无法提供)?|(?:政府)?信息不存在(?:无法提供)?'),
  },
  'unavailable.notExisting': { said: only('没有现成信息(?:、?需要?另行制作)?(?:无法提供)?|需要?另行制作') },
  'unavailable.unclear': { said: only('补正后(?:申请)?(?:内容)?仍?不明确(?:无法提供)?') },
  'notProcessed.*': { said: only('不予处理|不再处理') },
  'notProcessed.petition': { said: only('信访举报投诉类(?:申请)?(?:不予处理)?|信访、举报、投诉类(?:申请)?') },
  'notProcessed.duplicate': { said: only('重复申请(?:不予处理)?') },
  'notProcessed.publication': { said: only('要求提供公开出版物') },
  'notProcessed.excessive': { said: only('无正当理由大量反复申请') },
  'notProcessed.reissue': { said: only('(?:要求行政机关)?确认或重新出具已获取信息') },
  'other.*': { said: only('其他处理') },
  'other.notCorrected': { said: only('(?:申请人)?(?:无正当理由)?逾期不补正[^,:]*') },
  'other.feeUnpaid': { said: only('(?:申请人)?逾期(?:未|不)(?:按收费通知要求)?缴纳?费用?[^,:]*') },
}

const NO_DISPUTE_ALONE = new RegExp(`维持|纠正|撤销|其中|涉及|${CHANGE}`, 'u')
const LAWSUIT = '行政诉讼|被(?:提起)?(?:诉讼|起诉)|诉讼案件|诉讼|起诉'

/** `reviews` and `litigation` by the end of the clause; what both are told by stands in `ofBoth`. */
export const wordsOfDisputes: Readonly<Record<string, WordsOfCell>> = {
  reviews: {
    said: ends('行政复议|复议案件|被复议|申请复议|提起复议'),
    not: new RegExp(`诉讼|起诉|未经|${NO_DISPUTE_ALONE.source}`, 'u'),
  },
  'litigation.direct': {
    said: ends(
      `未经(?:过)?(?:行政)?复议(?:程序)?(?:而|就)?(?:直接)?(?:提起|发起)?(?:的)?(?:${LAWSUIT})|直接(?:提起)?(?:的)?(?:${LAWSUIT})`,
    ),
    not: NO_DISPUTE_ALONE,
  },
  'litigation.afterReview': {
    said: ends(`(?<!未经(?:过)?(?:行政)?)复议后(?:再|又)?(?:提起)?(?:的)?(?:${LAWSUIT})`),
    not: NO_DISPUTE_ALONE,
  },
  'litigation.*': { said: ends(LAWSUIT), not: new RegExp(`复议|直接|${NO_DISPUTE_ALONE.source}`, 'u') },
}

/** 行政复议和行政诉讼均为0件. */
export const ofBothDisputes =
  /复议[^,:]{0,8}(?:和|及|与|、|或|以及)[^,:]{0,8}(?:诉讼|起诉)(?:程序|案件|数量|数|申请)*(?:均|都|各|分别)?(?:为|是)?$/u

/** Who hears cases of others counts them as its business. */
export const disputesOfOthers = /(?:办理|审理|代理|受理|审结|应诉|立案)[^,:]*$/u

export const wordsOfApplicants: Readonly<Record<string, RegExp>> = {
  naturalPerson: only('(?:自然人|个人|公民|群众|居民|村民|市民)(?:申请公开(?:政府)?信息)?'),
  organizations: only('法人(?:和|或|及|、|或者|以及)?其他组织|法人(?:组织)?|单位'),
  business: only('商业企业|企业'),
  research: only('科研机构'),
  publicInterest: only('社会公益组织|社会组织'),
  legalService: only('法律服务机构'),
}

export const wordsOfOutcomes: Readonly<Record<string, RegExp>> = {
  upheld: only('维持结果|结果维持|维持(?:原(?:行政行为|决定|判))?'),
  corrected: only('结果纠正|纠正(?:结果)?|撤销'),
  other: only('其他结果'),
  pending: only('(?:尚|还)?未(?:审结|办结|结案)|尚?正?在审理(?:中)?'),
}

/** 共9件，全部为自然人申请; 1件，为其他结果; 2件，均予以公开: what all of them were. */
export function allOfThem(words: RegExp, after: string): string | null {
  let end = 0
  for (const stretch of after.match(/[^,;(]+[,;(]?/gu) ?? []) {
    const clause = stretch.replace(/[,;()]+/gu, '')
    if (/\d/u.test(clause)) return null
    const said = /^(?:均|全部?|都|为|是|系)(?:已)?(?:为|是|系|由|被)?(.{2,14})$/u.exec(clause)?.[1]
    if (said !== undefined && words.test(said)) return after.slice(0, end + stretch.replace(/[,;()]+$/u, '').length)
    end += stretch.length
  }
  return null
}

const OF_ROWS: Readonly<Record<string, string>> = {
  regulations: '(?:政府|行政)?规章',
  normativeDocuments: '(?:行政)?规范性文件',
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
  fees: '行政事业性收费',
  procurement: '政府集中采购',
}

/** Words that the rows of table 二 are counted by. */
export const wordsOfDisclosure: Readonly<Record<string, WordsOfCell>> = Object.fromEntries(
  Object.entries(OF_ROWS).map(([row, words]) => {
    const others = Object.values(OF_ROWS).filter((other) => other !== words)
    return [
      row,
      {
        said: new RegExp(
          `${words}(?:处理|决定|事项|案件|办件|措施|收入|项目|金额|总额|废止|失效|现行有效|有效|数量|件数|数|共|为|有|是|达|:)*$`,
          'u',
        ),
        not: new RegExp(
          `(?:${others.join('|')}).*${words}|取消|下放|承接|调整|梳理|清单|目录|听证|涉及|复议|诉讼|解读|审查|备案|其中|占|${CHANGE}`,
          'u',
        ),
      },
    ]
  }),
)

/** By which verbs the columns of documents are told. */
export const verbsOfColumns: Readonly<Record<string, RegExp>> = {
  issued: /制[定发作]|出台|印发|发布|下发/u,
  produced: /制[定发作]|出台|印发|发布|下发/u,
  repealed: /废止|失效/u,
  inForce: /有效|保留/u,
  disclosed: /公开|公布/u,
  disclosedTotal: /公开|公布/u,
}

/** 不再处理的申请 tells what became of it, and not that there was none. */
const none = (words: string) => noneOf(words, '[^,;。]{0,40}?', '不(?!存在)')

/** What brought something about is not what there was none of: 因依申请公开答复引起的行政复议. */
export const causes = /[因由就对][^,;。]{2,30}?(?:引起|引发|产生|导致|提起|提出|发生)的?/gu

/** Clauses that tell that there was none of what a row counts; of documents those that tell by the verb of a column. */
export const noneOfRow = {
  received: none(
    '(?<!复议|诉讼|许可|(?:结转|转结)[^,;。]{0,16})申请(?!(?:公开)?(?:政府信息)?(?:公开)?(?:工作|答复|方面|被|的)*(?:行政)?(?:复议|诉讼))(?![^,;。]{0,8}结转)|申请公开信息',
  ),
  carriedIn: none('上一?年[^,;。]{0,8}(?:结转|转结)|(?:结转|转结)[^,;。]{0,4}(?:上一?年|政府信息公开申请)'),
  carriedOut: none('(?:结转|转结|转)[^,;。]{0,4}(?:下一?年|次年)'),
  reviews: none('复议'),
  litigation: none('诉讼|起诉'),
  documents: (row: string, verb: string) =>
    none(`(?:${verb})[^,;。]{0,12}(?:${OF_ROWS[row]})|(?:${OF_ROWS[row]})[^,;。]{0,4}(?:${verb})`),
} as const
