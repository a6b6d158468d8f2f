/**
 * 公文里认定为主动公开的几件, of 认定公文属性1286件，其中主动公开742件: what is published is a part of what the words name.
 */
import { squeeze } from '../text/fold.ts'
import type { Gathered } from './found.ts'

const HOW_PUBLIC = /主动公开|依申请公开/u

/** The part that the question names; a gap where the number is of something that its sentence does not say is public. */
export function partAsked(one: Gathered, question: string): Gathered {
  const [asked] = HOW_PUBLIC.exec(question) ?? []
  if (one.kind !== 'figure' || !asked || one.fact.key.startsWith('published.')) return one
  const { fact, view, metric } = one
  if (squeeze(fact.quote).text.includes(asked)) return one
  const part = view.partsOf(fact.id).find(({ quote }) => squeeze(quote).text.includes(asked))
  if (part) return { ...one, fact: part }
  const start = Math.max(...['。', '；', '\n'].map((mark) => view.text.lastIndexOf(mark, fact.start!))) + 1
  if (squeeze(view.text.slice(start, fact.end!)).text.includes('公开')) return one
  return { kind: 'gap', metric, view, missing: { what: 'metric', why: 'notStated' }, fact: null }
}
