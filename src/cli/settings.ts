/**
 * Settings: what flags leave open comes from `WENBAO_*` variables, and what these leave open from the defaults here.
 *
 * .env.example lists them all. A variable that is set but empty counts as not set.
 */
import { z } from 'zod'
import type { EmbeddingSettings } from '../embed/embeddings-from.ts'
import { UsageError } from './usage-error.ts'

const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

const portRule = 'a whole number from 0 to 65535'

const wholeFrom1To = (most: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most))

const Variables = z.object({
  /** Folder of the index. */
  WENBAO_INDEX: z.string().default('index'),
  /** File or folder of reports that `index` and `serve` read where none is named. */
  WENBAO_CORPUS: z.string().default('corpus'),
  /** Address that `serve` listens on. */
  WENBAO_HOST: z.string().default('127.0.0.1'),
  /** Port that `serve` listens on; 0 lets the system choose. */
  WENBAO_PORT: z.string().default('3000').pipe(Port),
  /** File of rows of vocabulary that are laid over the built-in ones. */
  WENBAO_VOCABULARY: z.string().optional(),
  /** An endpoint for embeddings that speaks OpenAI's protocol, up to `/embeddings`. */
  WENBAO_EMBEDDINGS_URL: z
    .string()
    .pipe(z.url({ protocol: /^https?$/ }))
    .optional(),
  /** The endpoint's model. */
  WENBAO_EMBEDDINGS_MODEL: z.string().optional(),
  /** The endpoint's key, where it wants one. */
  WENBAO_EMBEDDINGS_KEY: z.string().optional(),
  /** Length of the vectors, for models that can shorten them. */
  WENBAO_EMBEDDINGS_DIMENSIONS: wholeFrom1To(8192).optional(),
  /** Texts in one request. */
  WENBAO_EMBEDDINGS_BATCH: wholeFrom1To(2048).optional(),
  /** Folder of a local ONNX model, instead of an endpoint. */
  WENBAO_EMBEDDINGS_DIRECTORY: z.string().optional(),
})
type Variables = z.infer<typeof Variables>

/** What each variable must be, for those that can be wrong. */
const rules: Readonly<Record<string, string>> = {
  WENBAO_PORT: portRule,
  WENBAO_EMBEDDINGS_URL: 'an address that begins with http:// or https://',
  WENBAO_EMBEDDINGS_DIMENSIONS: 'a whole number from 1 to 8192',
  WENBAO_EMBEDDINGS_BATCH: 'a whole number from 1 to 2048',
}

export interface Settings {
  index: string
  corpus: string
  host: string
  port: number
  /** Null for the built-in vocabulary alone. */
  vocabulary: string | null
  /** Null for the local embeddings, which need nothing. */
  embeddings: EmbeddingSettings | null
}

/** @throws {UsageError} where half of an endpoint is named, or two sources */
function embeddingsIn(variables: Variables): EmbeddingSettings | null {
  const { WENBAO_EMBEDDINGS_URL: url, WENBAO_EMBEDDINGS_MODEL: model } = variables
  const { WENBAO_EMBEDDINGS_KEY: key, WENBAO_EMBEDDINGS_DIMENSIONS: dimensions } = variables
  const { WENBAO_EMBEDDINGS_BATCH: batch, WENBAO_EMBEDDINGS_DIRECTORY: directory } = variables
  if (url && directory)
    throw new UsageError('WENBAO_EMBEDDINGS_URL and WENBAO_EMBEDDINGS_DIRECTORY exclude each other: set one of them')
  if (directory) return { directory }
  if (!url && !model) return null
  if (!url || !model)
    throw new UsageError('WENBAO_EMBEDDINGS_URL and WENBAO_EMBEDDINGS_MODEL belong together: set both or none')
  return { url, model, key, dimensions, batch }
}

/** @throws {UsageError} that names the variable, what it is and what it must be */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const result = Variables.safeParse(given)
  if (!result.success) {
    const name = String(result.error.issues[0]!.path[0])
    throw new UsageError(`${name} must be ${rules[name]}, and is "${environment[name]}"`)
  }
  const { WENBAO_INDEX: index, WENBAO_CORPUS: corpus, WENBAO_HOST: host, WENBAO_PORT: port } = result.data
  const vocabulary = result.data.WENBAO_VOCABULARY ?? null
  return { index, corpus, host, port, vocabulary, embeddings: embeddingsIn(result.data) }
}

/** The value of `--port`. */
export function parsePort(value: string): number {
  const result = Port.safeParse(value)
  if (!result.success) throw new UsageError(`--port must be ${portRule}, and is "${value}"`)
  return result.data
}
