/**
 * 培训有多少人参加, where the report says 培训136人次 or 覆盖215人次: who is counted at a thing took part in it.
 */
const ATTENDED =
  /^(?:参加|参与|参训|参会|受训|出席|到场|到会|去|前来|听课|来听|来上课|来参加|参加过|attend(?:ed|ance)?)(?:的人)?$/u
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位', '人次'])

/** The words that a number of people is looked for by: without those that only say that they were there, where another is left. */
export function withoutAttending(words: readonly string[], unit: string | null): readonly string[] {
  if (unit === null || !PEOPLE.has(unit)) return words
  const rest = words.filter((word) => !word.split('|').every((one) => ATTENDED.test(one)))
  return rest.length > 0 ? rest : words
}
