/**
 * What turns texts into vectors, as the index needs it: checked, and with a name that tells one from another.
 */
export interface Embedder {
  /** Vectors of different ids are never compared. */
  readonly id: string
  /** Of a vector's cosine in ranking, beside words whose best score is about 1; 0 where it would only do harm. */
  readonly weight: number
  /** One vector for each text, all of one length, of finite numbers. @throws {Fault} `embedderUnavailable` */
  embedDocuments(texts: readonly string[]): Promise<Float32Array[]>
  /** @throws {Fault} `embedderUnavailable` */
  embedQuery(text: string): Promise<Float32Array>
}
