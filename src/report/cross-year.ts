/**
 * The rules between the reports of two successive years of one agency: what one year carries out, the next carries in.
 *
 * A pure function over the cells of two reports, so that it can be asked of files and of an index alike. It
 * judges no wording: a cell is what its report prints. Counts whose meaning differs between the
 * editions of the form are never compared.
 */
import { type CarryRule, carryRulesOf, ruleNames } from '../catalog/rules.ts'
import type { Check } from '../model/report.ts'
import type { KeptCells } from './keep-cells.ts'
import { cellFactId } from './tables/cell-fact.ts'

/** @returns one check for each rule and place; none where either report has no official form */
export function checkSuccessiveYears(earlier: KeptCells, later: KeptCells): Check[] {
  return carryRulesOf(earlier.form, later.form).map((rule) => checkCarry(rule, earlier, later))
}

function checkCarry(rule: CarryRule, earlier: KeptCells, later: KeptCells): Check {
  const places = [
    ...rule.earlier.map((key) => ({ cells: earlier, key, sign: 1 })),
    ...rule.added.map((key) => ({ cells: later, key, sign: 1 })),
    ...rule.removed.map((key) => ({ cells: later, key, sign: -1 })),
  ].map((place) => ({ ...place, value: place.cells.valueOf(place.key) }))
  const printed = later.valueOf(rule.result)
  const absent = printed === undefined || places.some(({ value }) => value === undefined)
  const blank = printed === null || places[0]!.value === null
  const expected = places.reduce((sum, { sign, value }) => sum + sign * (value ?? 0), 0)
  const words = places.map(({ sign, value }, at) => `${at === 0 ? '' : sign > 0 ? ' + ' : ' − '}${value ?? 0}`).join('')
  const outcome = absent
    ? '报告未印出所需单元格，无法核对'
    : blank
      ? '所需单元格为空，无法核对'
      : `按${earlier.year}年推算为${expected}${places.length > 1 ? `（${words}）` : ''}，${later.year}年印出为${printed}`
  return {
    rule: rule.rule,
    holds: absent || blank ? null : expected === printed,
    facts: [...places, { cells: later, key: rule.result }].map(({ cells, key }) => cellFactId(cells.reportId, key)),
    keys: [...new Set([...places.map(({ key }) => key), rule.result])],
    detail: `${ruleNames[rule.rule]}：${outcome}`,
  }
}
