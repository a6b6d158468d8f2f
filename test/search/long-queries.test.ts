import { expect, it } from 'vitest'
import type { Scope } from '../../src/search/lexical/collect-best.ts'
import { scoreWords } from '../../src/search/lexical/score-words.ts'
import { SegmentBuilder } from '../../src/search/lexical/segment-builder.ts'
import { queryTermsOf } from '../../src/search/lexical/terms.ts'

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Passages of few different characters: every one of these stands in most passages. */
function manyPassages(count: number) {
  const next = random(5)
  const builder = new SegmentBuilder()
  for (let n = 0; n < count; n++) {
    const text = Array.from({ length: 60 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 80))).join('')
    const id = String(n)
    builder.add({ id, digest: '' }, '', [{ id: `${id}:0`, reportId: id, section: [], start: 0, end: 60, text }])
  }
  return builder.build()
}

it('ranks alike where the commonest terms of a long query are looked up for the leaders only', () => {
  const segment = manyPassages(2000)
  const scopes: Scope[] = [{ segment, ranges: null, allows: null }]
  const next = random(5)
  const first = Array.from({ length: 60 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 80))).join('')
  const rest = Array.from({ length: 200 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7) % 80))).join('')
  const { terms } = queryTermsOf(first + rest)
  const { candidates: all } = scoreWords(scopes, terms)
  const { candidates: led } = scoreWords(scopes, terms, 20_000)
  expect(segment.idOf(all[0]!.at)).toBe('0:0')
  expect(led.length).toBeLessThan(all.length)
  const places = (found: typeof all) => found.slice(0, 10).map(({ at }) => at)
  expect(places(led)).toEqual(places(all))
  expect(led[0]!.score).toBeCloseTo(all[0]!.score, 3)
  expect(scoreWords(scopes, terms).candidates).toEqual(all)
})
