/**
 * Rows and columns of the three tables → cells.
 *
 * A row without a column takes its column from the row's table (总计; for table 二 it is left to the
 * report's edition); an applicant without a row asks for the applications received.
 */
import { editions } from '../../catalog/forms/cells.ts'
import { TIME_UNIT } from '../../model/query.ts'
import type { Mention } from '../match-terms.ts'
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
/** 提案办理结果 is none of applications. */
const OF_PROPOSALS = /(?:建议|提案|议案|诉求|工单|信访件)的?$/u

export function composeCells(composition: Composition, { asksItems, verdict, unit }: Asking): void {
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
  const disclosureRows = of('disclosureRow').filter(
    ({ code }) => !ofItems && (code !== 'penalties' || !PUNISHED.test(text)),
  )
  const calls = of('hotline')
  const applicationRows = of('applicationRow').filter(
    ({ code, start }) =>
      // 12345 hotline requests handled: what comes in there is no application.
      !calls.some(({ end }) => start >= end && start - end <= 1) &&
      !(DONE.has(code) && NEGATED.test(text.slice(0, start))) &&
      // How much per request: of what was spoken of.
      !/\bper $/u.test(text.slice(0, start)) &&
      !(/^processed$|^carried/u.test(code) && OF_PROPOSALS.test(text.slice(0, start))) &&
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
  // 行政许可申请被驳回: applications for licences, which the table of applications does not count.
  const forLicences = composition.of('disclosureRow').some(({ end }) => text.startsWith('申请', end))
  if (forLicences) rows = []
  const specific = rows.filter(({ code }) => !APPLICATION_GENERIC.has(code))
  // 收到的申请里自然人的重复申请: beside a row of results, 收到 … 申请 says where it is counted.
  if (specific.length > 0)
    rows = rows.filter(
      (row) => !APPLICATION_GENERIC.has(row.code) || isWhole(row, text) || /新收/u.test(text.slice(row.start, row.end)),
    )
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

  // Decisions made: the verb names no column beside one that is named.
  const strongColumns = of('disclosureColumn').filter(({ weak }) => !weak)
  const columns = (strongColumns.length > 0 ? strongColumns : of('disclosureColumn')).filter(
    ({ code, start }) =>
      (code !== 'made' || disclosureRows.some((row) => MADE.has(row.code))) &&
      !(code === 'change' && OF_TWO_YEARS.test(text) && CHANGED.test(text.slice(start))),
  )
  // 上一年项目数量: the label of a column, of all rows that have it.
  const label =
    disclosureRows.length + rows.length + groups.length === 0
      ? of('disclosureColumn').find((column) => OFFICIAL.test(text.slice(column.start, column.end)))
      : undefined
  if (label)
    for (const row of rowsWith(label.code)) push({ kind: 'cell', table: 'disclosure', row, column: label.code }, label)

  // 许可、处罚各几件，收费收了多少万: a column belongs to the rows that have it, where one of them is named.
  const columnsOf = (row: Mention) => {
    const own = columns.filter(({ code }) => {
      const rowsOfIt = rowsWith(code)
      return rowsOfIt.includes(row.code) || !disclosureRows.some((other) => rowsOfIt.includes(other.code))
    })
    return own.length > 0 ? own : [null]
  }
  for (const row of disclosureRows) {
    for (const column of columnsOf(row))
      push(
        {
          kind: 'cell',
          table: 'disclosure',
          row: row.code,
          column: columnOf(row, column, text, unit) ?? (unit === '项' ? itemsOf(text) : null),
        },
        row,
        ...(column ? [column] : []),
      )
  }
}

/** 收到的申请里还有多少没办完: said of applications, since what came in is named before it and nothing else is. */
const ofReceived = (row: Mention, rows: readonly Mention[]) =>
  row.code === 'carriedOut' &&
  rows.some(({ weak, code, end }) => !weak && code === 'received' && end <= row.start) &&
  rows.every(({ weak, code }) => weak || code === 'received')

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

/** 几项: the items of the year before, or by how many they changed; a comparison counts the items of both. */
const itemsOf = (text: string) => (/增|减|变动|变化/u.test(text) && !text.includes('比') ? 'change' : 'items')

/** 采购的项目数量 is a column of its own; 项目数量 alone is that of the year before. */
function columnOf(row: Mention, column: Mention | null, text: string, unit: string | null): string | null {
  if (
    row.code === 'procurement' &&
    column?.code === 'itemsPreviousYear' &&
    !/上|previous|last|prior|before/u.test(text.slice(column.start, column.end))
  )
    return 'projects'
  // 规范性文件公开几件: a column of its own where the edition has one.
  if (column === null && MADE.has(row.code) && isMadePublic(row, text)) return 'disclosed'
  // What is charged is an amount, unless items are asked for.
  if (row.code === 'fees' && column === null && unit !== '项') return 'amount'
  // The penalties that it issued, licences issued: decisions, whatever the edition calls them.
  if (DECIDED.has(row.code) && column?.code === 'issued' && /^issued?$/u.test(text.slice(column.start, column.end)))
    return null
  return column?.code ?? null
}

const isMadePublic = ({ start, end }: Mention, text: string) =>
  /^[的都全共已经一总主动向社会]{0,6}公开[了过的]?[一共有]{0,2}(?:几|多少)/u.test(text.slice(end)) ||
  /公开[了过]?(?:几|多少)[件个份]$/u.test(text.slice(0, start))

/** Labels that nobody uses for anything else. */
const OFFICIAL = /^(?:上一?年度?项目数量?|本年处理决定数量|处理决定数量|对外公开总数量?|现行有效件数)$/u

/** The rows of table 二 that have such a column, in either edition. */
function rowsWith(column: string): string[] {
  const blocks = Object.values(editions).flatMap(({ disclosure }) => disclosure)
  const rows = blocks
    .filter(({ columns }) => columns.some(({ code }) => code === column))
    .flatMap((block) => block.rows)
  return [...new Set(rows.map(({ code }) => code))]
}

const CHANGED = /^(?:增\/?减)(?:情况|变化|了?(?:多少|几))/u
/** 22年和21年比，增减多少: between these two, and not what a report of the old form states as 本年增/减. */
const OF_TWO_YEARS = /\d年[^，。？！,?!]{0,12}(?:[比较][^，。？！,?!]{0,12}\d年|\d年[^，。？！,?!]{0,4}[比较])/u

/** Rows that count what was drawn up; of others 办了 and 发了 are the verb. */
const MADE = new Set(['regulations', 'normativeDocuments'])

/** Rows that count decisions: issued and made are the verbs of these, not the name of a column. */
const DECIDED = new Set(['licensing', 'otherServices', 'penalties', 'coercion'])

const isMember = ({ code }: Mention) =>
  ['business', 'research', 'publicInterest', 'legalService', 'otherOrganization'].includes(code)
