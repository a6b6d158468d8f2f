import { expect, it } from 'vitest'
import type { Scope } from '../../src/search/lexical/collect-best.ts'
import { scoreWords } from '../../src/search/lexical/score-words.ts'
import { SegmentBuilder } from '../../src/search/lexical/segment-builder.ts'
import { queryTermsOf } from '../../src/search/lexical/terms.ts'

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Few different characters: every one of them stands in most passages. */
const characters = (count: number, next: () => number) =>
  Array.from({ length: count }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 80))).join('')
const begin = characters(60, random(7))

/** The first thirty have less and less of one beginning in common. */
function manyPassages(count: number) {
  const next = random(5)
  const builder = new SegmentBuilder()
  for (let n = 0; n < count; n++) {
    const shared = begin.slice(0, Math.max(0, 60 - 2 * n))
    const text = shared + characters(60 - shared.length, next)
    const id = String(n)
    builder.add({ id, digest: '' }, '', [{ id: `${id}:0`, reportId: id, section: [], start: 0, end: 60, text }])
  }
  return builder.build()
}

it('ranks alike where the commonest terms of a long query are looked up for the leaders only', () => {
  const segment = manyPassages(2000)
  const scopes: Scope[] = [{ segment, ranges: null, allows: null }]
  const rest = Array.from({ length: 200 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7) % 80))).join('')
  const { terms } = queryTermsOf(begin + rest)
  const { candidates: all } = scoreWords(scopes, terms)
  const { candidates: led } = scoreWords(scopes, terms, 20_000)
  const places = (found: typeof all) => found.slice(0, 10).map(({ at }) => at)
  expect(segment.idOf(all[0]!.at)).toBe('0:0')
  expect(places(all)).toHaveLength(10)
  expect(places(led)).toEqual(places(all))
  expect(led[0]!.score).toBeCloseTo(all[0]!.score, 3)
  expect(scoreWords(scopes, terms).candidates).toEqual(all)
})
