/**
 * Writes generated reports and their truth to a folder, to try the product on
 * reports that nobody has seen:
 *
 *     npx tsx test/support/generator/write.ts DIR [--count 100] [--seed 1] [--damage clean|typical|heavy] [--layout NAME]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type GenerateOptions, generateReport } from './generate-report.ts'
import { LAYOUTS } from './layouts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    damage: { type: 'string' },
    layout: { type: 'string' },
    error: { type: 'boolean', default: false },
  },
})

const folder = positionals[0]
if (folder === undefined) {
  console.error('usage: write.ts DIR [--count N] [--seed S] [--damage clean|typical|heavy] [--layout NAME] [--error]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const truths: string[] = []
for (let at = 0; at < Number(values.count); at++) {
  const layout = values.layout ?? LAYOUTS[at % LAYOUTS.length]!.name
  const options: GenerateOptions = { layout, injectError: values.error }
  if (values.damage !== undefined) options.damage = values.damage as GenerateOptions['damage']
  const { files, truth } = generateReport(Number(values.seed) + at, options)
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  truths.push(JSON.stringify({ file: files[0]!.name, ...truth }))
}
writeFileSync(join(folder, 'truth.jsonl'), `${truths.join('\n')}\n`)
