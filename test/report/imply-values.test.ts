/** What sums say of blank and wrong cells, on a square of cells with its totals. */
import { describe, expect, it } from 'vitest'
import { implyValues } from '../../src/report/imply-values.ts'

/** Two rows and two columns with their totals: a1 + a2 = a.total, a1 + b1 = t1, … */
const rules = [
  { left: ['a1', 'a2'], right: ['a.total'] },
  { left: ['b1', 'b2'], right: ['b.total'] },
  { left: ['a1', 'b1'], right: ['t1'] },
  { left: ['a2', 'b2'], right: ['t2'] },
  { left: ['a.total', 'b.total'], right: ['t.total'] },
  { left: ['t1', 't2'], right: ['t.total'] },
]
const right = { a1: 3, a2: 4, 'a.total': 7, b1: 5, b2: 6, 'b.total': 11, t1: 8, t2: 10, 't.total': 18 }
const imply = (printed: Partial<Record<string, number | null>>) =>
  Object.fromEntries(implyValues(new Map(Object.entries({ ...right, ...printed })), rules))

describe('a square of cells', () => {
  it('implies nothing where nothing is blank or wrong', () => expect(imply({})).toEqual({}))

  it.each(Object.keys(right))('gives %s its value where it is blank', (key) =>
    expect(imply({ [key]: null })).toEqual({ [key]: right[key as keyof typeof right] }),
  )

  it.each(Object.keys(right))('gives %s its value where it is wrong', (key) =>
    expect(imply({ [key]: 90 })).toEqual({ [key]: right[key as keyof typeof right] }),
  )

  it('finds a wrong cell beside a blank one', () => expect(imply({ a1: 30, b2: null })).toEqual({ a1: 3, b2: 6 }))

  it('finds a wrong cell that a blank one makes up for in one of its sums', () =>
    expect(imply({ a1: 8, b1: null })).toEqual({ a1: 3, b1: 5 }))

  it('leaves blank cells open that may have several values', () =>
    expect(imply({ a1: null, a2: null, b1: null, b2: null })).toEqual({}))

  it('finds two wrong cells that share no sum', () => expect(imply({ a1: 4, b2: 9 })).toEqual({ a1: 3, b2: 6 }))

  it('says nothing where another pair of cells could be the wrong one', () =>
    expect(imply({ a1: 4, a2: 3, b1: 4, b2: 7 })).toEqual({}))

  it('implies no cell to be less than nothing', () =>
    expect(imply({ a1: null, a2: 9, 'a.total': 7 })).not.toHaveProperty('a1', -2))
})

it('leaves out the sums of cells that are not printed', () =>
  expect(
    Object.fromEntries(
      implyValues(
        new Map([
          ['a1', 3],
          ['a2', null],
        ]),
        rules,
      ),
    ),
  ).toEqual({}))

it('does not let one table hide the faults of another', () => {
  const twice = [...rules, { left: ['x'], right: ['y'] }, { left: ['x'], right: ['z'] }]
  const cells = new Map(Object.entries({ ...right, a1: 90, x: 1, y: 2, z: 2 }))
  expect(Object.fromEntries(implyValues(cells, twice))).toEqual({ a1: 3, x: 2 })
})
