/**
 * Names written in letters: pinyin with or without blanks, initials beside
 * Chinese words, English forms (Xiangshan Township, Town of Changle, Yongning County Education Bureau).
 */
import { peoplesAsSaid } from '../../catalog/regions/peoples.ts'
import { commonEnglishWords } from '../../catalog/vocabulary/neutral.ts'
import { soundOf } from '../../text/pinyin.ts'
import { type AgencyMention, isFree } from './agency-mention.ts'
import { departmentsInEnglish } from './departments.ts'
import type { Bearers, Directory } from './directory.ts'
import { isDirectlyIn } from './in-region.ts'
import { spellsDivision } from './spelled-divisions.ts'

const PEOPLE = `(?:${peoplesAsSaid.join('|')})`
/** Yitong Manchu Autonomous County, Enshi Tujia and Miao Autonomous Prefecture. */
function autonomous(kind: string): RegExp {
  return new RegExp(`^(?:${PEOPLE}(?:(?:,? and |, | )${PEOPLE}){0,4} )?(?:ethnic )?autonomous ${kind}\\b`, 'u')
}

const ENGLISH_SUFFIXES: readonly [RegExp, string[]][] = [
  [/^(?:sub-?district|street(?: office)?)\b/u, ['街道']],
  [/^townships?\b/u, ['乡', '镇']],
  [/^towns?\b/u, ['镇', '乡']],
  [/^(?:county|counties)\b/u, ['县', '旗']],
  [/^district\b/u, ['区']],
  [/^(?:city|municipality|municipal)\b/u, ['市']],
  [/^(?:province|provincial)\b/u, ['省', '自治区', '市']],
  [/^prefecture\b/u, ['州', '地区', '盟']],
  [autonomous('region'), ['自治区']],
  [autonomous('prefecture'), ['自治州']],
  [autonomous('county'), ['自治县']],
  [autonomous('banner'), ['自治旗']],
]

/** How the last syllables of a whole name are spelled: 县 is xian. */
const spelling = (ending: string) => soundOf(ending).replaceAll(' ', '')

/** Keeps the bearers whose division ends as the English word says; all of them where none does. */
function narrow(bearers: Bearers, endings: string[], directory: Directory): Bearers {
  for (const ending of endings) {
    const agencies = bearers.agencies.filter((key) =>
      directory.coverage.get(key)!.agency.region.at(-1)?.endsWith(ending),
    )
    const regions = bearers.regions.filter((region) => region.endsWith(ending))
    if (agencies.length + regions.length > 0) return { agencies, regions }
  }
  return bearers
}

/** Characters of the longest department's name in English, and some more. */
const LONGEST_DEPARTMENT = 64

/** The Health Bureau of Pingjiang County: the department that the text before the name ends with. */
function departmentBefore(text: string): { department: (typeof departmentsInEnglish)[number]; start: number } | null {
  const of = /\s+(?:of|in|at)\s+(?:the\s+)?$/u.exec(text)
  if (!of) return null
  const head = text.slice(0, of.index)
  for (const word of head.matchAll(/(?<=^|\s)[a-z]/gu)) {
    if (head.length - word.index > LONGEST_DEPARTMENT) continue
    const department = departmentsInEnglish.find(
      ([pattern]) => pattern.exec(head.slice(word.index))?.[0].length === head.length - word.index,
    )
    if (department) return { department, start: word.index }
  }
  return null
}

interface Word {
  word: string
  start: number
  end: number
  common: boolean
}

