/**
 * Reads reports in threads: all cores work, and no file can stop the process. A file that takes too long, or more
 * memory than a report needs, loses its thread and is refused with the reason; the next file gets a new one.
 *
 * Threads start when they are needed (a handful of small text files is read at once, without them) and end when nothing
 * has come for a while; they never keep the process alive.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Fault } from '../model/fault.ts'
import type { ReadReport } from '../model/report.ts'
import { readReport } from '../report/read-report.ts'
import type { ReadingOutcome, ReadingTask } from './reading-protocol.ts'

export interface ReadingPool {
  /** How many files to give at a time: enough to keep all threads at work; more would only wait in memory. */
  readonly ahead: number
  /** @throws {Fault} what is wrong with the file; `fileTooLarge` where it takes too much time or memory */
  read(task: ReadingTask): Promise<ReadReport>
  /** Ends all threads; what is being read is left. */
  close(): Promise<void>
}

/** Where a machine is busy with other things, reports that are read in a second have taken more than ten. */
const LONGEST_IN_MS = 30_000
const MOST_MEMORY_IN_MB = 1024
/** Reading leaves much behind it that lives shortly: room for it saves a seventh of the time. */
const MOST_YOUNG_IN_MB = 64
const MOST_THREADS = 8
const IDLE_IN_MS = 5000
/** Starting a thread takes longer than reading these. */
const MOST_DIRECT = 6
const LARGEST_DIRECT_IN_BYTES = 256 * 1024

interface Job {
  task: ReadingTask
  resolve(report: ReadReport): void
  reject(error: unknown): void
}

interface Thread {
  worker: Worker
  job: Job | null
  timer: NodeJS.Timeout | null
  ready: boolean
}

export function createReadingPool(
  threads = Math.min(availableParallelism(), MOST_THREADS),
  longestInMs = LONGEST_IN_MS,
): ReadingPool {
  const waiting: Job[] = []
  const pool = new Set<Thread>()
  let direct = 0
  let idle: NodeJS.Timeout | null = null

  const start = () => {
    const worker = startWorker()
    const thread: Thread = { worker, job: null, timer: null, ready: false }
    pool.add(thread)
    worker.unref()
    worker.on('message', (outcome: ReadingOutcome) => {
      if (outcome.kind === 'ready') thread.ready = true
      else finish(thread, outcome)
      assign()
    })
    worker.on('error', (error) => lose(thread, whyLost(thread, error)))
    worker.on('exit', () => lose(thread, new Fault('fileUnreadable', `The thread that read ${pathOf(thread)} ended.`)))
  }

  const assign = () => {
    for (const thread of pool) {
      if (!thread.ready || thread.job || waiting.length === 0) continue
      const job = waiting.shift()!
      thread.job = job
      // The clock runs from when a thread takes the file up.
      thread.timer = setTimeout(() => {
        const seconds = longestInMs / 1000
        lose(
          thread,
          new Fault('fileTooLarge', `${job.task.path} takes more than ${seconds} s to read: no report does.`),
        )
      }, longestInMs)
      thread.worker.postMessage(job.task)
    }
    const starting = [...pool].filter(({ ready }) => !ready).length
    for (let more = waiting.length - starting; more > 0 && pool.size < threads; more--) start()
    for (const thread of pool) {
      if (thread.job || (!thread.ready && waiting.length > 0)) thread.worker.ref()
      else thread.worker.unref()
    }
    if (idle) clearTimeout(idle)
    const isIdle = waiting.length === 0 && [...pool].every(({ job }) => job === null)
    idle = isIdle && pool.size > 0 ? setTimeout(close, IDLE_IN_MS).unref() : null
  }

  const close = async () => {
    const workers = [...pool].map(({ worker }) => worker)
    pool.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  const release = (thread: Thread): Job | null => {
    const { job, timer } = thread
    if (timer) clearTimeout(timer)
    thread.job = null
    thread.timer = null
    return job
  }

  const finish = (thread: Thread, outcome: Exclude<ReadingOutcome, { kind: 'ready' }>) => {
    const job = release(thread)
    if (outcome.kind === 'read') job?.resolve(outcome.report)
    else job?.reject(new Fault(outcome.code, outcome.message))
  }

  const lose = (thread: Thread, error: unknown) => {
    if (!pool.delete(thread)) return
    const wasReady = thread.ready
    release(thread)?.reject(error)
    void thread.worker.terminate()
    // A thread that cannot even start would be started for ever.
    if (!wasReady) for (const job of waiting.splice(0)) job.reject(error)
    assign()
  }

  return {
    ahead: 2 * threads,
    read: (task) => {
      if (pool.size === 0 && direct < MOST_DIRECT && isSmallText(task)) {
        direct++
        return readReport(task)
      }
      return new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject })
        assign()
      })
    },
    close,
  }
}

function isSmallText({ path, bytes }: ReadingTask): boolean {
  return /\.(?:txt|md)$/iu.test(path) && bytes.length <= LARGEST_DIRECT_IN_BYTES
}

const pathOf = ({ job }: Thread) => job?.task.path ?? 'reports'

function whyLost(thread: Thread, error: Error & { code?: string }): unknown {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  return new Fault('fileTooLarge', `${pathOf(thread)} takes more than ${MOST_MEMORY_IN_MB} MB to read: no report does.`)
}

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY_IN_MB, maxYoungGenerationSizeMb: MOST_YOUNG_IN_MB }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./reading-thread.js', import.meta.url), { resourceLimits })
  // Where the sources run unbuilt (tests, `npm run dev`), a thread needs the loader of TypeScript first.
  const loader = import.meta.resolve('tsx/esm/api')
  const file = new URL('./reading-thread.ts', import.meta.url).href
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(file)})))`
  return new Worker(code, { eval: true, execArgv: [], resourceLimits })
}
