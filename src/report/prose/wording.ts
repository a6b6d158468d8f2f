/**
 * The words around one number, what they can be named, and how they become a label.
 */
import type { Accounts } from './accounts.ts'
import type { Channel } from './words.ts'

/** The words around one number, folded and squeezed. */
export interface Wording {
  /** From the segment's start, or the number before, up to the number. */
  phrase: string
  /** From the unit to the segment's end, or to the next number. */
  right: string
  /** The segment before, and the whole sentence before the phrase. */
  previous: string
  before: string
  unit: string | null
  /** The channel last named in the sentence before the phrase, or in the sentence before it. */
  channelBefore: Channel | null
  channelOfLastSentence: Channel | null
  /** What the names of accounts stand for. */
  accounts: Accounts
  /** The number before in the sentence is one of published information, or of other things. */
  follows: 'published' | 'stated' | null
  /** It stands in a list of parts of published information. */
  isPart: boolean
  /** The year reported on, where it is known. */
  year: number | null
}

export interface Naming {
  key: string
  /** The words that name it; empty where the key says enough or the clause is the label. */
  label: string
  /** The channel was named before the segment: the quote has to reach back to it. */
  fromBefore: Channel | null
}

export const named = (key: string, label = '', fromBefore: Channel | null = null): Naming => ({
  key,
  label,
  fromBefore,
})

/** Words between what is counted and its number. */
export const TRAILING =
  /(?:总共|总计|合计|累计|累积|达到|高达|增至|已|共|达|约|近|超过|超|突破|逾|为|是|有|计|了|的|[:,、])+$/
/** Words before what is counted that do not name it. */
export const LEADING =
  /^(?:[、,:;]|、[和及]|其中|含(?!金|有)|此外|同时|另外|另有|另|并|还|以及|截[至止][^,]{0,14}?(?:年底|月底|日|底)|20\d\d年度?|今年|本年度?|当年|年内|全年|一年来|今年以来|累计|共|总共|共计|合计|[一二三四五六七八九十]是|\(?[一二三四五六七八九十\d]\)|\d\.)+/

export function tidyLabel(words: string): string {
  const tidy = words.replace(LEADING, '').replace(TRAILING, '')
  return (tidy === '' ? words : tidy).replace(/"([^"]*)"/g, '“$1”')
}

/** 社会救助信息公开 → 社会救助: the topic as people ask for it. */
export function tidyTopic(words: string): string {
  const label = tidyLabel(words)
  const topic = label
    .replace(/(?:发布|更新|公开)(?:量|数)?$|信息(?:量|数)$/, '')
    .replace(/(?:类信息公开|信息公开|类信息|等信息|信息|类|公开)$/, '')
    .replace(/(?:方面|等)(?:的)?$/, '')
  return topic.length >= 2 && !/^(?:政府|政务|公开)$/.test(topic) ? topic : label
}
