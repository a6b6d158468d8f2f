/**
 * Ties parts to their totals while a sentence is read from left to right.
 *
 * A group of parts opens with 其中, a colon or a bracket after a number, and closes with the bracket, or
 * where the next number cannot be a part of it (a channel is no part of a channel). 从内容看… at the
 * head of a sentence opens a group under the last headline number of the paragraph.
 */
import { canBePartOf, type Draft, widthOf } from './draft.ts'
import { FOLLOWERS, findChannels, oneChannel, PARTS_FOLLOW } from './words.ts'

/** At the head of a sentence: 网站公开信息中, 主动公开的信息中. */
const OF_WHAT_BEFORE = /^在?([^,;:()]{2,24}?)的?(?:各类)?(?:政府|政务)?(?:信息|内容|条目)(?:里|当)?中,/

const LEFT_OVER = /[,、;](?:另|结转|转入|剩余|尚|未|加上|较)/

/** Behind a semicolon who follows it. */
const OF_ANOTHER_ACCOUNT = new RegExp(`;[^;]*(?:${FOLLOWERS.source})`)

interface Group {
  total: Draft
  bracket: boolean
}

export class PartLinker {
  private groups: Group[] = []
  private last: Draft | null = null
  private headline: Draft | null = null
  private readonly byKey = new Map<string, Draft>()

  startSentence(): void {
    this.groups = []
    this.last = null
  }

  /**
   * Reads the words between two numbers, before the second is named.
   *
   * @param between - folded and squeezed; from the sentence's start for its first number
   * @returns whether the next number stands in a list of parts of published information
   */
  read(between: string): boolean {
    for (const mark of between) {
      if (mark === ')') {
        const opened = this.groups.findLastIndex(({ bracket }) => bracket)
        if (opened >= 0) this.groups.length = opened
      } else if (mark === ';') {
        // A semicolon ends the parts of a part, and those of a topic or another figure.
        const top = this.groups.at(-1)
        if (top && !top.bracket && (this.groups.length > 1 || widthOf(top.total) <= 1)) this.groups.pop()
      }
    }
    // 发布760篇，其中原创398篇；“灯都”头条号订阅数9152，发布125条: of another account.
    if (this.groups.at(-1)?.bracket === false && OF_ANOTHER_ACCOUNT.test(between)) this.groups = []
    // 办结19件，其中予以公开9件，结转下年度1件: what is left over is no part of what was done.
    if (LEFT_OVER.test(between) && this.groups.length > 0 && widthOf(this.groups.at(-1)!.total) === 0) this.groups.pop()
    const opensBracket = /\([^()]*$/.test(between) && /^[,;]?\(/.test(between)
    const opens = opensBracket || /^:/.test(between) || /^中,/.test(between) || PARTS_FOLLOW.test(between)
    const named = this.last === null ? this.namedAgain(between) : null
    if (named) this.groups.push({ total: named, bracket: false })
    const total = this.last ?? (PARTS_FOLLOW.test(between) ? this.headline : null)
    if (opens && total && this.groups.at(-1)?.total !== total) this.groups.push({ total, bracket: opensBracket })
    const top = this.groups.at(-1)
    return top !== undefined && widthOf(top.total) > 0
  }

  /** The figure of an earlier sentence that this one goes on with, by what it counts. */
  private namedAgain(between: string): Draft | null {
    const [, what] = OF_WHAT_BEFORE.exec(between) ?? []
    if (what === undefined) return null
    const channel = oneChannel(findChannels(what))
    if (channel === 'several') return null
    const key = channel ? `published.${channel.code}` : /公开|发布/.test(what) ? 'published.total' : null
    return key ? (this.byKey.get(key) ?? null) : null
  }

  /** Takes the next figure, in the order of the text, and finds its total. */
  add(draft: Draft): void {
    if (draft.key === 'published.total') this.groups = []
    // Another kind of figure (办结率100%) stands beside a list without ending it.
    const related = this.groups.some(({ total }) => widthOf(total) > 0 === widthOf(draft) > 0)
    while (related && this.groups.length > 0 && !canBePartOf(draft, this.groups.at(-1)!.total)) {
      if (widthOf(this.groups.at(-1)!.total) > 0 !== widthOf(draft) > 0) break
      this.groups.pop()
    }
    const top = this.groups.at(-1)
    if (top && canBePartOf(draft, top.total)) draft.parent = top.total
    if (draft.quantity.unit !== '%') this.last = draft
    this.byKey.set(draft.key, draft)
    if (draft.parent === null && widthOf(draft) > 1) this.headline = draft
  }
}

/** Links lists that no word announces, where the numbers prove it: 公开612条，网站208条，微信337条，公开栏67条. */
export function linkByArithmetic(drafts: readonly Draft[]): void {
  drafts.forEach((total, at) => {
    if (widthOf(total) < 2 || total.quantity.qualifier !== 'exact' || drafts.some(({ parent }) => parent === total))
      return
    const run: Draft[] = []
    let complete = 0
    let sum = 0
    for (const draft of drafts.slice(at + 1)) {
      if (draft.parent !== null || widthOf(draft) === 0 || !canBePartOf(draft, total)) break
      run.push(draft)
      sum += draft.quantity.value
      // Channels with nothing (微博0条) may follow the one that had all.
      if (sum === total.quantity.value) complete = run.length
    }
    if (complete > 1) for (const part of run.slice(0, complete)) part.parent = total
  })
}

const ITEM = 1
const CHANNEL = 2

/** 公开各类教育信息1530条，其中网站426条、公众号1104条: what the channels add up to exactly is all that was published. */
export function nameTotalByArithmetic(drafts: readonly Draft[]): void {
  drafts.forEach((total, at) => {
    if (widthOf(total) !== ITEM || drafts.some(({ key }) => key === 'published.total')) return
    const rest = drafts.slice(at + 1)
    const end = rest.findIndex((draft) => widthOf(draft) !== CHANNEL)
    const channels = rest.slice(0, end < 0 ? undefined : end)
    const sum = channels.reduce((all, { quantity }) => all + quantity.value, 0)
    if (channels.length < 2 || sum !== total.quantity.value) return
    total.key = 'published.total'
    for (const channel of channels) channel.parent = total
  })
}
