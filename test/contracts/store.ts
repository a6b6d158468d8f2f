/**
 * What every engine of the store must keep: run by each implementation's own test.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { makeEntry } from '../support/make-entry.ts'

export interface StoreUnderTest {
  /** An empty store. */
  open(): Promise<Store>
  /** The same content, opened again. */
  reopen(store: Store): Promise<Store>
}

export function storeContract(name: string, engine: StoreUnderTest): void {
  describe(`the store contract, kept by ${name}`, () => {
    const a = makeEntry({ seed: '甲' })
    const b = makeEntry({ seed: '乙', agency: '丰收镇人民政府', year: 2023 })
    const inOrder = [a, b].sort((one, other) => (one.report.id < other.report.id ? -1 : 1))
    let store: Store

    beforeEach(async () => {
      store = await engine.open()
    })
    afterEach(async () => {
      await store.close()
    })

    it('gives back what was put, after opening again too', async () => {
      await store.put(a)
      await store.put(b)
      store = await engine.reopen(store)
      expect(await store.report(a.report.id)).toEqual(a.report)
      expect(await store.text(b.report.id)).toBe(b.text)
      expect(await store.source(a.report.id)).toEqual({ path: 'corpus/甲.txt', format: 'txt', bytes: a.source })
      expect(await store.counts()).toEqual({ reports: 2, facts: 10, passages: 4 })
      const { location, fingerprint, embedder } = a
      expect([...(await store.contentDigests()).keys()]).toEqual(inOrder.map(({ report }) => report.id))
      expect(await store.embedders()).toEqual(['test-4'])
      expect((await store.provenance()).get(a.report.id)).toEqual({ location, fingerprint, embedder })
    })

    it('knows nothing of what was never put', async () => {
      expect(await store.report('0'.repeat(16))).toBeNull()
      expect(await store.text('')).toBeNull()
      expect(await store.source("' OR 1=1 --")).toBeNull()
      expect(await store.facts({ reportIds: ['x'] })).toEqual([])
      expect(await store.passages(['x'])).toEqual([])
      expect(await store.remove('x')).toBe(false)
      expect(await store.summaries()).toEqual([])
      expect(await store.counts()).toEqual({ reports: 0, facts: 0, passages: 0 })
    })

    it('gives every passage another vector at once, or none', async () => {
      await store.put(a)
      await store.put(b)
      const vectorsNow = async () => {
        const all: number[][] = []
        for await (const { vector } of store.allPassages()) all.push([...vector])
        return all
      }
      const [digest, before] = [await store.digest(), await vectorsNow()]
      let asked = 0
      const failing = store.replaceVectors('other-2', () => {
        if (++asked > 2) throw new Error('no more')
        return Float32Array.of(1, 2)
      })
      await expect(failing).rejects.toThrow('no more')
      expect([await store.digest(), await vectorsNow(), await store.embedders()]).toEqual([digest, before, ['test-4']])
      await expect(store.replaceVectors('other-2', () => Float32Array.of(Number.NaN))).rejects.toMatchObject({
        code: 'indexMismatch',
      })
      await store.replaceVectors('other-2', ({ text }) => Float32Array.of(text.length, 2))
      expect(await store.embedders()).toEqual(['other-2'])
      expect((await vectorsNow())[0]).toEqual([inOrder[0]!.passages[0]!.text.length, 2])
      expect(await store.digest()).not.toBe(digest)
      // The same content, however it came about.
      const replaced = await store.digest()
      const again = ({ passages, ...entry }: typeof a) =>
        store.put({
          ...entry,
          passages,
          vectors: passages.map(({ text }) => Float32Array.of(text.length, 2)),
          embedder: 'other-2',
        })
      for (const entry of inOrder) await again(entry)
      expect(await store.digest()).toBe(replaced)
    })

    it('lists the catalogue by id', async () => {
      await store.put(b)
      await store.put(a)
      const summaries = await store.summaries()
      expect(summaries.map(({ id }) => id)).toEqual(inOrder.map(({ report }) => report.id))
      expect(summaries.find(({ year }) => year === 2023)).toEqual({
        id: b.report.id,
        title: b.report.title,
        year: 2023,
        form: '2021',
        agency: b.report.agency,
        path: 'corpus/乙.txt',
        format: 'txt',
        url: 'https://example.org/乙',
        published: null,
      })
    })

    describe('facts', () => {
      const keys = async (query: Parameters<Store['facts']>[0]) => (await store.facts(query)).map(({ key }) => key)
      beforeEach(async () => {
        await store.put(a)
        await store.put(b)
      })

      it('come in the order of the asked reports, and of the report itself', async () => {
        const facts = await store.facts({ reportIds: [b.report.id, a.report.id] })
        expect(facts).toEqual([
          ...b.report.facts.map((fact) => ({ ...fact, reportId: b.report.id })),
          ...a.report.facts.map((fact) => ({ ...fact, reportId: a.report.id })),
        ])
      })

      it('are found by exact key and by prefix, each once', async () => {
        const reportIds = [a.report.id]
        expect(await keys({ reportIds, keys: ['applications.received.total', 'applications.received'] })).toEqual([
          'applications.received.total',
        ])
        expect(await keys({ reportIds, keyPrefixes: ['published.'] })).toEqual(['published.total'])
        expect(
          await keys({ reportIds, keyPrefixes: ['applications.'], keys: ['stated', 'applications.received.total'] }),
        ).toEqual([
          'applications.received.naturalPersons',
          'applications.received.enterprises',
          'applications.received.total',
          'stated',
        ])
        expect(await keys({ reportIds, keys: [] })).toEqual([])
        expect(await keys({ reportIds: [], keys: ['stated'] })).toEqual([])
      })

      it('of all reports come by report id', async () => {
        const found = await store.facts({ keys: ['published.total'] })
        expect(found.map(({ reportId }) => reportId)).toEqual(inOrder.map(({ report }) => report.id))
        expect(await store.facts({})).toHaveLength(10)
      })

      it('are counted whole and given by the page', async () => {
        const all = await store.facts({})
        expect(await store.countFacts({ limit: 1, offset: 3 })).toBe(10)
        expect(await store.facts({ limit: 4, offset: 3 })).toEqual(all.slice(3, 7))
        expect(await store.facts({ offset: 8 })).toEqual(all.slice(8))
      })

      it('with hostile keys are none', async () => {
        expect(await store.facts({ keys: ["'; DROP TABLE facts; --", '%', '"', '\0'] })).toEqual([])
      })
    })

    it('gives passages in the order asked, and all of them in a fixed one with their vectors', async () => {
      await store.put(b)
      await store.put(a)
      const ids = [b.passages[1]!.id, 'unknown', a.passages[0]!.id]
      expect(await store.passages(ids)).toEqual([b.passages[1], a.passages[0]])
      const all = []
      for await (const item of store.allPassages()) all.push(item)
      expect(all).toEqual(
        inOrder.flatMap(({ passages, vectors }) => passages.map((passage, at) => ({ passage, vector: vectors[at] }))),
      )
      const some = []
      for await (const { passage } of store.allPassages([a.report.id, 'unknown', a.report.id])) some.push(passage)
      expect(some).toEqual(a.passages)
    })

    it('replaces a report that is put again', async () => {
      await store.put(a)
      const changed = { ...a.report, title: '另一个题目', facts: a.report.facts.slice(0, 1) }
      await store.put({ ...a, report: changed, passages: a.passages.slice(0, 1), vectors: a.vectors.slice(0, 1) })
      expect(await store.report(a.report.id)).toEqual(changed)
      expect((await store.summaries())[0]?.title).toBe('另一个题目')
      expect(await store.counts()).toEqual({ reports: 1, facts: 1, passages: 1 })
    })

    it('forgets a removed report wholly', async () => {
      await store.put(a)
      await store.put(b)
      expect(await store.remove(a.report.id)).toBe(true)
      expect(await store.report(a.report.id)).toBeNull()
      expect(await store.facts({ reportIds: [a.report.id] })).toEqual([])
      expect(await store.passages([a.passages[0]!.id])).toEqual([])
      expect(await store.counts()).toEqual({ reports: 1, facts: 5, passages: 2 })
    })

    it('has one digest for one content, whatever the way to it', async () => {
      const empty = await store.digest()
      await store.put(a)
      const onlyA = await store.digest()
      await store.put(b)
      const both = await store.digest()
      expect(new Set([empty, onlyA, both]).size).toBe(3)
      await store.put({ ...b, location: '/moved/elsewhere.txt' })
      expect(await store.digest()).toBe(both)
      await store.remove(a.report.id)
      await store.put(a)
      expect(await store.digest()).toBe(both)
      await store.put({ ...a, text: `${a.text}。` })
      expect(await store.digest()).not.toBe(both)
      await store.remove(a.report.id)
      await store.remove(b.report.id)
      expect(await store.digest()).toBe(empty)
    })

    it.each([
      ['no year', { report: { ...a.report, year: null } }, 'notAReport'],
      ['no agency', { report: { ...a.report, agency: null } }, 'notAReport'],
      ['a vector too few', { vectors: a.vectors.slice(1) }, 'indexMismatch'],
      ['a vector of another length', { vectors: [a.vectors[0]!, Float32Array.of(1)] }, 'indexMismatch'],
      ['a vector with NaN', { vectors: [a.vectors[0]!, Float32Array.of(1, 2, Number.NaN, 4)] }, 'indexMismatch'],
    ])('refuses an entry with %s and keeps what it had', async (_, change, code) => {
      await store.put(a)
      const before = await store.digest()
      await expect(store.put({ ...a, ...change })).rejects.toMatchObject({ name: 'Fault', code })
      expect(await store.digest()).toBe(before)
      expect(await store.report(a.report.id)).toEqual(a.report)
    })

    it('refuses vectors of another length than those it has from the same embedder', async () => {
      await store.put(a)
      await expect(store.put({ ...b, vectors: b.vectors.map(() => Float32Array.of(1, 2)) })).rejects.toMatchObject({
        code: 'indexMismatch',
      })
    })
  })
}
