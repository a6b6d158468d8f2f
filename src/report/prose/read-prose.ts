/**
 * Every number that the prose of a report states, as facts: named by its
 * metric, tied to its total, and quoted with the shortest words that state it.
 *
 * Tables are no prose. A number printed twice is two facts.
 */
import { STATED_KEY } from '../../catalog/prose-metrics.ts'
import type { Fact } from '../../model/fact.ts'
import type { Section } from '../../model/report.ts'
import { findQuantities, type Quantity } from '../../text/numerals.ts'
import { sectionAt } from '../headings.ts'
import { mendParagraphs, type Paragraph } from '../paragraphs.ts'
import { type Accounts, findAccounts } from './accounts.ts'
import type { Draft } from './draft.ts'
import { linkByArithmetic, nameTotalByArithmetic, PartLinker } from './link-parts.ts'
import { nameFigure } from './name-figure.ts'
import { blankRemarks, foldInPlace, squeezeWords } from './plain.ts'
import { readPlaces } from './read-places.ts'
import { cutSentences, type Segment, type Sentence } from './segments.ts'
import { readShare } from './shared-out.ts'
import type { Naming } from './wording.ts'
import { type Channel, type ChannelMention, findChannels, oneChannel } from './words.ts'

/** A clause with fewer words than this says too little alone: 采纳132条. */
const SHORT_CLAUSE = 6
const ISSUE_UNITS: ReadonlySet<string> = new Set(['期', '次'])
const ITEM_UNITS: ReadonlySet<string> = new Set(['条', '篇', '则'])
const STATED: Naming = { key: STATED_KEY, label: '', fromBefore: null }
const LIST_MARK = /^(?:[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d][）)]|\d[.．])/
const LEANS_ON = /^(?:对|向|给|为|针对|围绕|通过|在|自|从|以|由)/

/** The words of a segment around its numbers, squeezed. */
function wordsOf(text: string, segment: Segment): string {
  const kept = segment.quantities.reduceRight(
    (words, { start, end }) => words.slice(0, start - segment.start) + words.slice(end - segment.start),
    text.slice(segment.start, segment.end),
  )
  return squeezeWords(kept)
}

/** The last channel before an offset, and the segment to quote from. */
function channelBefore(text: string, sentence: Sentence, end: number): { channel: Channel; start: number } | null {
  const mentions: ChannelMention[] = findChannels(text.slice(sentence.start, end))
  for (const segment of sentence.segments.filter(({ start }) => start < end).reverse()) {
    const own = mentions.filter(
      (mention) => sentence.start + mention.start >= segment.start && sentence.start + mention.start < segment.end,
    )
    const channel = oneChannel(own)
    if (channel === 'several') return null
    if (channel !== null) return { channel, start: segment.start }
  }
  return null
}

function followed(previous: Draft | null): 'published' | 'stated' | null {
  if (previous === null) return null
  if (previous.key.startsWith('published.')) return 'published'
  return previous.key === STATED_KEY ? 'stated' : null
}

class ParagraphReader {
  readonly drafts: Draft[] = []
  private readonly linker = new PartLinker()
  private channelOfLastSentence: Channel | null = null
  private readonly source: string
  private readonly year: number | null
  private readonly text: string
  private readonly accounts: Accounts

  constructor(source: string, year: number | null, accounts: Accounts) {
    this.source = source
    this.year = year
    this.accounts = accounts
    const folded = foldInPlace(source)
    this.text = blankRemarks(folded, findQuantities(source))
  }

  read(): Draft[] {
    const quantities = findQuantities(this.source)
    if (quantities.length === 0) return []
    for (const sentence of cutSentences(this.text, quantities)) {
      this.linker.startSentence()
      this.readSentence(sentence)
      const mentioned = oneChannel(findChannels(this.text.slice(sentence.start, sentence.end)))
      this.channelOfLastSentence = mentioned === 'several' ? null : mentioned
    }
    nameTotalByArithmetic(this.drafts)
    linkByArithmetic(this.drafts)
    return this.drafts
  }

