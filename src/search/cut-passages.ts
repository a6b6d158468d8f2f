/**
 * Cuts a report into passages: the units that search finds and answers quote.
 *
 * A passage lies in one section, begins with its heading where it is the first one there, and ends where a
 * paragraph, an item (二是…) or at least a sentence ends. Passages come in text order, do not overlap, and leave
 * out nothing but white space. Rows of tables make passages of their own, never mixed with prose.
 */
import type { Passage } from '../model/passage.ts'
import type { Section } from '../model/report.ts'
import type { Span } from '../model/span.ts'

/** In UTF-16 code units. Ranking by words worked best on 200–600; a passage should be read at a glance. */
const SHORTEST = 200
const USUAL = 350
const LONGEST = 600

/** A stretch of text that is not cut unless it is too long by itself. */
interface Unit extends Span {
  /** How good it is to begin a passage here: 3 paragraph or table, 2 item of a list, 1 sentence, 0 clause or less. */
  strength: number
}

const ITEM =
  /^\s*(?:\*\*)?(?:[一二三四五六七八九十]{1,3}(?:是|、|，要)|其[一二三四五六]|第[一二三四五六七八九十]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])/u
const SENTENCE_END = /[。！？!?](?:[”"’』」）)》]|\*\*)*/gu
const CLAUSE_END = /[；;：:，,、](?:[”"’』」）)》])*/gu

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  return { start, end }
}

/** Cuts a stretch after each match of a pattern. */
function splitAfter(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  const parts: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const to = start + match.index + match[0].length
    parts.push({ start: from, end: to })
    from = to
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

/** Parts of a stretch that is too long, none longer than the limit; a surrogate pair is never cut in two. */
function splitLong(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST) return [span]
  const clauses = splitAfter(text, span, CLAUSE_END)
  if (clauses.length > 1) return clauses.flatMap((clause) => splitLong(text, clause))
  const middle = span.start + LONGEST
  const cut = /[\udc00-\udfff]/u.test(text[middle]!) && /[\ud800-\udbff]/u.test(text[middle - 1]!) ? middle - 1 : middle
  return [{ start: span.start, end: cut }, ...splitLong(text, { start: cut, end: span.end })]
}

/** A row of a table is the line with a tab, unless it is evidently a paragraph. */
const isRow = (line: string) => line.includes('\t') && !/[。！？]/u.test(line)
/** A heading above the rows or a row of one cell between them. */
const isCaption = (line: string) => line.length <= 40 && !/[。！？：:]$/u.test(line)

interface Line extends Span {
  table: boolean
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines = splitAfter(text, { start, end }, /\n/gu)
    .map((span) => ({ ...trim(text, span), table: isRow(text.slice(span.start, span.end)) }))
    .filter((line) => line.end > line.start)
  // Backwards: a caption, or the section's heading, belongs to the rows that follow it.
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!
    line.table ||= lines[at + 1]!.table && isCaption(text.slice(line.start, line.end))
  }
  return lines
}

/** Sentences of paragraphs; a paragraph that a page end has broken off goes on in the next line. */
function proseUnits(text: string, lines: readonly Line[]): Unit[] {
  const units: Unit[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const broken = before !== undefined && !/[。！？!?：:；;）)\]>》”"*]$/u.test(text.slice(before.start, before.end))
    const startsItem = ITEM.test(text.slice(line.start, line.end))
    splitAfter(text, line, SENTENCE_END).forEach((sentence, place) => {
      const isItem = ITEM.test(text.slice(sentence.start, sentence.end))
      const strength = place > 0 ? (isItem ? 2 : 1) : broken && !startsItem ? 0 : startsItem ? 2.5 : 3
      const [head, ...rest] = splitLong(text, sentence)
      units.push({ ...head!, strength }, ...rest.map((part) => ({ ...part, strength: 0 })))
    })
  })
  return units
}

/** Groups units into passages: each time the best place to stop among those that give a fair length. */
function pack(units: readonly Unit[]): Span[] {
  const spans: Span[] = []
  let from = 0
  while (from < units.length) {
    const start = units[from]!.start
    let best = from + 1
    let bestScore = Number.NEGATIVE_INFINITY
    for (let to = from + 1; to <= units.length; to++) {
      const length = units[to - 1]!.end - start
      if (length > LONGEST && to > from + 1) break
      const isLast = to === units.length
      // A rest too short to be read alone is worse than a passage that is long.
      const rest = isLast ? USUAL : units.at(-1)!.end - units[to]!.start
      const tooShort = (length < SHORTEST ? (SHORTEST - length) / 50 : 0) + (rest < SHORTEST / 2 ? 2 : 0)
      const score = (isLast ? 3 : units[to]!.strength) - Math.abs(length - USUAL) / 150 - tooShort
      if (score > bestScore) {
        best = to
        bestScore = score
      }
    }
    spans.push({ start, end: units[best - 1]!.end })
    from = best
  }
  return spans
}

/** The text from each heading to the next one; a heading with nothing of its own goes with what follows it. */
function stretches(text: string, sections: readonly Section[]): Section[] {
  const inOrder = sections.toSorted((a, b) => a.start - b.start || a.path.length - b.path.length)
  const cuts = [{ path: [] as string[], start: 0 }, ...inOrder]
  const result: Section[] = []
  let start = 0
  cuts.forEach(({ path }, at) => {
    const end = cuts[at + 1]?.start ?? text.length
    const content = text.slice(start, end).trim()
    const isHeadingOnly = at > 0 && at < cuts.length - 1 && !content.includes('\n') && content.length <= 40
    const opensDeeper = (cuts[at + 1]?.path.length ?? 0) > path.length
    if (content === '' || (isHeadingOnly && opensDeeper)) return
    result.push({ path, start, end })
    start = end
  })
  return result
}

/**
 * @param report - its id and its sections, whose offsets index `text`
 * @returns passages of at most 600 code units; `text.slice(start, end)` is the passage's text
 */
export function cutPassages(report: { id: string; sections: readonly Section[] }, text: string): Passage[] {
  return stretches(text, report.sections).flatMap((stretch) => {
    const lines = linesOf(text, stretch)
    const spans: Span[] = []
    for (let from = 0; from < lines.length; ) {
      const { table } = lines[from]!
      let to = from + 1
      while (to < lines.length && lines[to]!.table === table) to++
      const group = lines.slice(from, to)
      const rows = () => group.flatMap((line) => splitLong(text, line)).map((span) => ({ ...span, strength: 1 }))
      spans.push(...pack(table ? rows() : proseUnits(text, group)))
      from = to
    }
    return spans
      .map((span) => trim(text, span))
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({
        id: `${report.id}:${start}`,
        reportId: report.id,
        section: stretch.path,
        start,
        end,
        text: text.slice(start, end),
      }))
  })
}
