/**
 * Contact details, alone or beside a number in a clause of their own.
 */
import type { Metric } from '../../model/query.ts'
import type { Asking, Composition } from './composition.ts'

/** Two things in clauses of their own: 公开了多少条，电话是多少. */
export const APART = /[,;、。，；]|和|以及|还有|\band\b/u

export function composeContacts(composition: Composition, { asksItems }: Asking): void {
  const { text, found } = composition
  for (const contact of composition.of('contact')) {
    if (/几个|多少个/u.test(text.slice(Math.max(0, contact.start - 3), contact.start))) continue
    // 分别在哪里公开的 asks for channels.
    if (/^(?:的|里|儿)?(?:公开|发布|发|刊)/u.test(text.slice(contact.end))) continue
    const others = found.filter(({ read }) => read.metric.kind !== 'contact')
    if (
      others.length > 0 &&
      asksItems &&
      !others.every(({ mention }) => APART.test(composition.between(mention, contact)))
    )
      break
    composition.push({ kind: 'contact', field: contact.code as (Metric & { kind: 'contact' })['field'] }, contact)
  }
}