/** Wuhan Education Bureau, Wuhan City's Education Bureau, where nobody indexed lies in Wuhan: a stranger by its whole name. */
function addStrangersBureaus(text: string, words: readonly Word[], mentions: AgencyMention[]): void {
  for (const { word, start, end, common } of words) {
    const between = /^(?:'s)?\s+(?:(?:provincial|municipal|prefectural)\s+)?/u.exec(text.slice(end))?.[0]
    if (!between || !words.some((other) => other.start === end + between.length)) continue
    const rest = text.slice(end + between.length)
    const department = departmentsInEnglish.map(([pattern]) => pattern.exec(rest)?.[0]).find(Boolean)
    if (!department) continue
    const last = end + between.length + department.length
    const stranger = mentions.find((mention) => mention.end === end && mention.bearers === null)
    if (stranger) stranger.end = last
    else if (!common && isFree(mentions, start, last) && spellsDivision(word))
      mentions.push({ start, end: last, bearers: null, known: true, by: 'spelling' })
  }
}

export function findLatin(text: string, directory: Directory, withHan: boolean): AgencyMention[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  // Tone marks would shift the offsets; a text with them is rare enough to be read without.
  const source = plain.length === text.length ? plain : text
  const words: Word[] = [...source.matchAll(/[a-z]+(?:-[a-z]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
    common: commonEnglishWords.has(match[0]),
  }))
  const mentions: AgencyMention[] = []
  for (let i = 0; i < words.length; i++) {
    const uncommon = words.findIndex(({ common }, place) => place >= i && !common)
    let found: { bearers: Bearers; last: number; by: 'spelling' | 'initials' } | null = null
    for (let last = Math.min(words.length - 1, i + 5); uncommon >= 0 && last >= uncommon && !found; last--) {
      const letters = words
        .slice(i, last + 1)
        .map(({ word }) => word)
        .join('')
        .replaceAll('-', '')
      const bearers = letters.length < 4 ? undefined : directory.bySpelling(letters)
      if (bearers) found = { bearers, last, by: 'spelling' }
    }
    // She County: too short to be a name without its suffix.
    const mayBeShort = !found && words[i]!.word.length <= 3
    const short =
      mayBeShort && ENGLISH_SUFFIXES.find(([pattern]) => pattern.test(text.slice(words[i]!.end).trimStart()))
    const whole = short ? short[1].map((ending) => words[i]!.word + spelling(ending)) : []
    const named = whole.map((spelled) => directory.bySpelling(spelled)).find((one) => one !== undefined)
    if (named) found = { bearers: named, last: i, by: 'spelling' }
    const letters = words[i]!.word
    if (!found && withHan && letters.length >= 3 && letters.length <= 6) {
      const bearers = directory.byInitials(letters)
      if (bearers) found = { bearers, last: i, by: 'initials' }
    }
    if (!found) continue
    let end = words[found.last]!.end
    let bearers = found.bearers
    const rest = /^[\s,]+(.*)$/su.exec(text.slice(end))
    const suffix = rest && ENGLISH_SUFFIXES.find(([pattern]) => pattern.test(rest[1]!))
    const before = /\b(town|township|county|city|district)(?: government)? of $/u.exec(text.slice(0, words[i]!.start))
    const endings = suffix?.[1] ?? (before && ENGLISH_SUFFIXES.find(([pattern]) => pattern.test(before[1]!))?.[1])
    if (endings) bearers = narrow(bearers, endings, directory)
    if (suffix) end = text.length - rest![1]!.length + suffix[0].exec(rest![1]!)![0].length
    const department = /^(?:'s)?\s+(.*)$/su.exec(text.slice(end))
    const after = department && departmentsInEnglish.find(([pattern]) => pattern.test(department[1]!))
    const ahead = departmentBefore(text.slice(0, words[i]!.start))
    const office = after ?? ahead?.department
    const inside = office
      ? [...bearers.agencies, ...bearers.regions.flatMap((region) => directory.within(region))]
          .filter((key, i, all) => all.indexOf(key) === i)
          .filter((key) => {
            const { name, region } = directory.coverage.get(key)!.agency
            const own = region.at(-1) ?? ''
            if (!office[1].test(name) && !(name.startsWith(own) && office[1].test(name.slice(own.length)))) return false
            // Fujian Provincial Department of Health: none of a city in it, and the zone of a city lies in it.
            return !suffix || bearers.regions.includes(region.join('/')) || office[1].test(own)
          })
      : []
    // Shangrao Natural Resources Bureau: the city's own before those of its counties.
    const its = inside.filter((key) => bearers.regions.some((region) => isDirectlyIn(key, region)))
    const meant = its.length > 0 ? its : inside
    // the office in Anji Subdistrict that takes requests: wherever no body is called an office, some room of theirs.
    const someOffice = !after && ahead !== null && text.startsWith('office', ahead.start)
    if (office && (inside.length > 0 || !someOffice)) {
      if (after) end = text.length - department![1]!.length + after[0].exec(department![1]!)![0].length
      mentions.push({
        start: after ? words[i]!.start : ahead!.start,
        end,
        bearers: meant.length > 0 ? { agencies: meant, regions: [] } : null,
        known: bearers.regions.length > 0,
        by: 'name',
      })
    } else
      mentions.push({
        start: words[i]!.start,
        end,
        bearers,
        known: true,
        by: found.by === 'spelling' && !withHan ? 'name' : found.by,
      })
    while (i + 1 < words.length && words[i + 1]!.start < end) i++
  }
  for (const match of text.matchAll(
    /\b([a-z]+(?: [a-z]+)?) (?:township|town|county|district|city|subdistrict|sub-district)\b/gu,
  )) {
    // companies per township: the name is what stands before the word without a common one between.
    const parts = match[1]!.split(' ')
    const name = parts.slice(parts.findLastIndex((word) => commonEnglishWords.has(word)) + 1).join(' ')
    const start = match.index + match[1]!.length - name.length
    if (name && isFree(mentions, start, match.index + match[0].length))
      mentions.push({
        start,
        end: match.index + match[0].length,
        bearers: null,
        known: spellsDivision(name.replaceAll(' ', '')),
        by: 'spelling',
      })
  }
  addStrangersBureaus(text, words, mentions)
  return mentions
}
