/**
 * Every question that the form can answer, in people's own words, against reports whose figures are known: a sample that
 * is always the same in `npm test`, all of it in `npm run test:full`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isFull } from '../support/mode.ts'
import { FRAMES } from './asking/frames.ts'
import { formatCoverage } from './coverage.ts'
import { enumerate, UNITS } from './enumerate.ts'
import { judge } from './judge.ts'
import { OPERATIONS } from './questions.ts'
import { type Result, runAll } from './run-all.ts'
import { spokenQuestions } from './spoken-questions.ts'
import { AS_OF } from './world/cast.ts'
import { openWorld, type World } from './world/open-world.ts'

const SHARE = isFull ? 1 : 0.006

let world: World
let results: Result[]
beforeAll(async () => {
  world = await openWorld()
  results = await runAll(world.index, enumerate(world.reports, SHARE))
  console.log(formatCoverage(results))
}, 3_600_000)
afterAll(() => world.close())

it('asks in at least ten phrasings for each operation', () => {
  expect(OPERATIONS.filter((operation) => FRAMES[operation].length < 10)).toEqual([])
})

it('asks for every cell of both editions', () => {
  const asked = new Set(UNITS.flatMap(({ edition, keys }) => keys.map((key) => `${edition} ${key}`)))
  const printed = new Set(
    world.reports.flatMap(({ edition, figures }) =>
      Object.keys(figures)
        .filter((key) => /^(?:disclosure|applications|reviews|litigation)\./u.test(key))
        .map((key) => `${edition} ${key}`),
    ),
  )
  expect([...printed].filter((key) => !asked.has(key))).toEqual([])
})

it('reads the reports as they were written, so that only the asking is tried', async () => {
  const { items } = await world.index.reports({}, { limit: 100, offset: 0 })
  for (const { member, year, figures } of isFull ? world.reports : world.reports.slice(-3)) {
    const { region, names } = member.agency
    const { id } = items.find(
      ({ agency, ...one }) =>
        one.year === year && names.includes(agency.name) && agency.region.join() === region.join(),
    )!
    const read = new Map((await world.index.report(id))!.facts.map((fact) => [fact.key, fact]))
    const wrong = Object.entries(figures).filter(([key, value]) => {
      const fact = read.get(key)
      return fact?.value !== value || fact.status !== (value === null ? 'blank' : 'stated')
    })
    expect(wrong, `${member.agency.title} ${year}`).toEqual([])
  }
})

it('understands a thousand wordings of cells by people who never saw the form', async () => {
  const wrong: string[] = []
  const spoken = spokenQuestions(world.reports)
  for (const { question, expected } of spoken) {
    const problem =
      expected.figures.length === 0
        ? 'nothing expected'
        : judge(await world.index.ask({ question, asOf: AS_OF }), expected)
    if (problem) wrong.push(`${question} → ${problem}`)
  }
  expect(spoken.length).toBeGreaterThan(1000)
  expect(wrong).toEqual([])
})

it('answers every question exactly', () => {
  const wrong = results.flatMap(({ question, wrong }) => (wrong === null ? [] : [`${question} → ${wrong}`]))
  expect(wrong).toEqual([])
})

it('shares no word list with the product: it imports nothing of it but the public index', () => {
  const imports = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/(?:from|import\()\s*'([^']*src\/[^']+)'/gu),
      ].map(([, target]) => target!.replace(/^.*src\//u, '')),
    )
  expect([...new Set(imports)].sort()).toEqual(['compose.ts', 'index.ts'])
})
