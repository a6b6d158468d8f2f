/**
 * Finds the agencies and regions that a question names: in characters, in
 * pinyin, by initials, in English, and through a homophone or a one-character slip.
 */
import { type AgencyMention, isFree, type Stretch } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { findLatin } from '../agencies/find-latin.ts'
import { findHomophones, findNames, findSounds, findSoundsBefore } from '../agencies/find-names.ts'
import { correctStranger, findStrangers } from '../agencies/find-strangers.ts'

/**
 * All mentions in the order of the question.
 *
 * @param taken - phrases of the vocabulary, which a shorter name inside them does not break up
 */
export function findAgencies(text: string, directory: Directory, taken: readonly Stretch[]): AgencyMention[] {
  const exact = findNames(text, directory, taken)
  const named = [...exact, ...findSoundsBefore(text, directory, exact, taken)]
  const latin = findLatin(text, directory, /\p{Script=Han}/u.test(text)).filter(({ start, end }) =>
    isFree(named, start, end),
  )
  const homophones = findHomophones(text, directory, [...named, ...latin, ...taken])
  const heard = [...named, ...homophones]
  const strangers = findStrangers(text, heard, [...heard, ...latin, ...taken], directory)
  const settled = strangers.map((stranger) =>
    stranger.known ? stranger : (correctStranger(text, stranger, directory) ?? stranger),
  )
  const whole = heard.filter((name) => settled.every(({ start, end }) => name.end <= start || name.start >= end))
  const found = [...whole, ...latin, ...settled]
  const guessed = found.length > 0 ? [] : findSounds(text, directory, taken)
  return [...found, ...guessed].sort((a, b) => a.start - b.start)
}
