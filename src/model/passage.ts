/**
 * A readable stretch of one section of one report: the unit of retrieval.
 *
 * Passages do not overlap; each is exactly `text.slice(start, end)` of its report.
 */
import { z } from 'zod'

export const Passage = z.object({
  /** Unique over all reports: report id and start offset. */
  id: z.string(),
  reportId: z.string(),
  section: z.array(z.string()),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
})
export type Passage = z.infer<typeof Passage>
