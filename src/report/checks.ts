/**
 * The reconciliation rules (勾稽关系) within one report: which hold, which fail, and which cannot be assessed.
 *
 * A check never changes what is printed. Beside it, `implied` gives the only value that the rules allow a
 * blank or wrong cell to have. Rules between the reports of successive years need two reports: see cross-year.ts.
 */
import { ruleNames, type SumRule, sumRulesOf } from '../catalog/rules.ts'
import type { Fact } from '../model/fact.ts'
import type { Check, FormEdition } from '../model/report.ts'
import { implyValues } from './imply-values.ts'

export interface TableChecks {
  checks: Check[]
  /** The same facts, in the same order, with `implied` filled. */
  facts: Fact[]
}

/** @param unread - keys of cells whose number is printed, but could not be told from its neighbours' */
export function checkTables(
  form: FormEdition,
  facts: readonly Fact[],
  unread: ReadonlySet<string> = new Set(),
): TableChecks {
  if (form === 'other') return { checks: [], facts: [...facts] }
  const rules = sumRulesOf(form)
  const byKey = new Map(facts.map((fact) => [fact.key, fact]))
  const checks = rules.map((rule) => checkRule(rule, byKey, unread))
  const cells = new Map([...byKey].map(([key, fact]) => [key, fact.status === 'absent' ? undefined : fact.value]))
  const implied = implyValues(cells, rules)
  return { checks, facts: facts.map((fact) => ({ ...fact, implied: implied.get(fact.key) ?? null })) }
}

function checkRule(rule: SumRule, facts: ReadonlyMap<string, Fact>, unread: ReadonlySet<string>): Check {
  const keys = [...new Set([...rule.left, ...rule.right])]
  const found = keys.flatMap((key) => facts.get(key) ?? [])
  const absent = found.length < keys.length || found.some((fact) => fact.status === 'absent')
  const blankTotal = rule.totals.some((key) => facts.get(key)?.value === null)
  const left = expression(rule.left, facts)
  const right = expression(rule.right, facts)
  // A blank total inside a sum is no 0 of its own: it can make a sum come out wrong, but not prove it so.
  const openSum = left.sum !== right.sum && found.some((fact) => fact.value === null && fact.key.endsWith('.total'))
  const isUnread = keys.some((key) => unread.has(key))
  const holds = absent || isUnread || blankTotal || openSum ? null : left.sum === right.sum
  const outcome = absent
    ? '报告未印出所需单元格，无法核对'
    : isUnread
      ? '有单元格未能读出，无法核对'
      : blankTotal || openSum
        ? '合计为空，无法核对'
        : `${left.words} ${holds ? '＝' : '≠'} ${right.words}`
  return {
    rule: rule.rule,
    holds,
    facts: found.map((fact) => fact.id),
    keys,
    detail: `${ruleNames[rule.rule]}：${outcome}`,
  }
}

/** 120 + 9 + 1 = 130, or the number alone where it stands alone; a blank cell counts as 0. */
function expression(keys: readonly string[], facts: ReadonlyMap<string, Fact>): { sum: number; words: string } {
  const values = keys.map((key) => facts.get(key)?.value ?? 0)
  const sum = values.reduce((total, value) => total + value, 0)
  return { sum, words: values.length > 1 ? `${values.join(' + ')}（${sum}）` : String(sum) }
}
