/**
 * How fast reports are read, by format, in the threads that indexing uses; and whether memory stays flat.
 *
 *     npm run bench -- reading          some hundred reports of each format
 *     npm run bench -- reading 10000    also 10,000 reports in a row, with the memory after each tenth
 */
import { mapAhead } from '../../src/ingest/map-ahead.ts'
import { createReadingPool } from '../../src/ingest/reading-pool.ts'
import { generateReport } from '../support/generator/generate-report.ts'
import { LAYOUTS } from '../support/generator/layouts.ts'

const THREADS = 2
const EACH = 300
/** The compiler of a thread has seen a format by then; a folder of thousands is read at the speed after it. */
const WARM_UP = 100

const layoutsOf = (format: string) => LAYOUTS.filter(({ formats }) => formats[0] === format).map(({ name }) => name)

function fileOf(seed: number, layouts: readonly string[]) {
  const [file] = generateReport(seed, { layout: layouts[seed % layouts.length]! }).files
  return { path: file!.name, bytes: file!.bytes, meta: {} }
}

const megabytes = () => (process.memoryUsage().rss / 1024 / 1024).toFixed(0)

export async function run([many]: string[]): Promise<void> {
  const pool = createReadingPool(THREADS)
  const readAll = async (files: ReturnType<typeof fileOf>[]) => {
    for await (const { error } of mapAhead(files, pool.ahead, pool.read)) if (error) throw error
  }
  // What is measured is reading, not the start of the threads.
  await readAll(Array.from({ length: 30 }, (_, seed) => fileOf(seed, layoutsOf('html'))))
  console.log(`${THREADS} threads, ${EACH} reports each\n\nformat   reports/s   CPU ms a report   KB a report`)
  for (const format of ['txt', 'md', 'html', 'docx', 'pdf']) {
    const files = Array.from({ length: EACH }, (_, at) => fileOf(1000 + at, layoutsOf(format)))
    await readAll(Array.from({ length: WARM_UP }, (_, at) => fileOf(5000 + at, layoutsOf(format))))
    const [start, used] = [performance.now(), process.cpuUsage()]
    await readAll(files)
    const { user, system } = process.cpuUsage(used)
    const rate = (1000 * EACH) / (performance.now() - start)
    const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / EACH / 1024
    // On a machine that does other work too, the processor time is the figure to compare.
    const cpu = ((user + system) / 1000 / EACH).toFixed(1)
    console.log(`${format.padEnd(8)}${rate.toFixed(0).padStart(9)}${cpu.padStart(18)}${size.toFixed(0).padStart(14)}`)
  }
  if (many) await readMany(Number(many), pool)
  await pool.close()
}

/** Distinct reports of all formats; each is made when it is its turn, so that what stays in memory is what reading keeps. */
async function readMany(count: number, pool: ReturnType<typeof createReadingPool>): Promise<void> {
  const layouts = LAYOUTS.map(({ name }) => name)
  console.log(`\nmemory over ${count} reports of all formats (process with its threads)`)
  const seeds = Array.from({ length: count }, (_, seed) => seed)
  let done = 0
  for await (const { error } of mapAhead(seeds, pool.ahead, async (seed) => pool.read(fileOf(seed, layouts)))) {
    if (error) throw error
    if (++done % Math.ceil(count / 10) === 0)
      console.log(`${String(done).padStart(7)} reports ${megabytes().padStart(6)} MB`)
  }
}
