/** The province (2-digit code) that a postcode begins in: first two digits → province. */
const RANGES: ReadonlyArray<readonly [from: number, to: number, province: string]> = [
  [1, 2, '15'],
  [3, 4, '14'],
  [5, 7, '13'],
  [10, 10, '11'],
  [11, 12, '21'],
  [13, 13, '22'],
  [15, 16, '23'],
  [20, 20, '31'],
  [21, 22, '32'],
  [23, 24, '34'],
  [25, 27, '37'],
  [30, 30, '12'],
  [31, 32, '33'],
  [33, 34, '36'],
  [35, 36, '35'],
  [40, 40, '50'],
  [41, 42, '43'],
  [43, 44, '42'],
  [45, 47, '41'],
  [51, 52, '44'],
  [53, 54, '45'],
  [55, 56, '52'],
  [57, 57, '46'],
  [61, 64, '51'],
  [65, 67, '53'],
  [71, 72, '61'],
  [73, 74, '62'],
  [75, 75, '64'],
  [81, 81, '63'],
  [83, 84, '65'],
  [85, 86, '54'],
]

/** @param postcode - six digits */
export function provinceOfPostcode(postcode: string): string | null {
  const start = Number(postcode.slice(0, 2))
  return RANGES.find(([from, to]) => from <= start && start <= to)?.[2] ?? null
}
