/**
 * Facts ↔ rows: what repeats is kept once and put together again when read.
 */
import type Database from 'better-sqlite3'
import type { Fact } from '../../model/fact.ts'
import type { FactQuery, StoredFact } from '../../model/store.ts'

/** How many strings to remember while writing; a report has some 500. */
const REMEMBERED_STRINGS = 20_000

interface FactRow {
  reportId: string
  id: string
  key: string
  label: string
  value: number | null
  unit: string | null
  qualifier: Fact['qualifier']
  status: Fact['status']
  implied: number | null
  partOf: string | null
  quote: string
  start: number | null
  end: number | null
  valueStart: number | null
  valueEnd: number | null
  origin: string
}

const COLUMNS = `r.id AS reportId, f.id, k.string AS key, l.string AS label, f.value, u.string AS unit, f.qualifier,
  f.status, f.implied, f.part_of AS partOf, q.quote, f.start, f.end, f.value_start AS valueStart,
  f.value_end AS valueEnd, o.string AS origin`

const JOINS = `CROSS JOIN strings l ON l.num = f.label LEFT JOIN strings u ON u.num = f.unit
  CROSS JOIN strings o ON o.num = f.origin CROSS JOIN quotes q ON q.report = f.report AND q.place = f.quote`

/** The first string that no longer begins with the prefix: keys are ASCII. */
const afterPrefix = (prefix: string) => `${prefix}\u{10ffff}`

/** The tables to walk, outermost first, and the values they ask for. */
function plan(query: FactQuery): { from: string; order: string; values: unknown[] } {
  const values: unknown[] = []
  const parts: string[] = []
  const byReport = query.reportIds !== undefined
  if (byReport) {
    values.push(JSON.stringify([...new Set(query.reportIds)]))
    parts.push('json_each(?) w', 'reports r ON r.id = w.value')
  }
  if (query.keys || query.keyPrefixes) {
    values.push(
      JSON.stringify(query.keys ?? []),
      JSON.stringify((query.keyPrefixes ?? []).map((p) => [p, afterPrefix(p)])),
    )
    parts.push(`(SELECT s.num, s.string FROM json_each(?) e CROSS JOIN strings s ON s.string = e.value
      UNION SELECT s.num, s.string FROM json_each(?) e
      CROSS JOIN strings s ON s.string >= e.value ->> 0 AND s.string < e.value ->> 1) k`)
    parts.push(byReport ? 'facts f ON f.report = r.num AND f.key = k.num' : 'facts f ON f.key = k.num')
  } else {
    if (!byReport) parts.push('reports r')
    parts.push('facts f ON f.report = r.num', 'strings k ON k.num = f.key')
  }
  if (!byReport && (query.keys || query.keyPrefixes)) parts.push('reports r ON r.num = f.report')
  return { from: parts.join(' CROSS JOIN '), order: byReport ? 'w.key, f.place' : 'r.id, f.place', values }
}

export interface FactTable {
  insert(report: number, facts: readonly Fact[]): void
  select(query: FactQuery): StoredFact[]
  count(query: FactQuery): number
}

export function factTable(database: Database.Database): FactTable {
  const addString = database.prepare('INSERT INTO strings (string) VALUES (?) ON CONFLICT DO NOTHING')
  const findString = database.prepare('SELECT num FROM strings WHERE string = ?').pluck()
  const addQuote = database.prepare('INSERT INTO quotes VALUES (?, ?, ?)')
  const addFact = database.prepare('INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const statements = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  return {
    insert(report, facts) {
      // Only within one transaction: a string that was rolled back must not be remembered.
      const known = new Map<string, number>()
      const keep = (string: string): number => {
        let num = known.get(string)
        if (num === undefined) {
          addString.run(string)
          num = findString.get(string) as number
          if (known.size < REMEMBERED_STRINGS) known.set(string, num)
        }
        return num
      }
      const quotes = new Map<string, number>()
      facts.forEach((fact, place) => {
        let quote = quotes.get(fact.quote)
        if (quote === undefined) {
          quote = quotes.size
          quotes.set(fact.quote, quote)
          addQuote.run(report, quote, fact.quote)
        }
        addFact.run(
          report,
          keep(fact.key),
          place,
          fact.id,
          keep(fact.label),
          fact.value,
          fact.unit === null ? null : keep(fact.unit),
          fact.qualifier,
          fact.status,
          fact.implied,
          fact.partOf,
          fact.start,
          fact.end,
          fact.valueStart,
          fact.valueEnd,
          keep(JSON.stringify(fact.origin)),
          quote,
        )
      })
    },
    select(query) {
      const { from, order, values } = plan(query)
      const limit = query.limit === undefined && !query.offset ? '' : ' LIMIT ? OFFSET ?'
      if (limit) values.push(query.limit ?? -1, query.offset ?? 0)
      const rows = prepare(`SELECT ${COLUMNS} FROM ${from} ${JOINS} ORDER BY ${order}${limit}`).all(values) as FactRow[]
      return rows.map((row) => ({ ...row, origin: JSON.parse(row.origin) as Fact['origin'] }))
    },
    count(query) {
      const { from, values } = plan(query)
      return prepare(`SELECT count(*) AS count FROM ${from}`).pluck().get(values) as number
    },
  }
}
