/**
 * The words that the tables of the form print, folded, with the part each one plays in a table.
 */
import { editions } from '../../catalog/forms/cells.ts'
import { compareLabels } from '../tables/compare-labels.ts'
import { foldLabel, numberingOf, similarity } from '../tables/similarity.ts'

/** `caption` heads a block, `header` words stand above columns, `group` and `row` words before values. */
export type CellRole = 'caption' | 'header' | 'group' | 'row'

const HEADER_WORDS = ['信息内容', '申请人情况', '法人或其他组织', '行政复议', '行政诉讼']
const NOTE = '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和'
const ALIKE = 0.8

function listWords(): Map<string, Set<CellRole>> {
  const words = new Map<string, Set<CellRole>>()
  const add = (role: CellRole, labels: readonly string[]) => {
    for (const label of labels.map(foldLabel)) words.set(label, (words.get(label) ?? new Set()).add(role))
  }
  add('header', [...HEADER_WORDS, NOTE])
  add('row', ['数量'])
  for (const { disclosure, applications, disputes } of Object.values(editions)) {
    for (const block of disclosure) add('caption', [block.caption])
    for (const column of [
      ...disclosure.flatMap((block) => block.columns),
      ...applications.columns,
      ...disputes.columns,
    ]) {
      add('header', [column.label, ...column.aliases])
    }
    for (const row of [...disclosure.flatMap((block) => block.rows), ...applications.rows]) {
      add('row', [row.label, ...row.aliases])
      add('group', row.groups)
    }
    for (const group of disputes.groups) add('header', [group.label, group.groups.join('') + group.label])
  }
  return words
}

const words = listWords()

const labels = [...words.keys()]
const compare = compareLabels(labels)
const nearest = new Map<string, NearestWord>()
const MOST_KNOWN = 10_000

interface NearestWord {
  alike: number
  roles: ReadonlySet<CellRole>
}

/** How well a text says one of the words, and which roles that word plays; the nearest word counts. */
export function nearestWord(text: string): NearestWord {
  const known = nearest.get(text)
  if (known) return known
  const alike = compare(foldLabel(text))
  let best = -1
  alike.forEach((score, index) => {
    if (score > (best === -1 ? 0 : alike[best]!)) best = index
  })
  const found =
    best === -1 ? { alike: 0, roles: new Set<CellRole>() } : { alike: alike[best]!, roles: words.get(labels[best]!)! }
  if (nearest.size >= MOST_KNOWN) nearest.clear()
  nearest.set(text, found)
  return found
}

/** The part that a text plays, or null where it is none of the form's words. */
export function roleOf(text: string, inHeader: boolean): CellRole | null {
  const { alike, roles } = nearestWord(text)
  if (alike < ALIKE) return null
  if (roles.has('header') && (roles.size === 1 || (numberingOf(text) === null && inHeader))) return 'header'
  return [...roles].find((role) => role !== 'header') ?? 'header'
}

/** Whether a text is a piece of one of the words: the first or second half of a broken label. */
export function isPieceOfWord(text: string): boolean {
  const folded = foldLabel(text)
  return folded.length >= 2 && [...words.keys()].some((word) => word.includes(folded))
}

/** Whether a text is a piece of one word with a piece of another behind it: broken labels side by side. */
export function isPiecesOfWords(text: string): boolean {
  return [...text].some((_, at) => at > 1 && isPieceOfWord(text.slice(0, at)) && isPieceOfWord(text.slice(at)))
}

/** Whether a text goes on where a label breaks off: together they are (the beginning of) one of the words. */
export function continuesWord(label: string, text: string): boolean {
  const before = foldLabel(label)
  const whole = before + foldLabel(text)
  return [...words.keys()].some(
    (word) => word.length > before.length + 1 && similarity(whole, word.slice(0, whole.length)) >= ALIKE,
  )
}

/** How many different words of the form some texts say exactly. */
export function countFormWords(texts: Iterable<string>): number {
  const said = new Set<string>()
  for (const text of texts) {
    const folded = foldLabel(text)
    if (words.has(folded)) said.add(folded)
  }
  return said.size
}
