/** Years that are none of the question's own, since a phrase of the vocabulary has them: the 上一年 in 上一年没办完. */
import type { Mention } from '../match-terms.ts'
import type { YearMention } from '../recognizers/year.ts'

/** 2021年底 and 信息最多的一年 are years, though 年底 and 信息最多 are phrases; anything else that a phrase touches is the phrase's. */
function isOfPhrase({ meaning, start, end }: YearMention, { pieces }: Mention): boolean {
  return pieces.some(([from, to]) =>
    meaning.kind === 'year' || meaning.kind === 'every' ? from <= start && end <= to : from < end && start < to,
  )
}

export const yearsOutside = (years: readonly YearMention[], phrases: readonly Mention[]): YearMention[] =>
  years.filter((year) => !phrases.some((phrase) => isOfPhrase(year, phrase)))
