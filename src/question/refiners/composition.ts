/**
 * Metrics in the making: mentions by category, what was found, what was used.
 */
import type { Metric, MetricRead } from '../../model/query.ts'
import type { Span } from '../../model/span.ts'
import type { Mention } from '../match-terms.ts'
import type { NormalizedQuestion } from '../normalize.ts'
import type { TopicFinder } from '../recognizers/topic.ts'

/** What the question wants, as far as it decides which mentions count. */
export interface Asking {
  asksItems: boolean
  verdict: boolean
  unit: string | null
  /** Where it speaks of what applicants pay for information. */
  charged: readonly Span[]
  topicBeside: TopicFinder
  /** The conversation is about a channel whose audience is known by a key: 用户数 is that of the channel. */
  ofChannel: boolean
}

const AFTER_WHOLE = /^(?:的|了)?(?:申请|案件|信息|件|条|总数|总量|报告|文件)*(?:当|之)?(?:中(?!心)|里面|里头|里(?!程))/u
const BEFORE_WHOLE =
  /(?:占(?:了)?(?:全部|所有|总的|全年|[当同本那]年度?)?|\bof (?:all |the |its |their )*(?:total )?|\bamong (?:all |the |its )*|\bout of (?:all |the |its )*)$/u

/** Is it named only as the field in which something is counted: 收到的申请中, of all applications? */
export function isWhole(mention: Mention, text: string): boolean {
  return (
    AFTER_WHOLE.test(text.slice(mention.end)) ||
    BEFORE_WHOLE.test(text.slice(Math.max(0, mention.start - 24), mention.start))
  )
}

export class Composition {
  readonly used: Mention[] = []
  readonly found: { read: MetricRead; mention: Mention; whole: boolean }[] = []
  readonly text: string
  private readonly question: NormalizedQuestion
  private readonly mentions: readonly Mention[]

  constructor(question: NormalizedQuestion, text: string, mentions: readonly Mention[]) {
    this.question = question
    this.text = text
    this.mentions = mentions
  }

  of(category: Mention['category']): Mention[] {
    return this.mentions.filter((mention) => mention.category === category)
  }

  /** A metric that these mentions name together. */
  push(metric: Metric, mention: Mention, ...others: Mention[]): void {
    this.used.push(mention, ...others)
    const parts = [mention, ...others]
    const span = this.question.span(
      Math.min(...parts.map(({ start }) => start)),
      Math.max(...parts.map(({ end }) => end)),
    )
    this.found.push({
      read: { metric, by: 'stated', span, ...(mention.weak && { loose: true }) },
      mention,
      // 办结的件里，法律服务机构的…: the row alone tells that, whoever applied.
      whole: parts.length === 1 ? isWhole(mention, this.text) : AFTER_WHOLE.test(this.text.slice(mention.end)),
    })
  }

  /** Is what stands here typed apart from what stands before? */
  isApart(place: number): boolean {
    return this.question.apart.includes(place)
  }

  /** Words of the question between two mentions. */
  between(a: Mention, b: Mention): string {
    return this.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  }
}
