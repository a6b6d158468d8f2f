/**
 * The reconciliation rules (勾稽关系) of the form, as data derived from its editions.
 *
 * Every rule within one report says that two sums of cells are equal at one place;
 * a blank cell counts as 0 inside a sum, and a rule whose total is blank cannot be assessed.
 */
import { editions } from './forms/cells.ts'

export type SumRuleId = 'applications.rowTotal' | 'applications.balance' | 'applications.processed' | 'disputes.total'
export type CarryRuleId = 'applications.carry' | 'disclosure.items' | 'disclosure.inForce'
export type ProseRuleId = 'prose.breakdown' | 'prose.table'
export type RuleId = SumRuleId | CarryRuleId | ProseRuleId

/** `left` and `right` are fact keys whose sums must be equal; `totals` are those that must be printed for the rule to be assessable. */
export interface SumRule {
  rule: SumRuleId
  left: readonly string[]
  right: readonly string[]
  totals: readonly string[]
}

/**
 * A rule between the reports of two successive years of one agency: the cells of the earlier one, with those of
 * the later one that are added and taken away, give a cell of the later one. The first cell of `earlier` and
 * `result` must be printed for the rule to be assessable.
 */
export interface CarryRule {
  rule: CarryRuleId
  earlier: readonly [string, ...string[]]
  added: readonly string[]
  removed: readonly string[]
  result: string
}

/** What a rule is called when it is shown to people. */
export const ruleNames: Readonly<Record<RuleId, string>> = {
  'applications.rowTotal': '各申请人之和等于总计',
  'applications.balance': '第一项加第二项之和等于第三项加第四项之和',
  'applications.processed': '各办理结果之和等于（七）总计',
  'disputes.total': '各结果之和等于总计',
  'applications.carry': '结转下年度继续办理等于下一年的上年结转',
  'disclosure.items': '上一年项目数量加增减等于下一年的上一年项目数量',
  'disclosure.inForce': '上年现行有效加本年制发减本年废止等于本年现行有效',
  'prose.breakdown': '分项之和等于总数',
  'prose.table': '正文数字与表中数字一致',
}

function listSumRules(edition: '2019' | '2021'): SumRule[] {
  const { applications, disputes } = editions[edition]
  const cell = (row: string, column: string) => `applications.${row}.${column}`
  const rows = applications.rows.map((row) => row.code)
  const columns = applications.columns.map((column) => column.code)
  const results = rows.filter((row) => !['received', 'carriedIn', 'processed', 'carriedOut'].includes(row))
  const applicants = columns.filter((column) => column !== 'total')
  const outcomes = disputes.columns.map((column) => column.code).filter((code) => code !== 'total')
  return [
    ...rows.map((row) => ({
      rule: 'applications.rowTotal' as const,
      left: applicants.map((column) => cell(row, column)),
      right: [cell(row, 'total')],
      totals: [cell(row, 'total')],
    })),
    ...columns.map((column) => ({
      rule: 'applications.balance' as const,
      left: [cell('received', column), cell('carriedIn', column)],
      right: [cell('processed', column), cell('carriedOut', column)],
      totals: [cell('received', column), cell('processed', column)],
    })),
    ...columns.map((column) => ({
      rule: 'applications.processed' as const,
      left: results.map((row) => cell(row, column)),
      right: [cell('processed', column)],
      totals: [cell('processed', column)],
    })),
    ...disputes.groups.map(({ code: group }) => ({
      rule: 'disputes.total' as const,
      left: outcomes.map((outcome) => `${group}.${outcome}`),
      right: [`${group}.total`],
      totals: [`${group}.total`],
    })),
  ]
}

const sumRulesByEdition = { '2019': listSumRules('2019'), '2021': listSumRules('2021') }

/** All rules within one report of an edition, each at each of its places. */
export function sumRulesOf(edition: '2019' | '2021'): readonly SumRule[] {
  return sumRulesByEdition[edition]
}

const carryOfApplications: readonly CarryRule[] = editions['2021'].applications.columns.map(({ code }) => ({
  rule: 'applications.carry',
  earlier: [`applications.carriedOut.${code}`],
  added: [],
  removed: [],
  result: `applications.carriedIn.${code}`,
}))

/** The rows of table 二 that have a column, as their key prefixes. */
function disclosureRowsWith(edition: '2019' | '2021', column: string): string[] {
  return editions[edition].disclosure.flatMap(({ rows, columns }) =>
    columns.some(({ code }) => code === column) ? rows.map(({ code }) => `disclosure.${code}`) : [],
  )
}

const itemsOf2019: readonly CarryRule[] = disclosureRowsWith('2019', 'change').map((row) => ({
  rule: 'disclosure.items',
  earlier: [`${row}.itemsPreviousYear`, `${row}.change`],
  added: [],
  removed: [],
  result: `${row}.itemsPreviousYear`,
}))

const inForceOf2021: readonly CarryRule[] = disclosureRowsWith('2021', 'inForce').map((row) => ({
  rule: 'disclosure.inForce',
  earlier: [`${row}.inForce`],
  added: [`${row}.issued`],
  removed: [`${row}.repealed`],
  result: `${row}.inForce`,
}))

/** The rules between two successive years: table 三 is alike in both editions, the counts of table 二 mean the same only within one. */
export function carryRulesOf(earlier: '2019' | '2021', later: '2019' | '2021'): readonly CarryRule[] {
  const ofDisclosure = earlier !== later ? [] : earlier === '2019' ? itemsOf2019 : inForceOf2021
  return [...ofDisclosure, ...carryOfApplications]
}
