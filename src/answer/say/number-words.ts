/** Plain numbers as they are written in an answer; never rounded, never with an exponent. */
export function plainNumber(value: number): string {
  const whole = String(value)
  return whole.includes('e') ? value.toFixed(12).replace(/\.?0+$/u, '') : whole
}

/** At most two decimals, for what was computed; the JSON keeps the whole value. */
export function rounded(value: number): string {
  return plainNumber(Math.round(value * 100) / 100)
}

const DIGITS = '〇一二三四五六七八九'
const SCALES: readonly [number, string][] = [
  [10000, '万'],
  [1000, '千'],
  [100, '百'],
  [10, '十'],
]

/** 1205 → 一千二百〇五: a place in a ranking, which is no number that a report states. */
export function inHan(value: number): string {
  if (value < 10) return DIGITS[value]!
  const [scale, word] = SCALES.find(([size]) => value >= size)!
  const [times, rest] = [Math.floor(value / scale), value % scale]
  const gap = rest > 0 && rest < scale / 10 ? '〇' : ''
  return `${scale === 10 && times === 1 ? '' : inHan(times)}${word}${gap}${rest > 0 ? inHan(rest) : ''}`
}

const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'.split('|')

export function ordinal(value: number): string {
  return ORDINALS[value - 1] ?? `number ${value}`
}
