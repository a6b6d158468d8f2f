/**
 * Embeddings from a model in a local folder, run by `@huggingface/transformers`: an optional package, loaded only here.
 *
 * The folder is what the model's authors publish: config.json, tokenizer.json, onnx/model.onnx or
 * onnx/model_quantized.onnx. Nothing is downloaded, ever.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Embeddings } from '@langchain/core/embeddings'
import { Fault } from '../model/fault.ts'

type Pooling = 'cls' | 'mean'

type Extractor = (
  texts: string[],
  options: { pooling: Pooling; normalize: boolean },
) => Promise<{ tolist(): number[][] }>

/** As much of the package as is used here. */
export interface Transformers {
  env: { allowRemoteModels: boolean; localModelPath: string }
  pipeline(task: 'feature-extraction', model: string, options: { dtype: string }): Promise<Extractor>
}

const PACKAGE = '@huggingface/transformers'
const BATCH = 16
/** Best first. */
const FILES = [
  ['model.onnx', 'fp32'],
  ['model_fp16.onnx', 'fp16'],
  ['model_quantized.onnx', 'q8'],
] as const

async function loadPackage(): Promise<Transformers> {
  try {
    // The name in a variable: neither the compiler nor a bundler may ask for a package that need not be there.
    return (await import(PACKAGE)) as Transformers
  } catch (error) {
    throw new Fault('settingInvalid', `A model folder needs the package ${PACKAGE}: run \`npm install ${PACKAGE}\`.`, {
      cause: error,
    })
  }
}

/** Models say in a file of their own how words become one vector; most take the mean. */
function poolingOf(directory: string): Pooling {
  try {
    const settings = JSON.parse(readFileSync(join(directory, '1_Pooling', 'config.json'), 'utf8')) as object
    return 'pooling_mode_cls_token' in settings && settings.pooling_mode_cls_token === true ? 'cls' : 'mean'
  } catch {
    return 'mean'
  }
}

export class OnnxEmbeddings extends Embeddings {
  readonly model: string
  readonly #directory: string
  readonly #load: () => Promise<Transformers>
  #extractor: Promise<Extractor> | null = null

  /**
   * @param directory - the model's folder
   * @param load - gives the package; the installed one unless given
   * @throws {Fault} `settingInvalid` where the folder holds no model
   */
  constructor(directory: string, load: () => Promise<Transformers> = loadPackage) {
    super({})
    this.#directory = resolve(directory)
    this.#load = load
    this.model = `${basename(this.#directory)}:${this.#file()[1]}`
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    const extractor = await this.#ready()
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += BATCH) {
      const options = { pooling: poolingOf(this.#directory), normalize: true }
      vectors.push(...(await extractor(texts.slice(at, at + BATCH), options)).tolist())
    }
    return vectors
  }

  override async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? []
  }

  #file(): (typeof FILES)[number] {
    const file = FILES.find(([name]) => existsSync(join(this.#directory, 'onnx', name)))
    if (file && existsSync(join(this.#directory, 'tokenizer.json'))) return file
    throw new Fault(
      'settingInvalid',
      `${this.#directory} holds no model: expected tokenizer.json and onnx/model.onnx or onnx/model_quantized.onnx.`,
    )
  }

  #ready(): Promise<Extractor> {
    this.#extractor ??= this.#load().then((transformers) => {
      transformers.env.allowRemoteModels = false
      transformers.env.localModelPath = dirname(this.#directory)
      return transformers.pipeline('feature-extraction', basename(this.#directory), { dtype: this.#file()[1] })
    })
    return this.#extractor
  }
}