  private readSentence(sentence: Sentence): void {
    let previous: Draft | null = null
    const all = sentence.segments.flatMap(({ quantities }) => quantities)
    for (const [order, segment] of sentence.segments.entries()) {
      for (const [index, quantity] of segment.quantities.entries()) {
        const next = segment.quantities[index + 1]
        const at = all.indexOf(quantity)
        const issues = this.asIssues(all[at - 1], quantity)
        const start = issues && issues.start < segment.start ? sentence.segments[order - 1]!.start : segment.start
        const last = all[issues ? at - 2 : at - 1]
        const from = last && last.end > start ? last.end : start
        const betweenStart = previous?.quantity.end ?? sentence.start
        const isPart = this.linker.read(squeezeWords(this.text.slice(betweenStart, quantity.start)))
        const before = sentence.segments[order - 1]
        const inherited = channelBefore(this.text, sentence, from)
        const shared = readShare(this.text, sentence.start, all, quantity)
        const right = squeezeWords(this.text.slice(quantity.end, next?.start ?? segment.end))
        const naming =
          this.restated(quantity, right) ??
          (this.asIssues(quantity, all[at + 1]) || shared?.phrase === '' ? STATED : null) ??
          nameFigure({
            phrase: shared?.phrase ?? squeezeWords(this.text.slice(from, (issues ?? quantity).start)),
            right,
            previous: before && shared === null ? squeezeWords(this.text.slice(before.start, before.end)) : '',
            before: shared === null ? squeezeWords(this.text.slice(sentence.start, from)) : '',
            unit: quantity.unit,
            channelBefore: shared === null ? (inherited?.channel ?? null) : null,
            channelOfLastSentence: this.channelOfLastSentence,
            accounts: this.accounts,
            follows: followed(previous),
            isPart,
            year: this.year,
          })
        const listed = shared && sentence.segments.find(({ quantities }) => quantities.includes(shared.first))
        const quoteStart = Math.min(
          segment.start,
          listed?.start ?? segment.start,
          (naming.fromBefore && inherited?.start) || segment.start,
        )
        const draft = this.draft(quantity, naming, segment, before, quoteStart, shared?.phrase ?? '')
        this.linker.add(draft)
        this.drafts.push(draft)
        // A share (占37.5%) stands beside a list without ending it.
        if (quantity.unit !== '%') previous = draft
      }
    }
  }

  /** 推送321期1566条, 269次<天>1189条: the first of two numbers side by side, which counts issues and not what stands in them. */
  private asIssues(first: Quantity | undefined, second: Quantity | undefined): Quantity | null {
    if (!ISSUE_UNITS.has(first?.unit ?? '') || !ITEM_UNITS.has(second?.unit ?? '')) return null
    return /^[\s(（共、,<>天]*$/u.test(this.text.slice(first!.end, second!.start)) ? first! : null
  }

  /** 在新增的932条中: the number said before, taken up again. */
  private restated({ value, unit }: Quantity, right: string): Naming | null {
    if (right !== '中' && !right.startsWith('信息中')) return null
    const said = this.drafts.findLast(({ quantity }) => quantity.value === value && quantity.unit === unit)
    return said ? { key: said.key, label: said.label, fromBefore: null } : null
  }

  private draft(
    quantity: Quantity,
    naming: Naming,
    segment: Segment,
    before: Segment | undefined,
    quoteStart: number,
    shared: string,
  ): Draft {
    const words = wordsOf(this.text, segment)
    const clause = squeezeWords(this.source.slice(segment.start, segment.end)).replace(LIST_MARK, '')
    const previous = before ? squeezeWords(this.source.slice(before.start, before.end)).replace(LIST_MARK, '') : ''
    const leans =
      before !== undefined &&
      !segment.separator.includes(';') &&
      (words.length < SHORT_CLAUSE || LEANS_ON.test(previous))
    const channelName =
      naming.fromBefore && !naming.label.includes(naming.fromBefore.name) ? naming.fromBefore.name : ''
    const label =
      naming.key === STATED_KEY
        ? shared || (leans ? `${previous}，${clause}` : clause)
        : `${channelName}${naming.label}`
    const start = before !== undefined && words.length < 2 ? Math.min(before.start, quoteStart) : quoteStart
    return { quantity, key: naming.key, label: label || clause, start, end: segment.end, parent: null }
  }
}

/**
 * @param text - of the report, which the quotes are cut from
 * @param paragraphs - in the order of the text, without tables
 * @param sections - to tell where each figure stands
 * @param year - the year reported on: a total of another year is no total of this report
 */
export function readProse(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
  reportId: string,
  year: number | null,
): Fact[] {
  const mended = mendParagraphs(paragraphs)
  const accounts = findAccounts(mended.map((paragraph) => paragraph.text).join('\n'))
  return mended.flatMap((paragraph) => {
    const drafts = new ParagraphReader(paragraph.text, year, accounts).read()
    const idOf = ({ key, quantity }: Draft) => `${reportId}:${key}:${paragraph.start + quantity.valueStart}`
    const counted = drafts.map((draft): Fact => {
      const { quantity, key, label, parent } = draft
      return {
        id: idOf(draft),
        key,
        label,
        value: quantity.value,
        unit: quantity.unit,
        qualifier: quantity.qualifier,
        status: 'stated',
        implied: null,
        partOf: parent && idOf(parent),
        quote: text.slice(paragraph.start + draft.start, paragraph.start + draft.end),
        start: paragraph.start + draft.start,
        end: paragraph.start + draft.end,
        valueStart: paragraph.start + quantity.valueStart,
        valueEnd: paragraph.start + quantity.valueEnd,
        origin: { kind: 'prose', section: sectionAt(sections, paragraph.start + quantity.valueStart) },
      }
    })
    return [...counted, ...readPlaces(text, paragraph, sections, reportId)].sort(
      (a, b) => a.valueStart! - b.valueStart!,
    )
  })
}
