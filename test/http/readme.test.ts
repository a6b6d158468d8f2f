/** What both READMEs show of the service is what it gives. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { indexReports, openIndex } from '../../src/compose.ts'
import { createApp } from '../../src/http/app.ts'
import type { WenbaoIndex } from '../../src/model/wenbao-index.ts'

const directory = mkdtempSync(join(tmpdir(), 'wenbao-readme-'))
let index: WenbaoIndex
beforeAll(async () => {
  await indexReports({ paths: ['corpus'], directory })
  index = await openIndex(directory)
}, 60_000)
afterAll(async () => {
  await index.close()
  rmSync(directory, { recursive: true, force: true })
})

/** The address that a line of curl asks. */
function addressOf(curl: string): string {
  const [, path = ''] = /localhost:3000(\/[^"]*)/u.exec(curl) ?? []
  const data = new URLSearchParams()
  for (const [, name, value] of curl.matchAll(/(?:--data-urlencode|-d) "?([^=\s]+)=([^"\s]+)/gu))
    data.append(name!, value!)
  return data.size > 0 ? `${path}?${data}` : path
}

it.each(['README.md', 'README.zh-CN.md'])('%s shows what comes back', async (file) => {
  const shown = [...readFileSync(file, 'utf8').matchAll(/^ {4}(curl .*)\n\n```json\n([\s\S]*?)```/gmu)]
  expect(shown.map(([, curl]) => addressOf(curl!).split('?')[0])).toEqual(['/v1/search', '/v1/suggest'])
  for (const [, curl, json] of shown) {
    const response = await createApp({ index }).request(addressOf(curl!))
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(JSON.parse(json!))
  }
})
