/**
 * The ladder of ARCHITECTURE.md, as data: who may import whom.
 *
 * Stages meet only through `model`; doors do nothing but translate; wiring alone names implementations.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const nouns = ['model']
const ground = ['catalog', 'text', ...nouns]
const stages = ['report', 'store', 'embed', 'search', 'question', 'suggest']
const composers = ['ingest', 'answer']
const belowDoors = [...composers, ...stages, ...ground]
const doors = ['http', 'cli']

/** Folder of src/, or file beside them, → folders and files that it may import. */
const mayImport: Record<string, string[]> = {
  model: [],
  catalog: nouns,
  text: nouns,
  ...Object.fromEntries(stages.map((stage) => [stage, ground])),
  ...Object.fromEntries(composers.map((composer) => [composer, [...stages, ...ground]])),
  http: belowDoors,
  cli: [...belowDoors, 'http'],
  'index-over.ts': belowDoors,
  'compose.ts': [...belowDoors, 'index-over.ts'],
  'index.ts': [...doors, ...belowDoors, 'compose.ts'],
  'main.ts': [...doors, ...belowDoors, 'compose.ts'],
}

interface Import {
  file: string
  target: string
}

/** Every relative import of every TypeScript file under a folder, as paths from the root of the project. */
function listImports(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file))
    .filter((file) => file.endsWith('.ts') && statSync(join(root, file)).isFile())
    .flatMap((file) => {
      const specifiers = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)
      return [...specifiers].map(([, path]) => ({ file, target: posix.join(posix.dirname(file), path!) }))
    })
}

/** The rung a path of src/ stands on: its folder, or itself where it is a file beside the folders. */
const partOf = (path: string) => relative('src', path).split('/')[0]!

it('each part of src imports only what the ladder allows', () => {
  const strays = listImports('src')
    .filter(({ file, target }) => {
      const [from, to] = [partOf(file), partOf(target)]
      return from !== to && !mayImport[from]?.includes(to)
    })
    .map(({ file, target }) => `${file} → ${target}`)
  expect(strays).toEqual([])
})

it('knows every part of src', () => {
  expect(readdirSync(join(root, 'src')).filter((part) => !(part in mayImport))).toEqual([])
})

it('the generator of reports shares nothing with the code that reads them', () => {
  const strays = listImports('test/support/generator').filter(({ target }) => target.startsWith('src/'))
  expect(strays).toEqual([])
})
