/**
 * Opens `wenbao.sqlite` in an index directory, or says in one sentence why it cannot be opened and what to run.
 *
 * A file that is not ours is never written to or deleted, not even to rebuild.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Fault } from '../../model/fault.ts'
import { APPLICATION_ID, FORMAT_VERSION, SCHEMA } from './schema.ts'

export const DATABASE_NAME = 'wenbao.sqlite'

/** How long a writer waits for another one. */
const BUSY_TIMEOUT_IN_MILLISECONDS = 5000

export interface OpenOptions {
  /** Make the index where there is none. */
  create?: boolean
  /** Replace an index of ours that is damaged or of another format. */
  replace?: boolean
}

type State = { is: 'ready' } | { is: 'empty' } | { is: 'foreign' } | { is: 'otherFormat'; version: number }

function stateOf(database: Database.Database): State {
  const id = database.pragma('application_id', { simple: true })
  const version = database.pragma('user_version', { simple: true }) as number
  const tables = database.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number
  if (id === 0 && tables === 0) return { is: 'empty' }
  if (id !== APPLICATION_ID) return { is: 'foreign' }
  if (version !== FORMAT_VERSION) return { is: 'otherFormat', version }
  return { is: 'ready' }
}

/** The voice of every engine error that a user can do something about; others pass unchanged. */
export function faultOf(error: unknown, path: string): unknown {
  const cause = { cause: error }
  if (
    error instanceof Error &&
    /^(?:EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/u.test(String('code' in error && error.code))
  )
    return new Fault('indexBusy', `${path} cannot be made or written: ${error.message}.`, cause)
  if (!(error instanceof Database.SqliteError)) return error
  if (/CORRUPT|NOTADB/u.test(error.code))
    return new Fault(
      'indexMismatch',
      `${path} is damaged or no index (${error.message}): run \`wenbao index --rebuild\`.`,
      cause,
    )
  if (/BUSY|LOCKED/u.test(error.code))
    return new Fault('indexBusy', `Another process is writing to ${path}: try again when it has finished.`, cause)
  if (/FULL|IOERR|READONLY|CANTOPEN/u.test(error.code))
    return new Fault(
      'indexBusy',
      `${path} cannot be read or written (${error.message}): check the disk and the permissions of its folder.`,
      cause,
    )
  return error
}

/** Whether the file is an index of ours, of whatever format and state, that cannot be used as it is. */
function isUnusable(path: string): boolean {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_IN_MILLISECONDS })
  try {
    const { is } = stateOf(database)
    return is === 'otherFormat' || (is === 'ready' && database.pragma('quick_check(1)', { simple: true }) !== 'ok')
  } catch (error) {
    return error instanceof Database.SqliteError && /CORRUPT|NOTADB/u.test(error.code)
  } finally {
    database.close()
  }
}

function openChecked(path: string, create: boolean): Database.Database {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_IN_MILLISECONDS })
  try {
    const state = stateOf(database)
    if (state.is === 'foreign')
      throw new Fault('indexMismatch', `${path} is another program's database: choose another index directory.`)
    if (state.is === 'otherFormat')
      throw new Fault(
        'indexMismatch',
        `${path} has format ${state.version}, this version of Wenbao reads format ${FORMAT_VERSION}: run \`wenbao index --rebuild\`.`,
      )
    if (state.is === 'empty' && !create)
      throw new Fault('indexMissing', `${path} is empty: run \`wenbao index\` first.`)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    if (state.is === 'empty')
      database
        // Immediate, and asked again inside: two processes may be making the same index.
        .transaction(() => {
          if (stateOf(database).is === 'empty') database.exec(SCHEMA)
        })
        .immediate()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens the database of an index.
 *
 * @throws {Fault} `indexMissing`, `indexMismatch` (damaged, foreign, of another format) or `indexBusy`
 */
export function openDatabase(directory: string, options: OpenOptions = {}): Database.Database {
  const path = join(directory, DATABASE_NAME)
  const create = options.create === true || options.replace === true
  if (!existsSync(path) && !create)
    throw new Fault('indexMissing', `There is no index in ${directory}: run \`wenbao index\` first.`)
  try {
    if (create) mkdirSync(directory, { recursive: true })
    if (options.replace && existsSync(path) && isUnusable(path))
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    return openChecked(path, create)
  } catch (error) {
    throw faultOf(error, path)
  }
}
