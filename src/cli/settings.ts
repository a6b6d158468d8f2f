/**
 * Settings: what flags leave open comes from `WENBAO_*` variables, and what these leave open from the defaults here.
 *
 * .env.example lists them all. A variable that is set but empty counts as not set.
 */
import { z } from 'zod'
import { UsageError } from './usage-error.ts'

export const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

const portRule = 'a whole number from 0 to 65535'

const Variables = z.object({
  /** Folder of the index. */
  WENBAO_INDEX: z.string().default('index'),
  /** File or folder of reports that `index` and `serve` read where none is named. */
  WENBAO_CORPUS: z.string().default('corpus'),
  /** Address that `serve` listens on. */
  WENBAO_HOST: z.string().default('127.0.0.1'),
  /** Port that `serve` listens on; 0 lets the system choose. */
  WENBAO_PORT: z.string().default('3000').pipe(Port),
})

export interface Settings {
  index: string
  corpus: string
  host: string
  port: number
}

/** @throws {UsageError} that names the variable, what it is and what it must be */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const result = Variables.safeParse(given)
  if (!result.success) {
    const name = String(result.error.issues[0]!.path[0])
    throw new UsageError(`${name} must be ${portRule}, and is "${environment[name]}"`)
  }
  const { WENBAO_INDEX: index, WENBAO_CORPUS: corpus, WENBAO_HOST: host, WENBAO_PORT: port } = result.data
  return { index, corpus, host, port }
}

/** The value of `--port`. */
export function parsePort(value: string): number {
  const result = Port.safeParse(value)
  if (!result.success) throw new UsageError(`--port must be ${portRule}, and is "${value}"`)
  return result.data
}
