/**
 * A number that a report states: one cell of the official form, or one figure
 * of its prose.
 *
 * A fact says what is printed and where, never what ought to be printed:
 * `value` is the printed number, `implied` the only number that the
 * reconciliation rules (勾稽关系) would allow in its place.
 */
import { z } from 'zod'

/** How exactly the words give the number: 172余 is `atLeast`, 近90万 `almost`, 约 and 左右 `about`. */
export const Qualifier = z.enum(['exact', 'about', 'atLeast', 'almost'])
export type Qualifier = z.infer<typeof Qualifier>

/**
 * `stated`: the labels (or the words) were read. `recovered`: a label was lost and the cell's place in
 * the form identified it. `blank`: the cell is printed empty. `absent`: the report prints no such row or table.
 */
export const FactStatus = z.enum(['stated', 'recovered', 'blank', 'absent'])
export type FactStatus = z.infer<typeof FactStatus>

/** The three tables of the form, by the section they stand in (二, 三, 四). */
export const TableCode = z.enum(['disclosure', 'applications', 'disputes'])
export type TableCode = z.infer<typeof TableCode>

export const Origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table'), table: TableCode }),
  z.object({ kind: z.literal('prose'), section: z.array(z.string()) }),
])
export type Origin = z.infer<typeof Origin>

const offset = z.int().min(0).nullable()

export const Fact = z.object({
  /** Unique over all reports: report id, key and, for prose, the offset of the value. */
  id: z.string(),
  /** A key of the form (`applications.received.total`) or of prose (`published.total`, `stated`). */
  key: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: Qualifier,
  status: FactStatus,
  implied: z.number().nullable(),
  /** The fact of the total that this one is a part of. */
  partOf: z.string().nullable(),
  quote: z.string(),
  start: offset,
  end: offset,
  valueStart: offset,
  valueEnd: offset,
  origin: Origin,
})
export type Fact = z.infer<typeof Fact>
