import { expect, it } from 'vitest'
import { mapAhead } from '../../src/ingest/map-ahead.ts'

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it('gives results in the order of the items, whichever is done first', async () => {
  const given: number[] = []
  for await (const { result } of mapAhead([9, 1, 5], 3, async (ms) => later(ms).then(() => ms))) given.push(result!)
  expect(given).toEqual([9, 1, 5])
})

it('gives an error in the place of its item and goes on', async () => {
  const given: unknown[] = []
  const work = async (item: number) => {
    if (item === 2) throw new Error('two')
    return item
  }
  for await (const { item, error } of mapAhead([1, 2, 3], 2, work)) given.push([item, error instanceof Error])
  expect(given).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ])
})

it('never begins more than it was told to', async () => {
  let [open, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++open)
    await later(1)
  }
  for await (const _ of mapAhead(Array.from({ length: 20 }), 4, work)) open--
  expect(most).toBeLessThanOrEqual(4)
})
