/**
 * What no other recognizer took: the words that name a thing of the report's own
 * (社会救助, 网络工作群, 政府开放日), without those that ask for nothing.
 *
 * A word may hold alternatives, parted by `|`: English words stand for any of their Chinese ones.
 */
import { isNeutral } from '../../catalog/vocabulary/neutral.ts'
import type { Span } from '../../model/span.ts'
import { isNoun, segment } from '../../text/segment.ts'
import { englishWords } from './english-words.ts'
import { joinFragments } from './join-fragments.ts'
import { markedWords } from './marked-words.ts'
import { mendWord, type Word } from './mend-words.ts'
import { findSmallTalk } from './small-talk.ts'
import { blanked, coverOf, spansOf } from './stretches.ts'

export interface Topic {
  /** In the order of the question, each once. */
  words: string[]
  /** Those right beside 多少 or 几: what is counted, or what was done with it. */
  heads: string[]
  /** Stretches between conjunctions and punctuation, as written. */
  parts: string[]
  /** Those that only say in what is counted: 那些信访里头. */
  within: string[]
  /** English words that the vocabulary does not know. */
  strange: string[]
}

const HAN = /\p{Script=Han}/u
const SEPARATOR =
  /(?<![对占])比(?![例重率较赛照值分如对价])|[、,，。；;:：?？!！]|以及|还有|还是|是(?=[^，。？！,?!]{2,24}的(?:几|多少)倍)|(?<=\p{Script=Han})(?:再?加上|外加|[再另]加(?!强|工|快|大|固|班))|和|与|及|跟|\band\b|\bor\b/gu
/** The words that ask for a number, with the measure after them. */
const NUMBER_ASKED =
  /平均(?:下来|算下来|到)?[每一1](?:个|件|条|人|户|次|场|期|篇|项|份|家|位|名)|(?:多少|几)(?:[百千]?万块钱?|件次|通(?=[来去]?电|热线|$|[？?，,])|个?百分点|个?人(?![大民员口均次])|个|条|篇|件|次|项|期|份|户|名|位|人次|人(?![大民员口均])|场(?!次)|则|家|处|批次|批|幅|部|台|辆|封|起|宗|轮|所|册|本|遍|页|张|秒|针|剂|块钱?|万元|元|平方米|天|个?工作日|个?小时|个月|分钟)?|(?<=[是要用花]|^)(?:多久|多长时间)(?=[？?]|$)|百分之(?:几|多少)|第几名?|(?:前|后|倒数)[一二三四五六七八九十两\d]{1,2}(?:名|位|个|家|甲|$)|场次|人次|册数|条数|件数|次数|人数|期数|篇数|份数|(?<!用)户数/gu
/** 各镇中通过网站发的: jieba knows 中通, and 按通; but 交通过路费 and 通过率. */
const BY_MEANS_OF = /(?<![交流沟])通过(?!率)/gu
/** 服务类比通知类少几篇: jieba knows 类比 and 类少. */
const OF_KINDS = /(?<=类)(?:比(?=\p{Script=Han})|[多少](?=多少|几))/gu
/** 是宅基地方面的, where jieba knows 地方; 来信来访量 is how many of them. */
const AT_LARGE = /方面(?=的|[?？，,]|$)|(?<=信访|[来上]访|投诉|举报|[来去]信|来电|诉求|工单|咨询|提案|办件)量/gu
/** 审稿时退了几篇: jieba knows 时退. */
const WHEN = /(?<=\p{Script=Han}{2})(?<![及按准限小临当同平即有届随])时(?:候)?(?=[退删撤改查收发给])/gu

/** 点了多少赞, 开了多少会: a verb and its object around the number are one word. */
const AROUND_NUMBER = /([点开办投获写])[了过]?(?:多少|几)[个次场份件回]?([赞会证稿奖票])(?=$|[？?，,。啊呀呢])/gu
const OBJECTS: ReadonlySet<string> = new Set(['点赞', '获赞', '开会', '办证', '投稿', '写稿', '获奖', '投票'])

const SCOPE = /(?:里头|里面|当中|之中|(?<![工程厘公])[里中])[,，、]/gu

/** 网站、微信、头条三个平台, 加起来: only sums up what was listed. */
const ALL_OF_THEM =
  /[加合](?:起来|[在到]?一[起块])|[两三四五六七八九2-9][个大种类项](?:平台|渠道|途径|方面|部分|类别|领域)/gu

/** Words that ask for nothing beside a number or another word, and are the subject where there is none. */
export function subjectsIn(text: string): string[] {
  return ['依申请公开', '主动公开'].filter((subject) => text.includes(subject))
}

/** The topic beside the stretches that other recognizers understood. */
export type TopicFinder = (taken: readonly Span[]) => Topic

/**
 * The text is read once, however often its topic is asked for.
 *
 * @param quoted - what the question puts in quotation marks
 * @param charged - where it speaks of what applicants pay
 */
