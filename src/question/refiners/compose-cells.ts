/**
 * Rows and columns of the three tables → cells.
 *
 * A row without a column takes its column from the row's table (总计; for table 二 it is left to the
 * report's edition); an applicant without a row asks for the applications received.
 */
import { TIME_UNIT } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
import { composeDisclosure } from './compose-disclosure.ts'
import { type Asking, type Composition, isWhole } from './composition.ts'

const GROUPS: Readonly<Record<string, string>> = {
  不予公开: 'denied.*',
  无法提供: 'unavailable.*',
  不予处理: 'notProcessed.*',
  其他处理: 'other.*',
}
const EXAMPLES = new RegExp(
  `(${Object.keys(GROUPS).join('|')})(?:类|的|情形|一类|申请)*[（(，,](?:包括|包含|含|如|像|例如|比如)?[^）)？?]{2,40}等`,
  'u',
)
const APPLICATION_GENERIC = new Set(['received'])
/** What no cell of a form is counted in: 第三方评估得了多少分. */
const UNITS_OF_PROSE = new Set(['分', '场', '期', '篇', '处', '台', '户', '册', '人次', '封', TIME_UNIT, '平方米'])
/** 不给公开 is no 给公开, 未办结 no 办结. */
const DONE = new Set(['granted', 'partiallyGranted', 'processed'])
const NEGATED = /(?:不|(?<!有)没|(?<!有)没有|未|未能|尚未|不予|没能)$/u
/** 站所挨罚了没有: what befalls the office itself is no penalty that it imposes. */
const PUNISHED =
  /(?:站所|所队|干部|工作人员|部门|单位|科室|股室|处室|领导|责任人|办事处|街道|[镇乡局委办村])(?:里|上|们|自己)?[^，。？！,?!]{0,6}(?:挨|被|受|遭)(?:到|了)?(?:行政)?(?:处罚|罚)/u
const OF_ITEMS =
  /(?:多少|几)[条篇]?[^，。？！,?!件申]{0,6}(?:稿件?|稿子|文章|视频|链接)|(?:多少|几)[条篇][^，。？！,?!件申]{0,6}信息/u
/** 提案办理结果, 区长信箱2023年办结了几件: what else comes in, where no application is spoken of. */
const OTHER_MAIL =
  /建议|提案|议案|诉求|工单|信访(?!举报投诉类)|信箱|来信|信件|留言|来访|来电|\b(?:mailbox|letters?|proposals?|motions?|petitions?)\b/u
const speaksOfApplications = (text: string) => /申请|appli|request/u.test(text)

const CONCERNED = /(?:涉及|对|向)(?:了|到)?(?:几|多少)[件个份]申请/u

