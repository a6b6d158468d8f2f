/**
 * Settings → the embeddings that they name.
 */
import type { EmbeddingsInterface } from '@langchain/core/embeddings'
import { EndpointEmbeddings, type EndpointSettings } from './endpoint-embeddings.ts'
import { OnnxEmbeddings } from './onnx-embeddings.ts'

/** An endpoint, or the folder of a local model. */
export type EmbeddingSettings = EndpointSettings | { directory: string }

/** @throws {Fault} `settingInvalid` where a folder holds no model */
export function embeddingsFrom(settings: EmbeddingSettings): EmbeddingsInterface {
  return 'directory' in settings ? new OnnxEmbeddings(settings.directory) : new EndpointEmbeddings(settings)
}
