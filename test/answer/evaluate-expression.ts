/**
 * Reckons the arithmetic that an answer shows, so that nobody has to believe its result: "(20 - 16) / 16 × 100".
 *
 * Knows numbers, + - × (or *) / and brackets, and the lists of max(…), min(…), rank(…) and count(…).
 */

/** @returns null where the expression is none; of rank(…) the first entry, which is the winner's */
export function evaluateExpression(expression: string): number | null {
  const list = /^(max|min|rank|count)\((.*)\)$/u.exec(expression)
  if (list) {
    const entries = list[2] === '' ? [] : list[2]!.split(', ').map(Number)
    if (entries.some(Number.isNaN)) return null
    if (list[1] === 'count') return entries.length
    if (list[1] === 'rank') return entries[0] ?? null
    return list[1] === 'max' ? Math.max(...entries) : Math.min(...entries)
  }
  const tokens = expression.match(/\d+(?:\.\d+)?|[-+×*/()]/gu) ?? []
  if (tokens.join('') !== expression.replace(/\s/gu, '')) return null
  let at = 0
  const factor = (): number => {
    const token = tokens[at++]
    if (token === '-') return -factor()
    if (token !== '(') return Number(token)
    const value = sum()
    return tokens[at++] === ')' ? value : Number.NaN
  }
  const product = (): number => {
    let value = factor()
    while (/[×*/]/u.test(tokens[at] ?? '')) value = tokens[at++] === '/' ? value / factor() : value * factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  return at === tokens.length && Number.isFinite(value) ? value : null
}

/** The printed numbers that it reckons with, each once: not the 100 of a percentage, nor how many an average divides by. */
export function findOperands(expression: string, operation: string): number[] {
  const numbers = [...expression.matchAll(/(?<=\()-\d+(?:\.\d+)?(?=\))|\d+(?:\.\d+)?/gu)].map(([digits]) =>
    Number(digits),
  )
  if (operation === 'growth') return numbers.slice(0, 2)
  if (operation === 'share') return numbers.slice(0, -1)
  if (operation === 'average' && expression.startsWith('(')) return numbers.slice(0, -1)
  return numbers
}
