/**
 * Names written in characters, as they are or with a slip of the ear.
 */
import { divisionsNamed } from '../../catalog/regions/divisions.ts'
import { soundOf } from '../../text/pinyin.ts'
import { abridgedDepartment } from './abridged-department.ts'
import { type AgencyMention, isFree, type Stretch } from './agency-mention.ts'
import type { Bearers, Directory } from './directory.ts'
import { inRegion, isDirectlyIn } from './in-region.ts'
import { nameLike } from './name-like.ts'
import { GOVERNMENT_AFTER } from './names.ts'

/** A division's level after a name that was given without one; 市民, 区域 and 乡镇 are words, and 县长 is a person. */
const LEVEL =
  /^(?:街道|省(?!长)|市(?![民场长])|县(?!长(?!$|\d))|区(?![别域间块县长])|旗|州(?!长)|盟|乡(?![村亲镇下])|镇(?!长))/u
/** A government that is only the place of publication is the region still: 沙坡头区人民政府网站, 三台县政府公报. */
const ITS_PLATFORM =
  /^(?:门户|政务|政府信息|信息)?(?:公开(?=网|平台|专?栏|的?网站)|公报|网(?!址)|平台|的?网站(?!地址|网址))/u
/** 政府办结的申请, 政府办理的: a verb, and not the government's office. */
const OFFICE_VERB = /办$/u
const VERB_AFTER = /^(?:结(?![果转])|[理完件])/u

/** 文登市监局, 文登市监: the 市 is the 市监局's, and no level of 文登. */
function beginsDepartment(rest: string, { regions }: Bearers, directory: Directory): boolean {
  return [2, 3, 4, 5, 6].some((length) => {
    const name = rest.slice(0, length)
    const bodies = [/[局委办厅]$/u.test(name) ? directory.byName(name) : undefined, directory.byStem(name)]
    return bodies.some((body) => body && regions.some((region) => inRegion(body.agencies, region).length > 0))
  })
}

/** 甘肃镇原太平镇: what begins with the level is a name of its own in that place. */
const beginsPlace = (rest: string, { regions }: Bearers, directory: Directory): boolean =>
  [2, 3, 4].some((length) =>
    directory
      .byName(rest.slice(0, length))
      ?.regions.some((inner) => regions.some((region) => inner.startsWith(`${region}/`))),
  )

/** What follows a name may belong to it, or make it somebody else's. */
function settleEnd(text: string, start: number, end: number, bearers: Bearers, directory: Directory): AgencyMention {
  // 四平市场监管局: 四平 and its 市场监管局, and no 场监管局 of 四平市.
  const short = text[end - 1] === '市' ? directory.byName(text.slice(start, end - 1)) : undefined
  if (
    short &&
    !beginsDepartment(text.slice(end), bearers, directory) &&
    beginsDepartment(text.slice(end - 1), short, directory)
  )
    return { start, end: end - 1, bearers: short, known: true, by: 'name' }
  const mention = { start, end, bearers, known: true, by: 'name' as const }
  const rest = text.slice(end)
  const whole =
    SUFFIXED.test(text.slice(start, end)) ||
    beginsDepartment(rest, bearers, directory) ||
    (LEVEL.test(rest) && beginsPlace(rest, bearers, directory))
  const level = whole ? undefined : LEVEL.exec(text.slice(end))?.[0]
  if (level) {
    // 恭城县 is 恭城瑶族自治县; 香山街道 is not 香山乡.
    const regions = bearers.regions.filter((region) => region.endsWith(level))
    if (regions.length === 0)
      return {
        ...mention,
        end: end + level.length,
        bearers: null,
        known: divisionsNamed(text.slice(start, end + level.length)).length > 0,
      }
    mention.bearers = {
      agencies: bearers.agencies.filter((key) => regions.some((region) => isDirectlyIn(key, region))),
      regions,
    }
    mention.end += level.length
  }
  const government = GOVERNMENT_AFTER.exec(text.slice(mention.end))?.[0]
  if (!government) return mention
  const after = mention.end + government.length
  const platform = government.endsWith('政府') && ITS_PLATFORM.test(text.slice(after))
  if (mention.bearers.agencies.length > 0) return platform ? mention : { ...mention, end: after }
  // 彭阳县人民政府, of which only towns are indexed: a stranger, not its towns.
  return platform ? mention : { ...mention, end: after, bearers: null }
}

const SUFFIXED = /[省市县区旗州盟乡镇道]$/u
/** 县住建局 without a county; behind other characters, the level is the end of a name that nobody bears as it is written. */
const LEVEL_FIRST = /^(?:市(?!场)|[省县区旗镇乡]).{2}/u
const ENDS_A_WORD = /[我本全查问在是的比和与跟及看给到找向对由了说讲那这个]$|[^\p{Script=Han}]$|^$/u

/** What a name that begins with a stem may go on with. */
const REST_OF_NAME = /^\p{Script=Han}{0,8}?(?:[局厅办]|委员会|中心)/u

/**
 * 云和教育18年, 沙县住建22, 姜堰住建邮编: a department named by its stem right after its place. Where the place has a
 * report of its own the stem may be a topic (歙县教育信息), so that it must end what stands there.
 */
