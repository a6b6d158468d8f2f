/**
 * `npm run bench`: all benchmarks of this folder, one after the other; `npm run bench -- NAME ARGS…`: one of them.
 *
 * A benchmark is a file NAME.bench.ts that exports `run(args)` and prints what it measured, with
 * what stands beside it for comparison. BASELINE.md keeps what was measured when and on what machine.
 */
import { readdirSync } from 'node:fs'

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort()

const [chosen, ...args] = process.argv.slice(2)
if (chosen !== undefined && !names.includes(chosen)) {
  console.error(`There is no benchmark ${chosen}; there are ${names.join(', ')}.`)
  process.exit(2)
}
for (const name of chosen === undefined ? names : [chosen]) {
  console.log(`\n# ${name}\n`)
  const { run } = (await import(`./${name}.bench.ts`)) as { run(args: string[]): Promise<void> }
  await run(args)
}
