import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { embedderOf } from '../../src/embed/embedder-of.ts'
import { OnnxEmbeddings, type Transformers } from '../../src/embed/onnx-embeddings.ts'

const home = mkdtempSync(join(tmpdir(), 'wenbao-onnx-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function makeModel(name: string, files: Record<string, string>): string {
  const directory = join(home, name)
  mkdirSync(join(directory, 'onnx'), { recursive: true })
  mkdirSync(join(directory, '1_Pooling'))
  for (const [file, content] of Object.entries(files)) writeFileSync(join(directory, file), content)
  return directory
}

/** The package as it is used: says what it was asked, and gives vectors of lengths of texts. */
function stub() {
  const calls: unknown[] = []
  const transformers: Transformers = {
    env: { allowRemoteModels: true, localModelPath: '' },
    async pipeline(...asked) {
      calls.push(asked)
      return async (texts, options) => {
        calls.push([texts.length, options])
        return { tolist: () => texts.map((text) => [text.length, 1]) }
      }
    },
  }
  return { calls, transformers, load: async () => transformers }
}

it('runs a model of a folder, without the network', async () => {
  const directory = makeModel('bge', {
    'tokenizer.json': '{}',
    'onnx/model_quantized.onnx': '',
    '1_Pooling/config.json': '{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}',
  })
  const { calls, transformers, load } = stub()
  const embedder = embedderOf(new OnnxEmbeddings(directory, load))
  expect(embedder.id).toBe('OnnxEmbeddings:bge:q8')
  const vectors = await embedder.embedDocuments(Array.from({ length: 20 }, (_, n) => '字'.repeat(n)))
  expect(vectors[19]).toEqual(Float32Array.of(19, 1))
  expect(await embedder.embedQuery('三个字')).toEqual(Float32Array.of(3, 1))
  expect(transformers.env).toEqual({ allowRemoteModels: false, localModelPath: home })
  const options = { pooling: 'cls', normalize: true }
  expect(calls).toEqual([
    ['feature-extraction', 'bge', { dtype: 'q8' }],
    [16, options],
    [4, options],
    [1, options],
  ])
})

it('takes the whole model before the shortened one, and the mean where nothing is said', async () => {
  const directory = makeModel('both', {
    'tokenizer.json': '{}',
    'onnx/model.onnx': '',
    'onnx/model_quantized.onnx': '',
  })
  const { calls, load } = stub()
  await new OnnxEmbeddings(directory, load).embedQuery('x')
  expect(calls).toEqual([
    ['feature-extraction', 'both', { dtype: 'fp32' }],
    [1, { pooling: 'mean', normalize: true }],
  ])
})

it('says what a folder lacks', () => {
  const directory = makeModel('half', { 'onnx/model.onnx': '' })
  expect(() => new OnnxEmbeddings(directory)).toThrow(/expected tokenizer.json and onnx/u)
  expect(() => new OnnxEmbeddings(join(home, 'nothing'))).toThrow(/holds no model/u)
})

it('says what to install where the package is not there', async () => {
  const directory = makeModel('alone', { 'tokenizer.json': '{}', 'onnx/model.onnx': '' })
  await expect(embedderOf(new OnnxEmbeddings(directory)).embedQuery('x')).rejects.toThrow(/npm install @huggingface/u)
})
