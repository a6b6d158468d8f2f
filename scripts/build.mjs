/**
 * Builds dist/ from src/.
 *
 *     node scripts/build.mjs              always
 *     node scripts/build.mjs --if-stale   only where a file of src/ is newer than the last build
 *
 * npm runs the second as `prepare`: after `npm ci`, and once more the first time that npx
 * links this folder into its cache.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))))

const stamp = 'dist/.built'
const compiler = 'node_modules/typescript/bin/tsc'
const sources = readdirSync('src', { recursive: true })
  .map((file) => join('src', file))
  .filter((file) => statSync(file).isFile())

function isStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((file) => statSync(file).mtimeMs > built)
}

function build() {
  rmSync('dist', { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  for (const file of sources.filter((file) => !file.endsWith('.ts'))) {
    cpSync(file, join('dist', file.slice('src/'.length)))
  }
  chmodSync('dist/main.js', 0o755)
  writeFileSync(stamp, '')
}

if (!process.argv.includes('--if-stale') || isStale()) {
  // A production install (--omit=dev) has no compiler: it keeps the dist/ that it was given.
  if (existsSync(compiler)) build()
  else if (!existsSync('dist/main.js')) throw new Error('dist/ is missing and typescript is not installed: run npm ci')
}
