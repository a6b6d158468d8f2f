import { describe, expect, it } from 'vitest'
import { embedderOf } from '../../src/embed/embedder-of.ts'
import { LOCAL_DIMENSION, LocalEmbeddings } from '../../src/embed/local-embeddings.ts'

const local = new LocalEmbeddings()
const cosine = (a: number[], b: number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)

describe('local embeddings', () => {
  it('give the same unit vector for the same text', async () => {
    const text = '政务公开专区按照“五统一”标准建设'
    const [first, second] = await local.embedDocuments([text, text])
    expect(first).toHaveLength(LOCAL_DIMENSION)
    expect(first).toEqual(second)
    expect(await local.embedQuery(text)).toEqual(first)
    expect(Math.hypot(...first!)).toBeCloseTo(1, 10)
  })

  it('bring shared wording, width and traditional characters near', async () => {
    const [base, shared, same, other] = await local.embedDocuments([
      '政务公开专区五统一标准',
      '专区建设按五统一标准',
      '政務公開專區五統一標準',
      '办理行政复议案件三起',
    ])
    expect(cosine(base!, same!)).toBeCloseTo(1, 10)
    expect(cosine(base!, shared!)).toBeGreaterThan(cosine(base!, other!) + 0.2)
  })

  it.each(['', ' ', '😀', '。'])('give zeros for %j, which is near nothing', async (text) => {
    expect((await local.embedQuery(text)).every((value) => value === 0)).toBe(true)
  })
})

describe('an embedder of any LangChain embeddings', () => {
  const returning = (vectors: unknown) =>
    embedderOf({ embedDocuments: async () => vectors, embedQuery: async () => (vectors as unknown[])[0] } as never)

  it('has the name of its class and model', () => {
    expect(embedderOf(local).id).toBe('LocalEmbeddings:hashed-256-v1')
    class Other extends LocalEmbeddings {
      override readonly model = 'hashed-256-v1'
    }
    expect(embedderOf(new Other()).id).toBe('Other:hashed-256-v1')
  })

  it.each([
    ['too few vectors', [[1, 2]]],
    ['vectors of different lengths', [[1, 2], [1]]],
    [
      'NaN',
      [
        [1, 2],
        [1, Number.NaN],
      ],
    ],
    ['empty vectors', [[], []]],
    [
      'strings',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'null',
      [
        [1, null],
        [1, 2],
      ],
    ],
  ])('refuses %s', async (_, vectors) => {
    await expect(returning(vectors).embedDocuments(['a', 'b'])).rejects.toMatchObject({ code: 'embedderUnavailable' })
  })

  it('tells a failing provider', async () => {
    const failing = embedderOf({
      embedDocuments: () => Promise.reject(new Error('connect ECONNREFUSED')),
      embedQuery: () => Promise.reject(new Error('connect ECONNREFUSED')),
    })
    await expect(failing.embedQuery('x')).rejects.toThrow(/ECONNREFUSED/u)
    expect(await failing.embedDocuments([])).toEqual([])
  })
})
