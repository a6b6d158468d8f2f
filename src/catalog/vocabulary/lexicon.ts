/**
 * The vocabulary as one recognizable whole: every phrase of every term, by category.
 */
import { agencyNames } from './agency-names.ts'
import { applicantTerms, applicationRowTerms } from './applications.ts'
import { contactTerms } from './contacts.ts'
import { disclosureColumnTerms, disclosureRowTerms } from './disclosure.ts'
import { disputeGroupTerms, outcomeTerms } from './disputes.ts'
import { imprintTerms } from './imprint.ts'
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
  | 'imprint'

/** What questions are searched for. */
export type Terms = Readonly<Record<Category, readonly Term[]>>

export interface Lexicon extends Terms {
  /** Other names of agencies, which are looked up with the regions they lie in. */
  agency: readonly Term[]
}

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
  imprint: imprintTerms,
  agency: agencyNames,
}
