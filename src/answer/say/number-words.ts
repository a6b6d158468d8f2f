/** Plain numbers as they are written in an answer; never rounded, never with an exponent. */
export function plainNumber(value: number): string {
  const whole = String(value)
  return whole.includes('e') ? value.toFixed(12).replace(/\.?0+$/u, '') : whole
}

/** At most two decimals, for what was computed; the JSON keeps the whole value. */
export function rounded(value: number): string {
  return plainNumber(Math.round(value * 100) / 100)
}
