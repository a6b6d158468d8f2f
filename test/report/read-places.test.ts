/** The place that a report says its agency has, told from all else that is called 第. */
import { describe, expect, it } from 'vitest'
import { readPlaces } from '../../src/report/prose/read-places.ts'

const placesIn = (words: string) =>
  readPlaces(words, { start: 0, end: words.length, text: words }, [], 'report').map(({ value, quote }) => [
    value,
    quote,
  ])

describe('a place in an order', () => {
  it.each([
    ['当年县上考核得分86.4分，在全县乡镇中排第7名。', 7, '在全县乡镇中排第7名'],
    ['在全市政务公开年度考核中得93.6分，居全市第2位。', 2, '居全市第2位'],
    ['得分91.4分，列全区各街道第二位。', 2, '列全区各街道第二位'],
    ['在参评的41个县直单位中排名第7，较上年上升5位。', 7, '在参评的41个县直单位中排名第7'],
  ])('%s: %d', (words, value, quote) => {
    expect(placesIn(words)).toEqual([[value, quote]])
  })

  it.each(['列入第一批试点。', '委托第三方评估，名列前茅。', '居民可在第一时间获知。', '排查第一季度信息。'])(
    '%s: none',
    (words) => {
      expect(placesIn(words)).toEqual([])
    },
  )
})
