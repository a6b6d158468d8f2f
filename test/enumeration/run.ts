/**
 * Runs the enumeration by hand and tells what the wrong answers have in common:
 *
 *     npx tsx test/enumeration/run.ts [--sample 0.05] [--only value,growth] [--family prose] [--all-wrong]
 */
import { parseArgs } from 'node:util'
import { formatCoverage, formatExpected } from './coverage.ts'
import { enumerate } from './enumerate.ts'
import { familiesOf } from './families.ts'
import { runAll } from './run-all.ts'
import { openWorld } from './world/open-world.ts'

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '0.05' },
    only: { type: 'string' },
    family: { type: 'string' },
    'all-wrong': { type: 'boolean', default: false },
  },
})

const world = await openWorld()
const questions = enumerate(world.reports, Number(values.sample)).filter(
  ({ operation, family }) =>
    (!values.only || values.only.split(',').includes(operation)) &&
    (!values.family || values.family.split(',').includes(family)),
)
const results = await runAll(world.index, questions)
await world.close()
console.log(formatCoverage(results))
for (const { cause, what, wrong, asked, example } of familiesOf(results)) {
  console.log(`\n${wrong}/${asked} ${cause}: ${what}`)
  console.log(`    ${example.question}\n    → ${example.wrong}\n    expected ${formatExpected(example.expected)}`)
}
if (values['all-wrong'])
  for (const { question, wrong, expected } of results)
    if (wrong !== null) console.log(`${question} → ${wrong} | expected ${formatExpected(expected)}`)
