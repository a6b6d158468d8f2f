/**
 * What a page says about its publication: the day, its own address, and the body that published it.
 *
 * Pages of government sites carry these in meta elements (PubDate, ContentSource), in a table or list of metadata
 * (索引号, 发布机构, 公开日期), or in a line under the title (发布时间：2022-01-20　来源：…).
 */
import type { PageFacts } from '../../document.ts'
import type { PageLine } from './page-lines.ts'
import { plain } from './plain.ts'
import { attribute, collapse, elementsOf, type Parent, walk, wordsOf } from './tree.ts'

const DATE_NAMES = new Set(
  'pubdate,publishdate,publish_date,publishedtime,article:published_time,og:published_time,firstpublishedtime,publicationdate,dc.date,dcterms.issued,date'.split(
    ',',
  ),
)
const PUBLISHER_NAMES = new Set(['contentsource', 'dc.publisher', 'dcterms.publisher'])
const ADDRESS_NAMES = new Set(['url', 'og:url'])
const DATE = /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u
const DAY_LABEL = /(?:发布时间|发布日期|公开日期|发文日期|公开时间|时间|日期):?\s*$/u
const PUBLISHER_LABEL = /^(?:发布机构|发布单位|发文机关|发文单位|公开机构|公开单位|公开主体|信息来源|来源):?$/u
const SAVED_FROM = /saved from url=\(\d+\)(https?:\/\/\S+)/u

export function readPageFacts(root: Parent, lines: readonly PageLine[]): PageFacts {
  const facts: PageFacts = { published: null, url: null, publisher: null, title: null }
  const [title] = elementsOf(root, new Set(['title']))
  if (title) facts.title = collapse(wordsOf(title)).trim() || null
  for (const meta of elementsOf(root, new Set(['meta', 'link']))) {
    const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? attribute(meta, 'rel') ?? '').toLowerCase()
    const content = (attribute(meta, 'content') ?? attribute(meta, 'href') ?? '').trim()
    if (DATE_NAMES.has(name)) facts.published ??= findDay(content)
    if (PUBLISHER_NAMES.has(name) && content !== '') facts.publisher ??= content
    if ((name === 'canonical' || ADDRESS_NAMES.has(name)) && isAddress(content)) facts.url ??= content
  }
  facts.url ??= savedFrom(root)
  const pairs = labelled(lines)
  facts.published ??= firstOf(pairs, ({ label, value }) => (DAY_LABEL.test(label) ? findDay(value) : null))
  facts.publisher ??= firstOf(pairs, ({ label, value }) => (PUBLISHER_LABEL.test(label) && value !== '' ? value : null))
  return facts
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(text)
}

/** The first day that a text names, as ISO 8601. */
function findDay(text: string): string | null {
  const found = DATE.exec(text)
  if (!found) return null
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The note that browsers leave in a page they have saved. */
function savedFrom(root: Parent): string | null {
  let found: string | null = null
  walk(root, (node) => {
    if (node.nodeName === '#comment' && 'data' in node) found ??= SAVED_FROM.exec(node.data)?.[1] ?? null
    return found === null
  })
  return found
}

interface Labelled {
  label: string
  value: string
}

/** Cells and the cell after them, lines cut at their colons, and a line that is a label with the line after it. */
function labelled(lines: readonly PageLine[]): Labelled[] {
  const pairs: Labelled[] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'row') {
      const cells = line.cells.filter((cell) => cell !== '')
      cells.forEach((cell, at) => {
        pairs.push({ label: plain(cell), value: cells[at + 1] ?? '' }, ...cutAtColons(cell))
      })
    }
    if (line.kind !== 'text' || line.text.length > 200) continue
    const next = lines.slice(index + 1).find(({ kind }) => kind !== 'empty')
    if (next?.kind === 'text' && line.text.length <= 12) pairs.push({ label: plain(line.text), value: next.text })
    pairs.push(...cutAtColons(line.text))
  }
  return pairs
}

function cutAtColons(text: string): Labelled[] {
  const pieces = text.split(/[:：]/u)
  return pieces.slice(1).map((piece, at) => ({
    label: plain(
      pieces[at]!.trim()
        .split(/[\s\u3000|]+/u)
        .at(-1)!,
    ),
    value: piece.trim().split(/[\s\u3000|]+/u)[0] ?? '',
  }))
}
