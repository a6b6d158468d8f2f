import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { createReadingPool } from '../../src/ingest/reading-pool.ts'

const path = 'corpus/沙坡头区香山乡-2021.txt'
const bytes = readFileSync(path)
const page = (text: string) => ({
  path: 'page.html',
  bytes: new TextEncoder().encode(`<html><body>${text}</body></html>`),
  meta: {},
})
const pool = createReadingPool(2)
afterAll(() => pool.close())

it('reads in threads what it reads without them', async () => {
  // Six small texts are read at once; the others come out of threads.
  const read = await Promise.all(
    Array.from({ length: 10 }, () => pool.read({ path, bytes, meta: { url: 'https://a.cn/1' } })),
  )
  expect(read.every((one) => JSON.stringify(one) === JSON.stringify(read[0]))).toBe(true)
  expect(read[9]!.report.source.url).toBe('https://a.cn/1')
})

it('hands faults on as they are', async () => {
  await expect(pool.read(page('<p>关于举办运动会的通知</p>'))).rejects.toMatchObject({ code: 'notAReport' })
})

it('refuses a file that takes too long and reads the next', async () => {
  const hasty = createReadingPool(1, 1)
  await expect(hasty.read(page('<p>政府信息公开</p>'.repeat(50_000)))).rejects.toMatchObject({ code: 'fileTooLarge' })
  await expect(hasty.read(page('<p>政府信息公开</p>'.repeat(50_000)))).rejects.toMatchObject({ code: 'fileTooLarge' })
  await hasty.close()
})
