/**
 * Finds the agencies and regions that a question names: in characters, in
 * pinyin, by initials, in English, and through a homophone or a one-character slip.
 */
import { divisionsNamed } from '../../catalog/regions/divisions.ts'
import { commonEnglishWords } from '../../catalog/vocabulary/neutral.ts'
import { soundOf } from '../../text/pinyin.ts'
import type { Bearers, Directory } from '../agencies/directory.ts'
import { departmentsInEnglish } from '../agencies/names.ts'

export interface AgencyMention {
  start: number
  end: number
  /** Nobody bears it: a name that the gazetteer knows, or that only looks like one. */
  bearers: Bearers | null
  known: boolean
  /** How it was found; what is not `name` is told to the asker. */
  by: 'name' | 'spelling' | 'initials' | 'sound' | 'slip'
}

const SUFFIX = /(?:街道办事处|街道|自治县|自治州|自治区|开发区|地区|苏木|乡|镇|县|区|市|旗|省|州|盟)$/u
/** Characters before which 乡, 镇, 区 … end no name: 哪个镇, 各乡镇, 全区. */
const NO_NAME =
  /(?:[哪各全本我该此每几多两三四五六七八九十个这那些的在和与及是有什么么家座所乡镇了过对给向让于从]|^城|^村)(?:街道|县|区|市|乡|镇|旗|省|州)$/u

const free = (mentions: readonly { start: number; end: number }[], start: number, end: number) =>
  mentions.every((mention) => end <= mention.start || start >= mention.end)

/** Exact names, leftmost longest. `taken` are stretches that belong to longer phrases of the vocabulary. */
function findNames(
  text: string,
  directory: Directory,
  taken: readonly { start: number; end: number }[],
): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + directory.longest)
    let bearers: Bearers | undefined
    for (; end - start >= 2; end--) {
      bearers = directory.byName(text.slice(start, end))
      if (
        bearers &&
        !taken.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start)
      )
        break
      bearers = undefined
    }
    if (bearers) mentions.push({ start, end, bearers, known: true, by: 'name' })
    start = bearers ? end : start + 1
  }
  return mentions
}

const HAN_NAME = /^\p{Script=Han}+$/u
/** What stands before a stranger's name, and what may follow it. */
const STRANGER =
  /(?<=^|[,。，、;；和与跟比]|请问|查|问)([\p{Script=Han}]{2,8}?(?:街道|乡|镇|县|区|市|局|厅|委员会|管委会|办事处))(?=[\d的在公发收有是,，今去前年政人]|20|$)/gu

/** Stretches that end like a division's name, longest first at each place. */
function* nameLike(
  text: string,
  taken: readonly { start: number; end: number }[],
): Generator<{ start: number; end: number; name: string }> {
  for (let start = 0; start < text.length; start++)
    for (let end = Math.min(text.length, start + 12); end - start >= 3; end--) {
      const name = text.slice(start, end)
      if (SUFFIX.test(name) && HAN_NAME.test(name) && free(taken, start, end) && !NO_NAME.test(name))
        yield { start, end, name }
    }
}

/** 香杉乡, 沂原县: what sounds like a known name and is no division of its own. */
function findHomophones(
  text: string,
  directory: Directory,
  taken: readonly { start: number; end: number }[],
): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (const { start, end, name } of nameLike(text, taken)) {
    if (!free(mentions, start, end) || divisionsNamed(name).length > 0) continue
    const bearers = directory.bySound(soundOf(name))
    if (bearers) mentions.push({ start, end, bearers, known: true, by: 'sound' })
  }
  return mentions
}

