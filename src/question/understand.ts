/**
 * A question → a Query: recognizers find, refiners settle.
 *
 * Deterministic, with no model and no clock of its own; what stands in the question is `stated` with its
 * span, what a rule filled is `implied` with the rule's name.
 */

import type { AskRequest } from '../model/answer.ts'
import type { Query } from '../model/query.ts'
import { findQuantities } from '../text/numerals.ts'
import type { AgencyMention } from './agencies/agency-mention.ts'
import { asksAgain, asksForItems, wantsWords } from './asks-for-items.ts'
import { asksWhetherItAddsUp } from './asks-whether-it-adds-up.ts'
import { chooseOperation } from './choose-operation.ts'
import type { Conversation } from './context.ts'
import { findNumbers } from './find-numbers.ts'
import { outsideNames, withoutChanges, withoutNames } from './mask-names.ts'
import type { Mention } from './match-terms.ts'
import { type Knowledge, readText } from './read-text.ts'
import { findAgencies, ownersAmong } from './recognizers/agency.ts'
import { findInformationFee } from './recognizers/information-fee.ts'
import { liesBeside } from './recognizers/lies-beside.ts'
import { findOnePerson } from './recognizers/one-person.ts'
import { findAspects, findOutside, findSigns, findUnit } from './recognizers/operation.ts'
import { findPeriods } from './recognizers/period.ts'
import { findRest } from './recognizers/rest.ts'
import { createTopicFinder, subjectsIn } from './recognizers/topic.ts'
import { findUnread } from './recognizers/unread.ts'
import { areCounties, wholePlaces } from './recognizers/whole-places.ts'
import { findYears } from './recognizers/year.ts'
import { composeAsked } from './refiners/compose-asked.ts'
import { composePublishers, isPublished } from './refiners/compose-publishers.ts'
import { inTurns } from './refiners/in-turns.ts'
import { inherit } from './refiners/inherit.ts'
import { picksOfAll } from './refiners/picks-of-all.ts'
import { sameBody } from './refiners/same-body.ts'
import { settleAgencies } from './refiners/settle-agencies.ts'
import { settleChange } from './refiners/settle-change.ts'
import { settleChoice } from './refiners/settle-choice.ts'
import { settlePlace } from './refiners/settle-place.ts'
import { indexedYears, settleYears } from './refiners/settle-years.ts'
import { sharesOfTwoYears } from './refiners/shares-of-two-years.ts'
import { countedOfOne } from './refiners/spoken-of.ts'
import { partOfWhole, wholeWithin } from './refiners/whole-of-share.ts'
import { yearsSpokenOf } from './refiners/years-of-last.ts'
import { yearsOutside } from './refiners/years-outside.ts'
import { asWaysOfApplying } from './ways-of-applying.ts'
import { withoutGone } from './without-gone.ts'

/** What is asked, on a certain day. */
export interface DatedRequest extends AskRequest {
  asOf: string
  /** It is a clause that goes on with the one before it in the same question, and no turn of its own. */
  goesOn?: boolean
}

