/**
 * Where a piece of text sits.
 *
 * A span is a half-open range `[start, end)` of UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is always the words meant. Spans of facts,
 * passages, sections and citations index the report's text; spans of a query
 * index the question as it was asked. Nothing downstream searches a text
 * again to find out where something came from.
 */
import { z } from 'zod'

export const Span = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Span = z.infer<typeof Span>
