/**
 * The order of a report: title, preamble, the six sections with their tables,
 * contacts, and what a site leaves around it.
 */
import { type Block, preamble, SECTION_TITLES, titleBlocks } from './document.ts'
import type { DamageLevel } from './layouts.ts'
import * as story from './prose.ts'
import type { Random } from './random.ts'

type Numbering = 'usual' | 'again' | 'shifted'

/** The blocks of a report, with the tables in their places. */
export function compose(
  random: Random,
  told: story.Story,
  tables: Block[],
  contacts: string,
  level: DamageLevel,
): Block[] {
  const { agency, year, edition } = told
  const worse = level !== 'clean'
  const numerals = ['一', '二', '三', '四', '五', '六']
  // Some number their overview 一 to 五 and start again with 一 at the tables; some leave the overview unnumbered.
  const numbering = worse
    ? random.pick<Numbering>(['usual', 'usual', 'usual', 'usual', 'usual', 'again', 'shifted'])
    : 'usual'
  const heading = (at: number): Block => ({
    kind: 'heading',
    level: 1,
    text: `${numerals[numbering === 'usual' ? at : at - 1]}、${random.pick(SECTION_TITLES[at]!)}`,
  })
  const paragraph = (...texts: string[]): Block[] =>
    texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }))
  const place = random.pick(['preamble', 'preamble', 'end', 'end', 'overall'])
  const introduction = preamble(random, agency, year, edition)
  const pasted = worse && random.chance(0.1)
  const unit = worse && random.chance(0.15)
  // Clerks say below the table what it says, or in the overview.
  const below = random.chance(0.25)
  const published = story.publishedParagraph(told)
  const applications = story.applicationsParagraph(told)
  const items: Array<[title: string, text: string]> = [
    ['主动公开', published],
    ['依申请公开', below ? '' : applications],
    ['政府信息管理', story.activityParagraph(told)],
    ['平台建设', story.reachParagraph(told)],
    ['监督保障', `${story.repeatedParagraph(told)}严格落实考核任务，将政务公开工作纳入年度考核，自觉接受社会监督。`],
  ]
  const inline = random.chance(0.5)
  const overall = items.flatMap(([title, text], at): Block[] => {
    if (text === '') return []
    if (numbering === 'again') {
      return [{ kind: 'heading', level: 1, text: `${numerals[at]}、${title}情况` }, ...paragraph(text)]
    }
    const named = `（${numerals[at]}）${title}${random.pick(['', '情况'])}`
    return inline ? paragraph(`${named}。${text}`) : [{ kind: 'heading', level: 2, text: named }, ...paragraph(text)]
  })
  const withHeading = (at: number): Block[] =>
    level === 'heavy' && random.chance(0.06) && (at === 0 || at > 3) ? [] : [heading(at)]
  return [
    ...(pasted ? siteTop(random, told) : []),
    ...titleBlocks(random, agency, year, worse),
    ...paragraph(introduction + (place === 'preamble' ? contacts : '')),
    ...(numbering === 'usual' ? withHeading(0) : []),
    ...(worse && random.chance(0.05) ? paragraph(introduction) : []),
    ...paragraph(
      `${year}年，${agency.short}坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作。${place === 'overall' ? contacts : ''}`,
    ),
    ...overall,
    heading(1),
    tables[0]!,
    heading(2),
    ...(unit ? paragraph('单位：件') : []),
    tables[1]!,
    ...(below ? paragraph(applications) : []),
    heading(3),
    tables[2]!,
    ...paragraph(random.chance(0.5) ? story.disputesParagraph(told) : ''),
    ...withHeading(4),
    ...paragraph(story.problemsParagraph(told), story.measuresParagraph(told)),
    ...withHeading(5),
    ...paragraph(story.otherMatters(told), place === 'end' ? contacts : ''),
    ...(random.chance(0.3) ? paragraph(`${agency.full}`, `${year + 1}年1月${random.int(4, 30)}日`) : []),
    ...(pasted ? siteBottom(random) : []),
  ]
}

/** What stands above an article when a whole page was copied. */
function siteTop(random: Random, { agency, year }: story.Story): Block[] {
  const day = `${year + 1}-01-${random.int(10, 30)}`
  return [
    `首页 > 政务公开 > 政府信息公开年报`,
    `索引号：${random.int(100_000, 999_999)}/${year + 1}-000${random.int(10, 99)}`,
    `发布机构：${agency.full}`,
    `公开日期：${day}`,
    `浏览次数：${random.int(12, 2400)}　【字体：大 中 小】`,
  ].map((text): Block => ({ kind: 'paragraph', text }))
}

function siteBottom(random: Random): Block[] {
  return ['扫一扫在手机打开当前页', '打印 关闭', `ICP备${random.int(10_000_000, 21_999_999)}号-1`].map(
    (text): Block => ({ kind: 'paragraph', text }),
  )
}
