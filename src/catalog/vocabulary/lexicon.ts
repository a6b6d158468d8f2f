/**
 * The vocabulary as one recognizable whole: every phrase of every term, by category.
 */
import { applicantTerms, applicationRowTerms } from './applications.ts'
import { contactTerms } from './contacts.ts'
import { disclosureColumnTerms, disclosureRowTerms } from './disclosure.ts'
import { disputeGroupTerms, outcomeTerms } from './disputes.ts'
import { audienceTerms, channelTerms, hotlineTerms, publishTerms } from './prose.ts'
import type { Term } from './term.ts'

export type Category =
  | 'disclosureRow'
  | 'disclosureColumn'
  | 'applicationRow'
  | 'applicant'
  | 'disputeGroup'
  | 'outcome'
  | 'channel'
  | 'audience'
  | 'publish'
  | 'hotline'
  | 'contact'

export type Lexicon = Readonly<Record<Category, readonly Term[]>>

export const lexicon: Lexicon = {
  disclosureRow: disclosureRowTerms,
  disclosureColumn: disclosureColumnTerms,
  applicationRow: applicationRowTerms,
  applicant: applicantTerms,
  disputeGroup: disputeGroupTerms,
  outcome: outcomeTerms,
  channel: channelTerms,
  audience: audienceTerms,
  publish: publishTerms,
  hotline: hotlineTerms,
  contact: contactTerms,
}
