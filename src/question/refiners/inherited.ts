/** How a part of a Query is marked that a follow-up took from the turn before. */
export const INHERITED = { by: 'implied', rule: 'context' } as const
