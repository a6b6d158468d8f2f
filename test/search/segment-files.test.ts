import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { createLexicalSearch } from '../../src/search/lexical/lexical-search.ts'
import { readSegment } from '../../src/search/lexical/segment-file.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { makeEntry } from '../support/make-entry.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-segments-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const topics = ['专区', '会商', '热线', '公告栏', '培训', '督查']
const entryOf = (n: number) =>
  makeEntry({ seed: `种${n}`, paragraphs: [`第${n}号${topics[n % topics.length]}建设情况。`, `${n}人参加。`] })

let directory: string
let store: Store
let count = 0
beforeEach(async () => {
  directory = join(home, String(count++))
  store = openSqliteStore(directory, { create: true })
  for (let n = 0; n < 40; n++) await store.put(entryOf(n))
})

const files = () =>
  readdirSync(directory)
    .filter((name) => name.startsWith('postings-'))
    .sort()
const fresh = () => createLexicalSearch(store, directory)
const find = async (search = fresh(), text = '第7号会商建设', reportIds: string[] | null = null) =>
  (await search.search({ text, reportIds, allowsSection: null })).candidates.map(({ segment, at, score }) => [
    segment.idOf(at),
    score,
  ])

describe('the files of postings', () => {
  it('hold the same as what is made from the store', async () => {
    const made = await find(createLexicalSearch(store, join(home, 'not', 'there')))
    await fresh().refresh()
    expect(files()).toHaveLength(1)
    expect(await find()).toEqual(made)
    expect(made[0]?.[0]).toBe(`${entryOf(7).report.id}:0`)
  })

  it('are left alone when nothing changed', async () => {
    await fresh().refresh()
    const path = join(directory, files()[0]!)
    const { mtimeMs } = statSync(path)
    await fresh().refresh()
    await find()
    expect(statSync(path).mtimeMs).toBe(mtimeMs)
  })

  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['cut to nothing', () => Buffer.alloc(0)],
    ['cut in its header', (bytes) => bytes.subarray(0, 40)],
    ['longer', (bytes) => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['no segment at all', () => Buffer.from('hello, this is some text and no postings at all, is it')],
    ...[0, 9, 200, 0.3, 0.5, 0.9, -1].map((place): [string, (bytes: Buffer) => Buffer] => [
      `flipped at ${place}`,
      (bytes) => {
        const at = place < 0 ? bytes.length + place : place < 1 ? Math.floor(place * bytes.length) : place
        bytes[at]! ^= 0x40
        return bytes
      },
    ]),
  ]
  it.each(damages)('are made anew when one is %s', async (_, damage) => {
    await fresh().refresh()
    const expected = await find()
    const path = join(directory, files()[0]!)
    const good = readFileSync(path)
    writeFileSync(path, damage(Buffer.from(good)))
    expect(readSegment(path)).toBeNull()
    expect(await find()).toEqual(expected)
    await fresh().refresh()
    expect(await find()).toEqual(expected)
    expect(files().every((name) => readSegment(join(directory, name)))).toBe(true)
  })

  it('follow the store: new, changed and removed reports', async () => {
    const search = fresh()
    await search.refresh()
    const [old] = files()
    await store.remove(entryOf(7).report.id)
    for (let n = 40; n < 45; n++) await store.put(entryOf(n))
    const seen = (await find(search)).map(([id]) => id)
    expect(seen).not.toContain(`${entryOf(7).report.id}:0`)
    expect((await find(search, '第43号会商建设', [entryOf(43).report.id]))[0]?.[0]).toBe(`${entryOf(43).report.id}:0`)
    await fresh().refresh()
    expect(files()).toContain(old)
    expect(files()).toHaveLength(2)
    expect((await find(fresh(), '第43号会商建设'))[0]?.[0]).toBe(`${entryOf(43).report.id}:0`)
    expect((await find()).map(([id]) => id).sort()).toEqual(seen.sort())
  })

  it('are made into one again when most of one is gone', async () => {
    await fresh().refresh()
    for (let n = 0; n < 30; n++) await store.remove(entryOf(n).report.id)
    await fresh().refresh()
    expect(files()).toHaveLength(1)
    expect(readSegment(join(directory, files()[0]!))?.reports).toHaveLength(10)
  })

  it('lose what a killed process left over', async () => {
    writeFileSync(join(directory, 'postings-0123456789abcdef.bin.77.tmp'), 'half')
    await fresh().refresh()
    expect(files()).toHaveLength(1)
  })
})
