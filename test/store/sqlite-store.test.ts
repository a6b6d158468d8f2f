import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/model/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { storeContract } from '../contracts/store.ts'
import { makeEntry } from '../support/make-entry.ts'
import { isFull } from '../support/mode.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-store-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
const newDirectory = () => join(home, String(count++))
const fileOf = (directory: string) => join(directory, 'wenbao.sqlite')

const directories = new WeakMap<Store, string>()
function open(directory: string): Store {
  const store = openSqliteStore(directory, { create: true })
  directories.set(store, directory)
  return store
}

storeContract('SQLite', {
  open: async () => open(newDirectory()),
  reopen: async (store) => {
    await store.close()
    return open(directories.get(store)!)
  },
})

async function filled(): Promise<string> {
  const directory = newDirectory()
  const store = open(directory)
  for (const seed of ['甲', '乙', '丙']) await store.put(makeEntry({ seed }))
  await store.close()
  return directory
}

describe('opening', () => {
  it('says what to run where there is no index', () => {
    expect(() => openSqliteStore(newDirectory())).toThrow(/no index in .*: run `wenbao index` first/u)
  })

  it('takes an empty file for no index', async () => {
    const directory = await filled()
    writeFileSync(fileOf(directory), '')
    expect(() => openSqliteStore(directory)).toThrow(expect.objectContaining({ code: 'indexMissing' }))
    await openSqliteStore(directory, { create: true }).close()
  })

  it('says what to run where the file is no database', async () => {
    const directory = await filled()
    writeFileSync(fileOf(directory), 'not a database, but long enough to be looked at '.repeat(50))
    for (const options of [{}, { create: true }])
      expect(() => openSqliteStore(directory, options)).toThrow(/damaged or no index.*run `wenbao index --rebuild`/u)
    await openSqliteStore(directory, { replace: true }).close()
  })

  it('says what to run where the format is another one', async () => {
    const directory = await filled()
    const database = new Database(fileOf(directory))
    database.pragma('user_version = 99')
    database.close()
    expect(() => openSqliteStore(directory)).toThrow(/format 99.*run `wenbao index --rebuild`/u)
    const store = openSqliteStore(directory, { replace: true })
    expect(await store.counts()).toEqual({ reports: 0, facts: 0, passages: 0 })
    await store.close()
  })

  it("never touches another program's database", async () => {
    const directory = await filled()
    rmSync(fileOf(directory))
    const database = new Database(fileOf(directory))
    database.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)')
    database.close()
    const before = readFileSync(fileOf(directory))
    for (const options of [{}, { create: true }, { replace: true }])
      expect(() => openSqliteStore(directory, options)).toThrow(/another program's database/u)
    expect(readFileSync(fileOf(directory))).toEqual(before)
  })

  it('keeps what a good index holds, asked to replace a bad one', async () => {
    const directory = await filled()
    const store = openSqliteStore(directory, { replace: true })
    expect((await store.counts()).reports).toBe(3)
    await store.close()
  })
})

/** Everything a reader could ask; a damaged file may fault at any of it. */
async function readAll(directory: string): Promise<void> {
  const store = openSqliteStore(directory)
  try {
    for (const { id } of await store.summaries()) {
      await store.report(id)
      await store.text(id)
      await store.source(id)
    }
    for await (const _ of store.allPassages());
  } finally {
    await store.close()
  }
}

it.each([10, 100, 5000, 20_000, -1])('gives a fault, and no crash, on a file cut at byte %d', async (length) => {
  const directory = await filled()
  writeFileSync(fileOf(directory), readFileSync(fileOf(directory)).subarray(0, length))
  await expect(readAll(directory)).rejects.toMatchObject({ name: 'Fault' })
})

it('gives a fault, and no crash, on overwritten pages', async () => {
  const directory = await filled()
  const bytes = readFileSync(fileOf(directory))
  bytes.fill(0xa5, 4096, bytes.length - 100)
  writeFileSync(fileOf(directory), bytes)
  await expect(readAll(directory)).rejects.toMatchObject({ name: 'Fault', code: 'indexMismatch' })
})

it('sees at once what another opening has written', async () => {
  const directory = await filled()
  const reader = openSqliteStore(directory)
  const writer = openSqliteStore(directory)
  expect(await reader.summaries()).toHaveLength(3)
  await writer.put(makeEntry({ seed: '丁' }))
  expect(await reader.summaries()).toHaveLength(4)
  await writer.close()
  await reader.close()
})

it('holds whole reports only, whenever its writer is killed', async () => {
  const directory = await filled()
  const script = `
    import { openSqliteStore } from './src/store/sqlite/sqlite-store.ts'
    import { makeEntry } from './test/support/make-entry.ts'
    const store = openSqliteStore(${JSON.stringify(directory)})
    console.log('writing')
    for (let n = 0; ; n++) await store.put(makeEntry({ seed: '被杀' + (n % 50), year: 2000 + (n % 7) }))
  `
  for (const delay of isFull ? [1, 20, 45] : [20]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, delay))
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    const store = openSqliteStore(directory)
    const { reports, facts, passages } = await store.counts()
    expect([facts, passages]).toEqual([reports * 5, reports * 2])
    expect(await store.facts({})).toHaveLength(facts)
    for (const { id } of await store.summaries()) expect((await store.report(id))?.facts).toHaveLength(5)
    await store.close()
  }
})