export function understand(
  request: DatedRequest,
  knowledge: Knowledge,
  handedBack: Conversation | null,
  accounts: readonly AgencyMention[] = [],
): Query {
  const { directory, vocabulary } = knowledge
  const conversation = handedBack && withoutGone(handedBack, directory)
  const { question, text, terms, seams } = readText(request.question, knowledge, conversation)
  const counting = countedOfOne(text, conversation)
  const unnamed = withoutChanges(counting, terms)
  // 公开了多少条；drop table: a run of English words in a Chinese question asks for nothing in it.
  const signs = findSigns(question.language === 'zh' ? unnamed.replace(/[a-z]{2,}(?: [a-z]{2,})+/gu, '') : unnamed)
  const named = findAgencies(
    text,
    directory,
    terms.flatMap(({ pieces }) => pieces.map(([start, end]) => ({ start, end }))),
  )
  const agencyMentions = accounts.length > 0 ? [...accounts] : named
  // 西园街道“西园微讯”公众号: whose account it is, said beside its name.
  const owners = ownersAmong(named, accounts)
  const mentions = outsideNames(text, terms, [...agencyMentions, ...owners, ...findOnePerson(text)], vocabulary, seams)

  const picksAgencies = picksOfAll(signs, text, conversation)
  const settled = settleAgencies(question, counting, agencyMentions, directory, picksAgencies, request.filters)
  const agencies = { ...settled, ...sameBody(settled, agencyMentions, text, conversation, directory) }
  const unit = findUnit(withoutNames(text, agencyMentions))
  const charged = findInformationFee(text)
  const topicBeside = createTopicFinder(text, question.quoted, charged)
  const followsNumber = conversation?.asksNumber === true && asksAgain(text, signs)
  const asksItems =
    asksForItems({ question, text, signs, unit, terms: mentions, agencies: agencyMentions, topicBeside }) ||
    followsNumber
  // 申请增长百分之几 asks for a rate of change; 办结率 for a rate that the report states.
  const asking = {
    asksItems,
    verdict: signs.has('verdict'),
    unit: signs.has('growth') || signs.has('share') ? null : unit,
    charged,
    topicBeside,
    ofChannel: conversation?.metrics[0]?.kind === 'prose' && /wechat|weibo/u.test(conversation.metrics[0].key),
  }
  const spokenOf =
    agencies.agencies.length > 0 ? agencies.agencies : (conversation?.agencies ?? []).map((key) => ({ key }))
  const asked = composeAsked(question, text, mentions, asking, signs.has('share'), conversation)
  const composed = composePublishers(asked, question, text, agencyMentions, {
    ofCounty: agencies.scope === 'named' && areCounties(spokenOf),
    goesOn: isPublished(conversation?.metrics[0]),
  })
  const { metrics, whole, wholeOnly, used, exception } = composed

  const available = indexedYears(directory, spokenOf)
  const yearMentions = yearsOutside(findYears(text), used)
  const comparesYears = signs.has('difference') || signs.has('growth') || signs.has('compare') || signs.has('verdict')
  const { years, yearScope, withYearBefore } = settleYears(
    question,
    yearMentions,
    request.asOf,
    available,
    comparesYears,
    request.filters?.year,
    conversation && yearsSpokenOf(conversation),
    agencies.agencies.length > 1,
  )

  const periodMentions = findPeriods(text).filter(({ start, end }) =>
    [...agencyMentions, ...yearMentions].every((other) => end <= other.start || start >= other.end),
  )
  const around = [...owners, ...liesBeside(text, agencyMentions), ...wholePlaces(text, spokenOf)]
  const rest = conversation ? findRest(text, mentions) : []
  const taken = [
    ...rest,
    ...agencyMentions,
    ...around,
    ...yearMentions,
    ...periodMentions,
    ...(exception ? [exception] : []),
    ...findQuantities(text),
    ...stretchesOf(used),
  ]
  const topic = topicBeside(taken)
  const wide = topicBeside([...rest, ...agencyMentions, ...around, ...yearMentions, ...periodMentions])
  const query: Query = {
    question: request.question,
    language: request.language ?? question.language,
    asOf: request.asOf,
    goesOn: request.goesOn ?? false,
    operation: 'value',
    verdict: signs.has('verdict'),
    metrics,
    named: stretchesOf(used).map(({ start, end }) => question.span(start, end)),
    fee: charged.map(({ start, end }) => question.span(start, end)),
    whole,
    addends: [],
    together: false,
    spoken: [],
    except: exception?.except ?? [],
    ...agencies,
    choice: null,
    place: null,
    years,
    paired: inTurns({ agencies: agencies.agencies, years }),
    yearScope,
    withYearBefore,
    periods: periodMentions.flatMap(({ periods }) => periods),
    aspects: findAspects(text),
    topic: topic.words.length > 0 || metrics.length > 0 ? topic.words : subjectsIn(text),
    topicParts: topic.parts,
    heads: topic.heads,
    wideTopic: wide.words,
    wideHeads: wide.heads,
    strangeWords: topic.strange,
    unread: findUnread(text, [...taken, ...stretchesOf(terms)]),
    unit: signs.has('growth') ? null : unit,
    asksNumber: asksItems && (metrics.length > 0 || followsNumber || !wantsWords(text, signs)),
    numbers: findNumbers(text, [...agencyMentions, ...yearMentions]),
    sameness: signs.has('same'),
    outside: findOutside(text),
  }
  query.operation = chooseOperation(signs, query, unnamed)
  Object.assign(query, wholeWithin(query, topic.within))
  // 增长了百分之几: the rate is reckoned, from numbers of any unit.
  if (query.operation === 'growth' && query.unit === '%') query.unit = null
  Object.assign(query, settleChange(query, text, unnamed, available, conversation !== null))
  if (followsNumber && query.operation === 'passage') query.operation = 'value'
  if (wholeOnly) Object.assign(query, partOfWhole(query, conversation, text))
  // 上半年做了哪些工作: words that passages are looked for by.
  if (query.operation === 'passage') query.topic.push(...query.periods)
  const inherited = asWaysOfApplying(inherit(query, conversation, text), text, conversation)
  Object.assign(inherited, sharesOfTwoYears(inherited, conversation, text))
  // 各渠道加起来对得上总数吗: all that was published, where nothing else is named.
  if (inherited.metrics.length === 0 && inherited.agencies.length > 0 && asksWhetherItAddsUp(text)) {
    inherited.metrics = [{ metric: { kind: 'prose', key: 'published.total' }, by: 'implied', rule: 'whole' }]
    inherited.topic = []
  }
  const ofSum =
    inherited.operation === 'share' && (conversation?.operation === 'sum' || conversation?.together === true)
  inherited.together = ofSum && inherited.metrics.every(({ rule }) => rule === 'context')
  return { ...inherited, choice: settleChoice(inherited, text), ...settlePlace(inherited, text, directory) }
}

const stretchesOf = (mentions: readonly Mention[]) =>
  mentions.flatMap(({ pieces }) => pieces.map(([start, end]) => ({ start, end })))
