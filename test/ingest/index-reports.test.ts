import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { indexReports, listReportFiles } from '../../src/compose.ts'
import type { Store } from '../../src/model/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { isFull } from '../support/mode.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-ingest-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
let corpus: string
let directory: string
beforeEach(() => {
  corpus = join(home, `corpus${++count}`)
  directory = join(home, `index${count}`)
  cpSync('corpus', corpus, { recursive: true })
})

const file = (name: string) => join(corpus, name)
const index = (paths = [corpus], rebuild = false) => indexReports({ paths, directory, rebuild })

async function inStore<Result>(look: (store: Store) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(directory)
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}
const names = () =>
  inStore(async (store) => (await store.summaries()).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort())
const digest = () => inStore((store) => store.digest())
const five = readdirSync('corpus').filter((name) => name.endsWith('.txt'))
const [first] = five as [string]

const report = (town: string, more = '') =>
  `${town}2022年政府信息公开工作年度报告\n一、总体情况\n2022年${town}主动公开政府信息12条。${more}\n`

it('reads what is new, skips what is unchanged, removes what vanished', async () => {
  expect(await index()).toEqual({ read: 5, unchanged: 0, removed: 0, failed: [] })
  expect(await index()).toEqual({ read: 0, unchanged: 5, removed: 0, failed: [] })
  rmSync(file(first))
  writeFileSync(file('新.txt'), report('永宁县李俊镇'))
  expect(await index()).toEqual({ read: 1, unchanged: 4, removed: 1, failed: [] })
  expect(await names()).toEqual([...five.slice(1), '新.txt'].sort())
})

it('removes only under the given paths', async () => {
  await index()
  rmSync(file(first))
  expect((await index([file(five[1]!)])).removed).toBe(0)
  expect(await names()).toContain(first)
  expect(await index([file(first)])).toEqual({ read: 0, unchanged: 0, removed: 1, failed: [] })
  expect(await names()).not.toContain(first)
})

it('takes a changed file for the report that it now is', async () => {
  await index()
  writeFileSync(file(first), report('永宁县李俊镇'))
  expect(await index()).toEqual({ read: 1, unchanged: 4, removed: 0, failed: [] })
  expect((await names()).length).toBe(5)
})

it('keeps what a file held while it cannot be read', async () => {
  await index()
  truncateSync(file(first), 0)
  const { removed, failed } = await index()
  expect([removed, failed.length]).toEqual([0, 1])
  expect(await names()).toContain(first)
})

it('follows a file that was moved, and keeps identical bytes once', async () => {
  await index()
  const before = await digest()
  mkdirSync(file('2020'))
  renameSync(file(first), file(`2020/${first}`))
  expect((await index()).removed).toBe(0)
  expect((await names()).length).toBe(5)
  expect(await digest()).not.toBe(before)
  cpSync(file(five[1]!), file('copy.txt'))
  await index()
  expect((await names()).length).toBe(5)
  rmSync(file('copy.txt'))
  await index()
  expect((await names()).length).toBe(5)
})

it('names bad files with their reasons and indexes the rest', async () => {
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('binary.txt'), Buffer.from([0, 1, 2, 0, 255, 254, 0]))
  writeFileSync(file('recipe.txt'), '红烧肉的做法：先切块，再焯水，后慢炖。')
  writeFileSync(file('huge.txt'), '')
  truncateSync(file('huge.txt'), 50 * 1024 * 1024)
  writeFileSync(
    file('nobody.txt'),
    '政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息12条。政府信息公开政府信息公开。',
  )
  const { read, failed } = await index()
  expect(read).toBe(5)
  expect(Object.fromEntries(failed.map(({ path, reason }) => [path.slice(path.lastIndexOf('/') + 1), reason]))).toEqual(
    {
      'empty.txt': expect.stringMatching(/empty/u),
      'binary.txt': expect.stringMatching(/binary|no text/u),
      'recipe.txt': expect.stringMatching(/no report/u),
      'huge.txt': expect.stringMatching(/50\.0 MB; a report may have 20\.0 MB/u),
      'nobody.txt': expect.stringMatching(/does not tell which agency/u),
    },
  )
})

it('skips hidden files and other formats, and is not caught in a circle of links', async () => {
  mkdirSync(file('deep/er'), { recursive: true })
  writeFileSync(file('.hidden.txt'), report('永宁县李俊镇'))
  writeFileSync(file('table.xlsx'), 'x')
  symlinkSync(corpus, file('deep/er/again'))
  symlinkSync(file('nowhere'), file('dangling.txt'))
  expect((await listReportFiles([corpus])).map((path) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual(five)
  expect((await index()).read).toBe(5)
})

it('refuses a path that is not there', async () => {
  await expect(index([file('nothing')])).rejects.toMatchObject({ code: 'fileUnreadable' })
})

it('takes the address and day of publication from the sidecar, also when only that changes', async () => {
  const meta = file(first.replace('.txt', '.meta.json'))
  const published = () =>
    inStore(async (store) => {
      const summary = (await store.summaries()).find(({ path }) => path.endsWith(first))!
      return [summary.url, summary.published, (await store.report(summary.id))!.warnings.map(({ code }) => code)]
    })
  writeFileSync(meta, JSON.stringify({ url: 'https://example.org/a', published: '2021-01-20', by: 'somebody' }))
  await index()
  expect(await published()).toEqual(['https://example.org/a', '2021-01-20', expect.any(Array)])
  writeFileSync(meta, '{ "published": "yesterday" }')
  expect(await index()).toMatchObject({ read: 1, unchanged: 4, failed: [] })
  expect(await published()).toEqual([null, null, expect.arrayContaining(['sidecarInvalid'])])
})

it('gives the same content for the same input, in whatever order and however often', async () => {
  await index()
  const once = await digest()
  await index([corpus], true)
  expect(await digest()).toBe(once)
  rmSync(directory, { recursive: true })
  for (const name of five.toReversed()) await index([file(name)])
  expect(await digest()).toBe(once)
})

it('leaves nothing else in a rebuilt index', async () => {
  await index()
  expect(await index([file(first)], true)).toMatchObject({ read: 1, removed: 4 })
  expect(await names()).toEqual([first])
})

it('rebuilds over a damaged index, and says so before', async () => {
  await index()
  writeFileSync(join(directory, 'wenbao.sqlite'), 'damaged '.repeat(1000))
  await expect(index()).rejects.toThrow(/wenbao index --rebuild/u)
  expect(await index([corpus], true)).toMatchObject({ read: 5 })
})

it('reports progress after every file', async () => {
  const seen: number[][] = []
  await indexReports({ paths: [corpus], directory, onProgress: (...step) => seen.push(step) })
  expect(seen).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]))
})

it('can be killed at any moment and simply run again', async () => {
  await index()
  const expected = await digest()
  const script = `
    import { indexReports } from './src/compose.ts'
    console.log('go')
    for (;;) await indexReports({ paths: [${JSON.stringify(corpus)}], directory: ${JSON.stringify(directory)}, rebuild: true })
  `
  for (const delay of isFull ? [5, 120, 260] : [120]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, delay))
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    expect((await names()).length).toBe(5)
    expect(await index()).toMatchObject({ read: 0, unchanged: 5, failed: [] })
    expect(await digest()).toBe(expected)
  }
})
