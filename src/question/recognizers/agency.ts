/**
 * Finds the agencies and regions that a question names: in characters, in
 * pinyin, by initials, in English, through a homophone, a one-character slip or a shorter form.
 */
import { type AgencyMention, isFree, type Stretch } from '../agencies/agency-mention.ts'
import type { Directory } from '../agencies/directory.ts'
import { findLatin } from '../agencies/find-latin.ts'
import { findAlike, findNames, findSounds, findSoundsBefore } from '../agencies/find-names.ts'
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
  const alike = findAlike(text, directory, [...named, ...latin, ...taken])
  const heard = [...named, ...alike]
  const strangers = findStrangers(text, heard, [...heard, ...latin, ...taken], directory)
  const settled = strangers.map((stranger) =>
    stranger.known ? stranger : (correctStranger(text, stranger, directory) ?? stranger),
  )
  const whole = heard.filter((name) => settled.every(({ start, end }) => name.end <= start || name.start >= end))
  const found = [...whole, ...latin, ...settled]
  const guessed = found.length > 0 ? [] : findSounds(text, directory, taken)
  return withoutPlatforms(text, [...found, ...guessed]).sort((a, b) => a.start - b.start)
}

/** Those of the names that stand for whose accounts these are. */
export const ownersAmong = (named: readonly AgencyMention[], accounts: readonly AgencyMention[]): AgencyMention[] =>
  named.filter(({ bearers: owner }) =>
    accounts.some(({ bearers }) =>
      bearers?.agencies.some(
        (key) => owner?.agencies.includes(key) || owner?.regions.some((region) => key.startsWith(`${region}/`)),
      ),
    ),
  )

/** 台州市级媒体: those of that level, and not the city itself. */
const OF_THAT_LEVEL = /^[省市县区州]?级(?:以上|主流|新闻|融)*(?:媒体|报|刊|电视|电台|以上)/u

/** 平度公安局在平度政务网发的: the place again, in the name of its website. */
const PLATFORM = /^[市县区镇乡]?(?:政务网|政府网|门户网|融媒|日报|晚报|电视台|新闻网)/u

const withoutPlatforms = (text: string, mentions: AgencyMention[]): AgencyMention[] =>
  mentions.filter(({ start, end, bearers }) => {
    const again = mentions.some(
      (other) => other.end <= start && bearers?.regions.some((region) => other.bearers?.regions.includes(region)),
    )
    return !(again && PLATFORM.test(text.slice(end))) && !OF_THAT_LEVEL.test(text.slice(end))
  })
