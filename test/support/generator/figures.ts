/**
 * Numbers in prose: their printed forms, with what each form states.
 *
 * A `Prose` collects sentences and, beside them, the figures that a careful
 * reader takes from them; nothing is taken back out of the finished text.
 */
import type { Random } from './random.ts'

export type Qualifier = 'exact' | 'about' | 'atLeast' | 'almost'

export interface ProseFigure {
  id: number
  key: string
  label?: string
  value: number
  unit: string | null
  qualifier: Qualifier
  /** The `id` of the total of which this is a part. */
  partOf?: number
  /** Keys that a reader may give as well, where the words allow both. */
  also?: string[]
  /** The printed number without its unit: 1.2万, 172余. */
  printed: string
}

export interface NumberStyle {
  /** 2 in 10 reports put spaces around numbers. */
  spaces: boolean
  comma: boolean
  /** １３６９条, as some input methods write. */
  fullWidth: boolean
}

/** What stands before the digits, between them and the unit, and behind the unit. */
const APPROXIMATIONS: ReadonlyArray<[Qualifier, string, string, string]> = [
  ['atLeast', '', '余', ''],
  ['atLeast', '', '余', ''],
  ['atLeast', '', '多', ''],
  ['atLeast', '超', '', ''],
  ['atLeast', '逾', '', ''],
  ['atLeast', '突破', '', ''],
  ['atLeast', '超过', '', ''],
  ['about', '约', '', ''],
  ['almost', '近', '', ''],
  ['atLeast', '', '', '以上'],
  ['about', '', '', '左右'],
]

export class Prose {
  readonly figures: ProseFigure[] = []
  readonly random: Random
  private readonly style: NumberStyle

  constructor(random: Random) {
    this.random = random
    this.style = { spaces: random.chance(0.25), comma: random.chance(0.12), fullWidth: random.chance(0.03) }
  }

  /** Prints an exact number with its unit and notes it. */
  exact(key: string, value: number, unit: string, more: Partial<ProseFigure> = {}): string {
    return this.note(key, value, unit, 'exact', this.digits(value), '', '', more)
  }

  /** Prints a total that its clerk rounds down in words only: 172余条 with parts that add up to 172. */
  roughly(key: string, value: number, unit: string): string {
    return this.note(key, value, unit, 'atLeast', this.digits(value), '', '余', {})
  }

  /** Prints a number in the words of an approximation, or exactly. */
  some(key: string, value: number, unit: string, more: Partial<ProseFigure> = {}): string {
    const { random } = this
    if (value < 20 || random.chance(0.55)) return this.exact(key, value, unit, more)
    const round = value >= 20_000 ? 1000 : value >= 1000 ? 100 : 10
    const rounded = Math.max(round, Math.floor(value / round) * round)
    const digits = rounded >= 10_000 && random.chance(0.8) ? `${rounded / 10_000}万` : this.digits(rounded)
    const [qualifier, before, after, tail] = random.pick(APPROXIMATIONS)
    return this.note(key, rounded, unit, qualifier, digits, before, after, more) + tail
  }

  /** A number that belongs to no metric of the catalogue. */
  stated(value: number, unit: string, also?: string[]): string {
    return this.exact('stated', value, unit, also ? { also } : {})
  }

  private note(
    key: string,
    value: number,
    unit: string,
    qualifier: Qualifier,
    digits: string,
    before: string,
    after: string,
    more: Partial<ProseFigure>,
  ): string {
    this.figures.push({
      id: this.figures.length,
      key,
      value,
      unit: unit === '' ? null : unit,
      qualifier,
      printed: digits + after,
      ...more,
    })
    const space = this.style.spaces ? ' ' : ''
    return `${before}${space}${digits}${after}${after === '' ? space : ''}${unit}`
  }

  /** The id of the figure noted last. */
  get last(): number {
    return this.figures.length - 1
  }

  private digits(value: number): string {
    const { comma, fullWidth } = this.style
    if (fullWidth) return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    return comma && value >= 1000 ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value)
  }
}
