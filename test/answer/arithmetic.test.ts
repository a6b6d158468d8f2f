import { describe, expect, it } from 'vitest'
import { add, divide, growthInPercent, type Operand, shareInPercent, subtract } from '../../src/answer/arithmetic.ts'
import type { Qualifier } from '../../src/model/fact.ts'

const number = (value: number, qualifier: Qualifier = 'exact'): Operand => ({ value, qualifier })
const [exact, more, less, about] = [
  number(100),
  number(100, 'atLeast'),
  number(100, 'almost'),
  number(100, 'about'),
] as const

describe('what is certain about a computed number', () => {
  it.each<[string, Operand, Qualifier]>([
    ['余 + exact', add([more, exact]), 'atLeast'],
    ['余 + 余', add([more, more]), 'atLeast'],
    ['近 + exact', add([less, exact]), 'almost'],
    ['余 + 近', add([more, less]), 'about'],
    ['约 + 余', add([about, more]), 'about'],
    ['exact + exact', add([exact, exact]), 'exact'],
    ['余 - exact', subtract(more, exact), 'atLeast'],
    ['exact - 余', subtract(exact, more), 'almost'],
    ['余 - 余', subtract(more, more), 'about'],
    ['余 - 近', subtract(more, less), 'atLeast'],
    ['exact of 余', shareInPercent(exact, more), 'almost'],
    ['余 of exact', shareInPercent(more, exact), 'atLeast'],
    ['余 of 余', shareInPercent(more, more), 'about'],
    ['from exact to 余', growthInPercent(more, exact), 'atLeast'],
    ['from 余 to exact', growthInPercent(exact, more), 'almost'],
    ['余 by exact', divide(more, exact), 'atLeast'],
    ['约 by exact', divide(about, exact), 'about'],
  ])('%s is %s', (_, { qualifier }, wanted) => {
    expect(qualifier).toBe(wanted)
  })

  it('knows no share of 0 and no growth from 0', () => {
    expect(() => shareInPercent(exact, number(0))).toThrow(RangeError)
    expect(() => growthInPercent(exact, number(0))).toThrow(RangeError)
    expect(() => divide(exact, number(0))).toThrow(RangeError)
  })

  it('adds and subtracts decimals without the noise of binary fractions', () => {
    expect(add([number(0.1), number(0.2)]).value).toBe(0.3)
    expect(subtract(number(683.4526), number(0.36)).value).toBe(683.0926)
  })

  it('gives shares and growth in percent, unrounded', () => {
    expect(shareInPercent(number(1139), number(1369)).value).toBeCloseTo(83.19941563184807, 10)
    expect(growthInPercent(number(10), number(12)).value).toBeCloseTo(-16.6666666666667, 10)
  })
})
