/** What answers say in English; names and terms carry the Chinese that the reports print. */

import { PLACE_UNIT, proseMetrics } from '../../catalog/prose-metrics.ts'
import { lexicon } from '../../catalog/vocabulary/lexicon.ts'
import type { Fact, Qualifier } from '../../model/fact.ts'
import type { ImprintField, Metric } from '../../model/query.ts'
import type { ContactField } from '../../model/report.ts'
import { ordinal, plainNumber, rounded } from './number-words.ts'
import { sayAgencyInEnglish } from './say-agency.ts'
import type { Said, Speech } from './speech.ts'
import { metricInChinese, plainTopic, zh } from './zh.ts'

const CONTACTS: Readonly<Record<ContactField, string>> = {
  address: 'address',
  postcode: 'postal code',
  phone: 'telephone',
  fax: 'fax',
  email: 'e-mail',
  website: 'web address',
}

const IMPRINT: Readonly<Record<ImprintField, string>> = {
  published: 'its day of publication',
  period: 'the period that it counts',
  copies: 'where it can be read or downloaded',
  author: 'who compiled it',
  basis: 'the rules it was made by',
}

const UNITS: Readonly<Record<string, string>> = {
  条: 'items',
  件: 'cases',
  项: 'items',
  篇: 'articles',
  期: 'issues',
  人: 'people',
  名: 'people',
  次: 'times',
  场: 'events',
  户: 'households',
  个: '',
  份: 'copies',
  元: 'yuan',
  万元: '万元 (ten thousand yuan)',
  '%': '%',
}

function quantity(value: number, qualifier: Qualifier, unit: string | null): string {
  if (unit === PLACE_UNIT) return `place ${plainNumber(value)}`
  const words = { exact: '', about: 'about ', atLeast: 'more than ', almost: 'nearly ' }[qualifier]
  const plural = unit === null ? '' : (UNITS[unit] ?? unit)
  const said = value === 1 ? plural.replace('people', 'person').replace(/s$/u, '') : plural
  return `${words}${plainNumber(value)}${said === '%' || said === '' ? said : ` ${said}`}`
}

function english(category: keyof typeof lexicon, code: string): string | undefined {
  return lexicon[category].find((term) => term.code === code)?.en[0]
}

function metricInEnglish(metric: Metric): string {
  const chinese = metricInChinese(metric)
  const named = (words: string | undefined) =>
    words ? `${words.replaceAll('*', ' ').replace('12345 ', '')} (${chinese})` : chinese
  switch (metric.kind) {
    case 'cell': {
      const row = english(
        metric.table === 'applications'
          ? 'applicationRow'
          : metric.table === 'disputes'
            ? 'disputeGroup'
            : 'disclosureRow',
        metric.row,
      )
      const column =
        metric.column &&
        english(
          metric.table === 'applications' ? 'applicant' : metric.table === 'disputes' ? 'outcome' : 'disclosureColumn',
          metric.column,
        )
      return named(row && (column ? `${row}, ${column}` : row))
    }
    case 'prose':
      return named(
        proseMetrics.find(({ key }) => key === metric.key)?.en.replace(' of the 12345 hotline', ' of the hotline') ??
          (metric.key === '*.reads' ? 'reads' : 'followers'),
      )
    case 'contact':
      return CONTACTS[metric.field]
    case 'imprint':
      return IMPRINT[metric.field]
    case 'topic':
      return `“${plainTopic(metric.text)}”`
  }
}

function metricOf(fact: Fact): Metric | null {
  const { key, origin } = fact
  if (origin.kind === 'prose') return proseMetrics.some((metric) => metric.key === key) ? { kind: 'prose', key } : null
  const parts = key.split('.')
  const column = parts.at(-1)!
  const row = parts.slice(origin.table === 'disputes' ? 0 : 1, -1).join('.')
  return { kind: 'cell', table: origin.table, row, column }
}

