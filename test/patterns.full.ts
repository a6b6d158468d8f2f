/**
 * No pattern of the sources takes time that doubles with every character: somebody would find the question that does it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { checkSync } from 'recheck'
import { expect, it } from 'vitest'

/** What is not decided by then is bounded by counts of the pattern's own, like {1,40}. */
const PATIENCE_IN_MS = 3000

/** Does a text exist over which the pattern backtracks exponentially? */
function explodes({ source, flags }: RegExp): boolean {
  // The sets of flag v and the indices of d change nothing about backtracking, and the checker knows neither.
  const found = checkSync(source, flags.replace('v', 'u').replace('d', ''), { timeout: PATIENCE_IN_MS })
  return found.status === 'vulnerable' && found.complexity.type === 'exponential'
}

/** Every pattern that is written out in a file. */
function patternsIn(file: string): RegExp[] {
  const patterns: RegExp[] = []
  const visitor = new Visitor({
    Literal: (node) => {
      if ('regex' in node) patterns.push(new RegExp(node.regex.pattern, node.regex.flags))
    },
  })
  visitor.visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return patterns
}

it('an exponential pattern is recognized as one', () => {
  expect(explodes(/^(?:总计|总|计)*$/u)).toBe(true)
  expect(explodes(/^(?:总|计)*$/u)).toBe(false)
})

it('no pattern backtracks exponentially', { timeout: 900_000 }, () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const patterns = files.flatMap((file) => patternsIn(join('src', file)).map((pattern) => ({ file, pattern })))
  expect(patterns.length).toBeGreaterThan(500)
  expect(patterns.filter(({ pattern }) => explodes(pattern)).map(({ file, pattern }) => `${file}: ${pattern}`)).toEqual(
    [],
  )
})
