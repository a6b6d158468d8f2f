/**
 * Any documents as a store: each a report of one passage.
 *
 * Only what search asks of a store is there.
 */
import type { Passage } from '../../../src/model/passage.ts'
import type { Store } from '../../../src/model/store.ts'
import type { Text } from './collection.ts'

const noVector = new Float32Array(0)

export function documentStore(documents: readonly Text[]): Store {
  const passageOf = ({ id, text }: Text): Passage => {
    return { id: `${id}:0`, reportId: id, section: [], start: 0, end: text.length, text }
  }
  const byId = new Map(documents.map((document) => [document.id, document]))
  const part: Partial<Store> = {
    digest: async () => String(documents.length),
    summaries: async () => [],
    contentDigests: async () => new Map(documents.map(({ id }) => [id, ''])),
    passages: async (ids) => ids.map((id) => passageOf(byId.get(id.slice(0, -2))!)),
    async *allPassages(reportIds) {
      for (const id of reportIds ?? byId.keys()) yield { passage: passageOf(byId.get(id)!), vector: noVector }
    },
  }
  return part as Store
}