function label(fact: Fact): string {
  const metric = metricOf(fact)
  const chinese = zh.label(fact)
  // A figure of the report's own terms is told by its words, quoted already.
  if (!metric) return chinese.startsWith('“') ? chinese : `“${chinese}”`
  return `${metricInEnglish(metric).replace(/ \([^()]*（?.*\)$/u, '')} (${chinese})`
}

const cited = (marks: readonly number[]) => (marks.length > 0 ? ` ${marks.map((mark) => `[${mark}]`).join('')}` : '')
const say = ({ label, quantity, marks }: Said) => `${label}: ${quantity}${cited(marks)}`

export const en: Speech = {
  agency: sayAgencyInEnglish,
  subject: (agency, year) => `${sayAgencyInEnglish(agency)}, ${year}`,
  quantity,
  percent: (value, qualifier) =>
    `${{ exact: '', about: 'about ', atLeast: 'at least ', almost: 'at most ' }[qualifier]}${rounded(value)}%`,
  label,
  metric: metricInEnglish,
  contact: (field) => CONTACTS[field],
  imprint: (field) => IMPRINT[field],
  signedOn: (subject, day, mark) =>
    `The report of ${subject} is signed “${day}” [${mark}] and gives no other day of publication.`,
  publishedOn: (subject, day, mark) =>
    `${subject}: the page of the report gives ${day} as the day of publication [${mark}].`,
  said: say,
  value: (subject, said) => `${subject} – ${say(said)}.`,
  also: (said) => (said.length > 0 ? `The report also states ${said.map(say).join('; ')}.` : ''),
  parts: (said) => (said.length > 0 ? `Of these: ${said.map(say).join('; ')}.` : ''),
  restIsZero: () => 'The others are 0.',
  allZero: (marks) => `Each of them is 0${cited(marks)}.`,
  listing: (subject, said) => `${subject} – ${said.map(say).join('; ')}.`,
  reckonedBack: (source, subject, label, quantity, expression) =>
    `Reckoned back from the report of ${source}: ${subject} – ${label}: ${quantity} (computed: ${expression}).`,
  computed: (subject, what, label, result, expression) =>
    `${subject}${subject ? ' – ' : ''}${label}, ${{ sum: 'in total', difference: 'difference', growth: 'change', share: 'share', average: 'average', ratio: 'ratio', rest: 'left' }[what]}: ${result} (computed: ${expression}).`,
  against: (one, other, label, sign, distance, isRate, expression) =>
    sign === 0
      ? `${label}: ${one} and ${other} are equal (computed: ${expression}).`
      : `${label}: ${one} is ${isRate ? (sign > 0 ? 'higher' : 'lower') : sign > 0 ? 'more' : 'less'} than ${other} by ${distance} (computed: ${expression}).`,
  noTotal: (subject) => `The report of ${subject} states no total; this adds up the items that it lists.`,
  winner: (subject, { label, quantity, marks }, most) =>
    `${subject} has the ${most ? 'most' : 'fewest'}: ${label}, ${quantity}${cited(marks)}.`,
  alike: (subject, { label, quantity, marks }) =>
    `${subject} have the same: ${label}, ${quantity} each${cited(marks)}.`,
  ahead: (names, most) => `${names}: ${most ? 'more' : 'fewer'}.`,
  place: (subject, place) => `${subject} ranks ${ordinal(place)} among the indexed reports that can be compared.`,
  noYearBeside: (subjects) =>
    subjects.length > 0 ? `${subjects.length} more agencies have no report of the year to compare with.` : '',
  onlyOne: () => 'This is the only report that can be compared.',
  ranking: (entries) => `In order: ${entries.join('; ')}.`,
  converted: (quantity, expression) => `That is ${quantity} (${expression}).`,
  counted: (count, looked, label, conditional) =>
    count === 0
      ? `None of the ${looked} report${looked === 1 ? '' : 's'} that state ${label} fulfils what was asked.`
      : conditional
        ? `${label}: ${count} report${count === 1 ? ' fulfils' : 's fulfil'} what was asked.`
        : `${count} report${count === 1 ? ' states' : 's state'} ${label}.`,
  judged: (right) => (right ? 'Yes.' : 'No.'),
  verdict: (yes) => (yes ? 'Yes.' : 'No.'),
  same: (same) => (same ? 'Yes, they are the same.' : 'No, they differ.'),
  quoted: (subject, quotes, section) =>
    `The report of ${subject}${section ? ` (${section})` : ''} says: ${quotes.map(({ words, mark }) => `“${words}” [${mark}]`).join(' ')}`,
  contactIs: (subject, field, value, mark) =>
    `${subject} – ${CONTACTS[field]} given in the report: ${value} [${mark}].`,
  blank: (subject, label, implied) =>
    `In the report of ${subject}, the cell “${label}” is blank: no number is printed${implied === null ? '' : ` (the totals would imply ${plainNumber(implied)})`}.`,
  absent: (subject, label) => `The report of ${subject} prints no table or row for “${label}”.`,
  notInForm: (subject, label, form) =>
    `The report of ${subject} uses the ${form} edition of the form, which has no item “${label}”.`,
  notStated: (subject, label) => `The report of ${subject} does not state ${label}.`,
  without: (label) => `the figure without ${label}`,
  notByPeriod: (subject, period, label, yearly) =>
    `The report of ${subject} gives no figures for a part of the year (${period})${label ? `: ${label}` : ''}${yearly ? '; it states that of the whole year only' : ''}.`,
  nobodyStates: (label) => `No indexed report states ${label}.`,
  noPassage: (subjects) =>
    subjects.length > 0
      ? `Nothing about this was found in the report${subjects.length > 1 ? 's' : ''} of ${subjects.join(', ')}.`
      : '',
  unquoted: (subjects, more) =>
    [
      subjects.length > 0 ? `The reports of ${subjects.join(', ')} speak of it as well and are not quoted here.` : '',
      more > 0 ? `${more} more reports are not told of; name an agency or a year to see them.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  toldIn: (years) => `The report of ${years.join(', ')} tells it: ask again with the year.`,
  yearMissing: (agency, years, available) =>
    `No report ${agency ? `of ${agency} ` : ''}for ${years.join(', ')} is indexed; indexed years: ${available.join(', ')}.`,
  agencyMissing: (name, known, neighbours) =>
    `${known ? `No report of “${name}” is indexed` : `No agency called “${name}” is known, or its reports are not indexed`}${neighbours.length > 0 ? `; indexed are: ${neighbours.join(', ')}` : ''}.`,
  withoutOwn: (regions) => `No report of ${regions.join(' or ')} itself is indexed, only of agencies within it:`,
  lacking: (entries) => (entries.length > 0 ? `Not indexed: ${entries.join(', ')}.` : ''),
  clarifyAgency: (name) =>
    name ? `“${name}” may mean several agencies. Which one do you mean?` : 'Which agency’s report do you mean?',
  shareOfWhat: () =>
    'Please say which part of which whole is meant, for example: what share of all items went out on Weibo.',
  tooWide: () => 'This concerns too many reports to tell one by one. Please name a region, a year or an agency.',
  clarifyMetric: (subject) => `What would you like to know about ${subject}?`,
  contextIgnored: () => 'The context is not one of this service and was ignored.',
  notComparable: () =>
    'The reports use different editions of the form: these two numbers mean different things and cannot be compared or subtracted.',
  outOfScope: () =>
    'This is not something that the yearly reports on government information disclosure tell. You can ask how many items an agency published in a year, how many applications it received, about reviews and lawsuits, problems and measures, or contact details; for other government services call 12345.',
  coverage: (entries, total) =>
    `Indexed: ${entries.map(({ agency, years }) => `${agency} (${years.join(', ')})`).join('; ')}${entries.length < total ? '; and others' : ''}.`,
  channelOnly: (label) => `The report states no total, only ${label}.`,
  conflicting: (subject) => `More than one report of ${subject} is indexed and their numbers differ; all are given.`,
  unconnected: (what) => `${what}: no usable number, left out.`,
  and: () => ' and ',
  join: (sentences) => sentences.filter(Boolean).join(' '),
}
