/**
 * A conversation without the agencies that are gone: reports may have gone since the last turn, or it was held over
 * another index.
 */
import type { Directory } from './agencies/directory.ts'
import type { Conversation } from './context.ts'

export function withoutGone(conversation: Conversation, { coverage }: Directory): Conversation {
  const agencies = conversation.agencies.filter((key) => coverage.has(key))
  return {
    ...conversation,
    agencies,
    scope: agencies.length < conversation.agencies.length && agencies.length === 0 ? 'none' : conversation.scope,
    earlier: conversation.earlier.filter(({ agency }) => agency === null || coverage.has(agency)),
  }
}