function departmentAfter(text: string, { end, bearers }: AgencyMention, directory: Directory): AgencyMention | null {
  if (!bearers || bearers.regions.length === 0) return null
  for (let length = 5; length >= 2; length--) {
    const stem = text.slice(end, end + length)
    if (!/^\p{Script=Han}+$/u.test(stem)) continue
    // 四川教育厅 is no 教育局.
    if (text[end + length] === '厅') continue
    if (bearers.agencies.length > 0 && !/^(?:\d|[呢的?？ ]|$)/u.test(text.slice(end + length))) continue
    // 陕西省退役军人事务厅: the whole name, and not 退役军人 with something behind it.
    const rest = REST_OF_NAME.exec(text.slice(end + length))?.[0]
    if (rest && directory.byName(stem + rest)) return null
    const departments = directory.byStem(stem)?.agencies ?? []
    const inside = [...new Set(bearers.regions.flatMap((region) => inRegion(departments, region)))].sort()
    const own = text[end + length] === '局' ? length + 1 : length
    if (inside.length > 0)
      return { start: end, end: end + own, bearers: { agencies: inside, regions: [] }, known: true, by: 'name' }
  }
  return null
}

/**
 * Exact names, leftmost longest; 人民政府 after a division belongs to it.
 *
 * @param taken - phrases of the vocabulary, which a shorter name inside them does not break up
 */
export function findNames(text: string, directory: Directory, taken: readonly Stretch[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + directory.longestFrom(text.slice(start, start + 2)))
    let bearers: Bearers | undefined
    for (; end - start >= 2; end--) {
      const name = text.slice(start, end)
      if (OFFICE_VERB.test(name) && VERB_AFTER.test(text.slice(end))) continue
      bearers = directory.byName(name)
      if (
        bearers &&
        !(LEVEL_FIRST.test(name) && mentions.at(-1)?.end !== start && !ENDS_A_WORD.test(text.slice(0, start))) &&
        !taken.some((other) => other.start <= start && end <= other.end && other.end - other.start > end - start)
      )
        break
      bearers = undefined
    }
    if (bearers) {
      const mention = settleEnd(text, start, end, bearers, directory)
      const department = departmentAfter(text, mention, directory) ?? abridgedDepartment(text, mention, directory)
      mentions.push(mention, ...(department ? [department] : []))
    }
    start = bearers ? mentions.at(-1)!.end : start + 1
  }
  return mentions
}

/** 永外街道, as 永定门外街道 calls itself: what only one known name of its kind can be. */
function abridgedBearers(name: string, directory: Directory): Bearers | undefined {
  const [whole, ...others] = directory.abridgedBy(name)
  return others.length === 0 ? whole?.[1] : undefined
}

/** 香杉乡, 沂原县: what sounds like a known name, or abridges one, and is no division of its own. */
export function findAlike(text: string, directory: Directory, taken: readonly Stretch[]): AgencyMention[] {
  const mentions: AgencyMention[] = []
  for (const { start, end, name } of nameLike(text, taken)) {
    if (!isFree(mentions, start, end) || divisionsNamed(name).length > 0) continue
    const sounding = directory.bySound(soundOf(name))
    const bearers = sounding ?? abridgedBearers(name, directory)
    if (bearers) mentions.push({ start, end, bearers, known: true, by: sounding ? 'sound' : 'abridged' })
  }
  return mentions
}

/** 德洲经开区, 西侠住建局: right before a name, what sounds like a region that its bearer lies in. 科研 beside 柯岩 is a word. */
export function findSoundsBefore(
  text: string,
  directory: Directory,
  named: readonly AgencyMention[],
  taken: readonly Stretch[],
): AgencyMention[] {
  return named.flatMap((name) => {
    const before =
      name.bearers && /\p{Script=Han}{2,4}$/u.exec(text.slice(Math.max(0, name.start - 8), name.start))?.[0]
    if (!before) return []
    for (let length = before.length; length >= 2; length--) {
      const start = name.start - length
      if (!isFree([...named, ...taken], start, name.start)) continue
      const regions =
        directory
          .bySound(soundOf(text.slice(start, name.start)))
          ?.regions.filter((region) => inRegion(name.bearers!.agencies, region).length > 0) ?? []
      if (regions.length > 0)
        return [{ start, end: name.start, bearers: { agencies: [], regions }, known: true, by: 'sound' as const }]
    }
    return []
  })
}

/** Homophones without a suffix (项山2021年…): only at the head of the question, where a name stands. */
export function findSounds(text: string, directory: Directory, taken: readonly Stretch[]): AgencyMention[] {
  const head = /^(?:请问|查一?下|我想[知道查问]*|帮我查一?下?|麻烦)?([\p{Script=Han}]{2,6})/u.exec(text)
  if (!head) return []
  const from = head.index + head[0].length - head[1]!.length
  for (let length = Math.min(6, head[1]!.length); length >= 2; length--) {
    if (!isFree(taken, from, from + length)) continue
    const bearers = directory.bySound(soundOf(text.slice(from, from + length)))
    if (bearers && (length >= 3 || /^(?:\d|的|[〇零二])/u.test(text.slice(from + length))))
      return [{ start: from, end: from + length, bearers, known: true, by: 'sound' }]
  }
  return []
}