export function composeCells(composition: Composition, { asksItems, verdict, unit, charged }: Asking): void {
  const { text, used } = composition
  const groups = composition.of('disputeGroup')
  if (
    unit !== null &&
    UNITS_OF_PROSE.has(unit) &&
    !(unit === '场' && groups.length > 0 && /官司|仗|诉讼$|诉讼案/u.test(text))
  )
    return
  const of = composition.of.bind(composition)
  const push = composition.push.bind(composition)
  // 行政处罚公示几条: items published, and no decisions.
  const ofItems =
    (unit === '条' || unit === '篇') && /公示|公开|发布|公布|上传|信息/u.test(text.replace(/政府信息公开/gu, ''))
  const ofApplicants = charged.length > 0
  // 信息处理费涉及几件申请; 涉及几件申请 as a clause that goes on: of those that are spoken of.
  if (CONCERNED.test(text) && (ofApplicants || text.startsWith('涉及'))) return
  // 有人申请太多收了他的钱，收了多少元: of the fee, and of no applications.
  if (ofApplicants && unit === '元') return
  const disclosureRows = of('disclosureRow').filter(
    ({ code }) => !ofItems && (code !== 'penalties' || !PUNISHED.test(text)) && (code !== 'fees' || !ofApplicants),
  )
  const calls = of('hotline')
  const applicationRows = of('applicationRow').filter(
    ({ code, start }) =>
      // 12345 hotline requests handled: what comes in there is no application.
      !calls.some(({ end }) => start >= end && start - end <= 1) &&
      !(DONE.has(code) && NEGATED.test(text.slice(0, start))) &&
      // How much per request: of what was spoken of.
      !/\bper $/u.test(text.slice(0, start)) &&
      !(
        /^processed$|^carried/u.test(code) &&
        (calls.length > 0 || OTHER_MAIL.test(text)) &&
        !speaksOfApplications(text)
      ) &&
      // 复议没办完: of a review, where no application is spoken of.
      !(
        groups.length > 0 &&
        /^(?:processed$|carried|other\.\*$)/u.test(code) &&
        !/申请(?!复议)|appli|request/u.test(text)
      ),
  )
  const strongRows = applicationRows.filter((row) => !row.weak || ofReceived(row, applicationRows))
  const otherTables = disclosureRows.length + groups.length > 0
  // Applications are counted in 件; who asks for 条 or 篇 asks for something published.
  let rows =
    strongRows.length > 0 ||
    otherTables ||
    unit === '条' ||
    unit === '篇' ||
    unit === '%' ||
    !(asksItems || verdict) ||
    of('hotline').length > 0
      ? strongRows
      : applicationRows
  // 多少条旧信息查不到了, 保密审查退回多少稿件: things that are published, and no applications.
  if (OF_ITEMS.test(text) && !/申请/u.test(text)) rows = []
  if (ofApplicants) rows = rows.filter(({ code }) => !APPLICATION_GENERIC.has(code))
  // 行政许可申请被驳回: applications for licences, which the table of applications does not count.
  const forLicences = composition.of('disclosureRow').some(({ end }) => text.startsWith('申请', end))
  if (forLicences) rows = []
  const specific = rows.filter(({ code }) => !APPLICATION_GENERIC.has(code))
  // 收到的申请里自然人的重复申请: beside a row of results, 收到 … 申请 says where it is counted.
  if (specific.length > 0)
    rows = rows.filter((row) => !APPLICATION_GENERIC.has(row.code) || isWhole(row, text) || isNew(row, text))
  // 不予处理（信访举报、重复申请等五项）: examples of the group, which is meant.
  const examples = EXAMPLES.exec(text)
  const group = examples ? GROUPS[examples[1]!]! : null
  const example = group ? rows.find(({ code }) => code.startsWith(group.slice(0, -1))) : undefined
  if (examples && group && example) {
    const [start, end] = [examples.index, examples.index + examples[0].length]
    const meant = { ...example, code: group, start, end, pieces: [[start, end]] } satisfies Mention
    rows = [meant, ...rows.filter(({ code }) => !code.startsWith(group.slice(0, -1)))]
  }
  // 其他处理 is the group of 3.其他, and 不予公开 that of its reasons: the member is what is asked.
  rows = rows.filter(
    (row) =>
      !row.code.endsWith('.*') ||
      !rows.some((other) => other.code !== row.code && other.code.startsWith(row.code.slice(0, -1))) ||
      isWhole(row, text),
  )
  const applicants = of('applicant').filter((one) => one.code !== 'total' && !isCounted(one, text))
  rows = rows.map((row) => withOther(row, composition, applicants))
  const totals = of('applicant').filter(({ code }) => code === 'total')

  if (
    rows.length > 0 ||
    (applicants.length > 0 &&
      !otherTables &&
      (new Set(applicants.map(({ code }) => code)).size > 1 ||
        /申请|提出的?(?:有|是)?(?:几|多少)件|applicat|request|appl/u.test(text)))
  ) {
    const columns =
      applicants.length > 1
        ? applicants.filter(({ code }) => code !== 'organizations' || !applicants.some(isMember))
        : applicants
    const asked = columns.length > 0 ? columns : [null]
    for (const row of rows.length > 0 ? rows : [null])
      for (const column of asked) {
        const parts = [row, column].filter((part) => part !== null)
        push(
          { kind: 'cell', table: 'applications', row: row?.code ?? 'received', column: column?.code ?? null },
          parts[0]!,
          ...parts.slice(1),
        )
        if (row && isWhole(row, text) && rows.length > 1) break
      }
    used.push(...totals, ...of('applicationRow').filter(({ weak }) => weak), ...applicants)
  }

  const chosenGroups = groups.filter(
    ({ code }) =>
      code !== 'litigation.*' || !groups.some((other) => other.code.startsWith('litigation.') && other.code !== code),
  )
  const outcomes = of('outcome').filter(({ code }) => code !== 'total')
  for (const group of chosenGroups)
    for (const outcome of outcomes.length > 0 ? outcomes : [null])
      push(
        { kind: 'cell', table: 'disputes', row: group.code, column: outcome?.code ?? null },
        group,
        ...(outcome ? [outcome] : []),
      )
  if (chosenGroups.length > 0)
    used.push(...groups, ...of('outcome'), ...of('applicationRow').filter(({ weak }) => weak))

  composeDisclosure(composition, disclosureRows, rows.length + groups.length === 0, unit)
}

/** 收到的申请里还有多少没办完: said of applications, since what came in is named before it and nothing else is. */
const ofReceived = (row: Mention, rows: readonly Mention[]) =>
  row.code === 'carriedOut' &&
  rows.some(({ weak, code, end }) => !weak && code === 'received' && end <= row.start) &&
  rows.every(({ weak, code }) => weak || code === 'received')

/** 新收的是多少; 有新收的申请结转到下一年吗 says only whence. */
const isNew = ({ start, end }: Mention, text: string) =>
  /新(?:收|受理|接)/u.test(text.slice(start, end)) &&
  !/^[^，。？！,?!和与及、上]{0,8}(?:结转|转到|转入|拖到|留到)/u.test(text.slice(end))

/** 同一个人 and 几个人 are counted; 个人 is a kind of applicant. */
const isCounted = ({ start, end }: Mention, text: string) =>
  text.slice(start, end) === '个人' && /(?:[一二两三四五几多少每哪]|(?<!(?:19|20)\d)\d)$/u.test(text.slice(0, start))

/** 其他处理里的其他: the item of that name, and not the beginning of an applicant's (其他处理 其他组织). */
function withOther(row: Mention, composition: Composition, applicants: readonly Mention[]): Mention {
  const rest = composition.text.slice(row.end)
  const item = row.code === 'other.*' ? ITEM_OTHER.exec(rest) : null
  const end = row.end + (item?.[0].length ?? 0)
  if (!item || applicants.some((other) => other.start < end && row.end < other.end)) return row
  // 其他处理 其他 企业, typed apart: no other enterprises.
  if (OTHER_BODIES.test(composition.text.slice(end)) && !composition.isApart(end)) return row
  return { ...row, code: 'other.other', end, pieces: [...row.pieces, [end - item[1]!.length, end]] }
}

const ITEM_OTHER = /^[^，。？！,?!占比和与及]{0,14}?(其[他它](?!处理)|第[3三](?:小?项)?)/u
const OTHER_BODIES = /^类?(?:组织|单位|机构|申请人|企业)/u

const isMember = ({ code }: Mention) =>
  ['business', 'research', 'publicInterest', 'legalService', 'otherOrganization'].includes(code)
