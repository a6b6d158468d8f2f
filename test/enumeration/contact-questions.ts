/** Every contact field of every agency, alone and two together. */
import { BOTH_CONTACTS_FRAMES, CONTACT_FRAMES } from './asking/frames.ts'
import { CONTACTS, type ContactWords } from './asking/prose.ts'
import { type Asked, drawn, fill } from './questions.ts'
import { CAST } from './world/cast.ts'
import type { KnownReport } from './world/make-world.ts'

/** Typed as two keywords it reads as one thing. */
const EMAIL_ADDRESS = '邮箱 地址'

const pick = (list: readonly string[], seed: string) => list[drawn(seed, list.length)]!

export function contactQuestions(reports: readonly KnownReport[]): Asked[] {
  const newest = new Map(reports.map((report) => [report.member, report]))
  return CAST.flatMap((member) =>
    CONTACTS.flatMap((one, at) => {
      const other = CONTACTS[(at + 1 + drawn(member.name, CONTACTS.length - 1)) % CONTACTS.length]!
      const { contacts, year } = newest.get(member)!
      const about = (frame: string, fields: readonly ContactWords[]): Asked => {
        const seed = `${member.name} ${one.field} ${frame}`
        const [first, second] = [fields[0]!, fields.at(-1)!]
        const words = {
          N: pick(first.zh, seed),
          M: pick(second.zh, seed),
          e: pick(first.en, seed),
          f: pick(second.en, seed),
        }
        return {
          question: fill(frame, {
            ...words,
            K: first.keys[0]!,
            k: second.keys[0]!,
            A: member.zh[drawn(seed, member.zh.length - 1)]!,
            a: member.zh.at(-1)!,
            E: pick(member.en, seed),
            Y: String(year),
          }),
          expected: { figures: [], says: fields.map(({ field }) => contacts[field]!) },
          operation: fields.length > 1 ? 'bothContacts' : 'contact',
          frame,
          family: 'contacts',
          unit: `contacts.${one.field}`,
          words: words.N,
        }
      }
      return [
        ...CONTACT_FRAMES.map((frame) => about(frame, [one])),
        ...BOTH_CONTACTS_FRAMES.map((frame) => about(frame, [one, other])),
      ].filter(({ question }) => !question.includes(EMAIL_ADDRESS))
    }),
  )
}