/** Names that no indexed agency bears: those of the gazetteer, and whatever ends like a name at the head of a phrase. */
function findStrangers(text: string, taken: readonly { start: number; end: number }[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (const { start, end, name } of nameLike(text, taken))
    if (free(mentions, start, end) && divisionsNamed(name).length > 0)
      mentions.push({ start, end, bearers: null, known: true, by: 'name' })
  for (const match of text.matchAll(STRANGER)) {
    const start = match.index
    const end = start + match[0].length
    if (free([...taken, ...mentions], start, end) && !NO_NAME.test(match[0]) && !/[哪各每这那几所]/u.test(match[0]))
      mentions.push({ start, end, bearers: null, known: false, by: 'name' })
  }
  return mentions
}

/** A stranger that is one character off exactly one known name: that is who was meant. */
function correct(text: string, stranger: AgencyMention, directory: Directory): AgencyMention | null {
  const name = text.slice(stranger.start, stranger.end)
  const near = [...directory.divisionNames()].filter(
    ([other]) =>
      other.length >= 3 &&
      name.endsWith(other.at(-1)!) &&
      name.length >= other.length &&
      slips(name.slice(-other.length), other) === 1,
  )
  return near.length === 1
    ? { ...stranger, start: stranger.end - near[0]![0].length, bearers: near[0]![1], known: true, by: 'slip' }
    : null
}

function slips(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}

/** Homophones without a suffix (项山2021年…): only at the head of the question, where a name stands. */
function findSounds(
  text: string,
  directory: Directory,
  taken: readonly { start: number; end: number }[],
): AgencyMention[] {
  const head = /^(?:请问|查一?下|我想[知道查问]*|帮我查一?下?|麻烦)?([\p{Script=Han}]{2,6})/u.exec(text)
  if (!head) return []
  const from = head.index + head[0].length - head[1]!.length
  for (let length = Math.min(6, head[1]!.length); length >= 2; length--) {
    if (!free(taken, from, from + length)) continue
    const bearers = directory.bySound(soundOf(text.slice(from, from + length)))
    if (bearers && (length >= 3 || /^(?:\d|的|[〇零二])/u.test(text.slice(from + length))))
      return [{ start: from, end: from + length, bearers, known: true, by: 'sound' }]
  }
  return []
}

const ENGLISH_SUFFIXES: readonly [RegExp, string[]][] = [
  [/^(?:sub-?district|street(?: office)?)\b/u, ['街道']],
  [/^townships?\b/u, ['乡', '镇']],
  [/^towns?\b/u, ['镇', '乡']],
  [/^(?:county|counties)\b/u, ['县', '旗']],
  [/^district\b/u, ['区']],
  [/^(?:city|municipality|municipal)\b/u, ['市']],
  [/^province\b/u, ['省']],
  [/^prefecture\b/u, ['州', '地区', '盟']],
  [/^(?:autonomous region)\b/u, ['自治区']],
]

/** Keeps the bearers whose division ends as the English word says; all of them where none does. */
function narrow(bearers: Bearers, endings: string[], directory: Directory): Bearers {
  for (const ending of endings) {
    const agencies = new Set(
      [...bearers.agencies].filter((key) => directory.coverage.get(key)!.agency.region.at(-1)?.endsWith(ending)),
    )
    const regions = new Set([...bearers.regions].filter((region) => region.endsWith(ending)))
    if (agencies.size + regions.size > 0) return { agencies, regions }
  }
  return bearers
}

function findLatin(text: string, directory: Directory, withHan: boolean): AgencyMention[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  // Tone marks would shift the offsets; a text with them is rare enough to be read without.
  const source = plain.length === text.length ? plain : text
  const words = [...source.matchAll(/[a-z]+(?:-[a-z]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const mentions: AgencyMention[] = []
  for (let i = 0; i < words.length; i++) {
    let found: { bearers: Bearers; last: number; by: 'spelling' | 'initials' } | null = null
    for (let last = Math.min(words.length - 1, i + 5); last >= i && !found; last--) {
      const letters = words
        .slice(i, last + 1)
        .map(({ word }) => word)
        .join('')
        .replaceAll('-', '')
      if (letters.length < 4 || words.slice(i, last + 1).every(({ word }) => commonEnglishWords.has(word))) continue
      const bearers = directory.bySpelling(letters)
      if (bearers) found = { bearers, last, by: 'spelling' }
    }
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
    const office = department && departmentsInEnglish.find(([pattern]) => pattern.test(department[1]!))
    if (office) {
      const inside = [...bearers.regions]
        .flatMap((region) => directory.within(region))
        .filter((key) => {
          const { name, region } = directory.coverage.get(key)!.agency
          return (
            office[1].test(name) ||
            (region.at(-1) && name.startsWith(region.at(-1)!) && office[1].test(name.slice(region.at(-1)!.length)))
          )
        })
      const close = Math.max(0, ...inside.map((key) => -directory.coverage.get(key)!.agency.region.length))
      end = text.length - department![1]!.length + office[0].exec(department![1]!)![0].length
      mentions.push({
        start: words[i]!.start,
        end,
        bearers: inside.length > 0 ? { agencies: new Set(inside), regions: new Set() } : null,
        known: close <= 0,
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
    const name = match[1]!
      .split(' ')
      .filter((word) => !commonEnglishWords.has(word))
      .join(' ')
    const start = match.index + match[1]!.length - name.length
    if (name && free(mentions, start, match.index + match[0].length))
      mentions.push({ start, end: match.index + match[0].length, bearers: null, known: false, by: 'spelling' })
  }
  return mentions
}

/**
 * All mentions in the order of the question.
 *
 * @param taken - phrases of the vocabulary, which a shorter name inside them does not break up
 */
export function findAgencies(
  text: string,
  directory: Directory,
  taken: readonly { start: number; end: number }[],
): AgencyMention[] {
  const named = findNames(text, directory, taken)
  const latin = findLatin(text, directory, /\p{Script=Han}/u.test(text)).filter(({ start, end }) =>
    free(named, start, end),
  )
  const homophones = findHomophones(text, directory, [...named, ...latin, ...taken])
  const strangers = findStrangers(text, [...named, ...latin, ...homophones, ...taken])
  const settled = strangers.map((stranger) =>
    stranger.known ? stranger : (correct(text, stranger, directory) ?? stranger),
  )
  const found = [...named, ...latin, ...homophones, ...settled]
  const heard = found.some(({ bearers }) => bearers) || settled.length > 0 ? [] : findSounds(text, directory, taken)
  return [...found, ...heard].sort((a, b) => a.start - b.start)
}