export function createTopicFinder(text: string, quoted: readonly string[], charged: readonly Span[]): TopicFinder {
  // The measure of 多少场 is no part of 屋场会.
  const asked = spansOf(text, NUMBER_ASKED)
  const talk = findSmallTalk(text)
  const isTalk = coverOf(talk, text.length)
  const means = [BY_MEANS_OF, OF_KINDS, WHEN, AT_LARGE].flatMap((pattern) => spansOf(text, pattern))
  const around = [...text.matchAll(AROUND_NUMBER)]
    .map(({ 0: all, 1: verb, 2: object, index }) => ({
      text: `${verb}${object}`,
      start: index,
      end: index + all.length,
    }))
    .filter(({ text: word }) => OBJECTS.has(word))
  const summedUp = spansOf(text, ALL_OF_THEM)
  const allMarked = markedWords(text, quoted, charged)
  const allEnglish = englishWords(text).filter((word) => !isNeutral(word.text))
  // 疫情防控信息里头，核酸检测有多少条: what stands before 里头 only says where to count.
  const scope = spansOf(text, SCOPE).at(-1)
  const cuts = spansOf(text, SEPARATOR).map(({ start }) => start)
  const segmented = new Map<string, Word[]>()
  const chineseBeside = (marked: readonly Word[]) => {
    const rest = blanked(text, [...marked, ...asked, ...talk, ...means])
    const known = segmented.get(rest)
    if (known) return known
    const words = segment(rest)
      .filter(({ word }) => HAN.test(word))
      .flatMap(({ word, start, end }) => mendWord({ text: word, start, end }, text))
      .filter((word) => HAN.test(word.text))
    segmented.set(rest, words)
    return words
  }

  return (taken) => {
    const isTaken = coverOf(taken, text.length)
    const isUnderstood = coverOf([...taken, ...asked, ...talk, ...summedUp], text.length)
    const marked = allMarked.filter((word) => !isTaken(word))
    const isMarked = coverOf(marked, text.length)
    const chinese = joinFragments(
      chineseBeside(marked)
        .filter((word) => !isUnderstood(word) && !isMarked(word))
        .map((word) => behind(word, isTaken)),
    )
    const english = allEnglish.filter((word) => !isTaken(word) && !isTalk(word))
    const known = english.flatMap((word) =>
      word.chinese && !word.chinese.every(isNeutral) ? [{ ...word, text: word.chinese.join('|') }] : [],
    )
    const every: Word[] = [...marked, ...chinese, ...known, ...around.filter((word) => !isTaken(word))].sort(
      (a, b) => a.start - b.start,
    )
    const inScope = scope ? every.filter(({ start }) => start >= scope.start) : []
    const content = inScope.length > 0 ? inScope : every
    const heads = [
      ...content.filter((word) => around.includes(word)),
      ...asked.flatMap((number) => headsOf(number, content, text)),
    ]
    return {
      words: [...new Set(content.map((word) => word.text))],
      heads: [...new Set(heads.map((word) => word.text))],
      parts: partsOf(content, cuts).map((words) => text.slice(startOf(words[0]!, text), words.at(-1)!.end)),
      within: inScope.length > 0 ? every.filter(({ start }) => start < scope!.start).map((word) => word.text) : [],
      strange: english.filter((word) => !word.chinese && word.text.length > 2).map((word) => word.text),
    }
  }
}

/** 文昌镇三务公开, where jieba knows 镇三务: the word begins where the name ends. */
function behind({ text, start, end }: Word, isTaken: (span: Span) => boolean): Word {
  let from = start
  while (text.length === end - start && end - from > 2 && isTaken({ start: from, end: from + 1 })) from++
  return { text: text.slice(from - start), start: from, end }
}

const BECAME = /^(?:[了过的掉]|成功|到位)+(?=$|[？?，,。；啊呀呢吗])/u

/** The words right beside a number that is asked for, and the verb before it. */
function headsOf(number: Span, content: readonly Word[], text: string): Word[] {
  const before = content.filter(({ end }) => end <= number.start && number.start - end <= 2).at(-1)
  // 申请里有多少是宅基地方面的: what some of them are about is not what is counted.
  const after = content.find(
    ({ start }) =>
      start >= number.end && start - number.end <= 2 && !/是|属|涉|关/u.test(text.slice(number.end, start)),
  )
  // 采纳了公众多少条意见: the verb says which of two numbers about 意见 is meant.
  const verbs = content.filter(
    ({ end }) => end <= number.start && number.start - end <= 8 && /[了过]/u.test(text[end] ?? ''),
  )
  // 有几起查实了, of 线索35起，查实21起: what became of it says which of them is meant.
  const became = after && !isNoun(after.text) && BECAME.test(text.slice(after.end)) ? [after] : []
  return [...verbs, ...became, before, after].filter((word) => word !== undefined)
}

/** 部门动态 beside 学校动态: whose it is asks for nothing by itself, and yet tells which is meant. */
const startOf = ({ start }: Word, text: string): number =>
  start - (/(?<![各哪个些])(?:部门|单位|机关|乡镇)$/u.exec(text.slice(0, start))?.[0].length ?? 0)

/** The words between one cut and the next. */
function partsOf(content: readonly Word[], cuts: readonly number[]): Word[][] {
  const parts = new Map<number, Word[]>()
  for (const word of content) {
    const part = cuts.filter((cut) => cut <= word.start).length
    const words = parts.get(part)
    if (words) words.push(word)
    else parts.set(part, [word])
  }
  return [...parts.values()]
}
