/**
 * The report around its tables: title, preamble, six sections, contacts,
 * pages; as lines of text, before any file format.
 */
import type { GeneratedAgency } from './agencies.ts'
import type { Random } from './random.ts'
import type { Sheet } from './sheet.ts'

export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'lines'; lines: string[] }
  /** A table: its printed lines, and the sheet itself for formats that have tables of their own. */
  | { kind: 'table'; lines: string[]; sheet: Sheet }

export function titleBlocks(random: Random, agency: GeneratedAgency, year: number, broken: boolean): Block[] {
  const gap = random.pick(['', '', ' '])
  const title = random.pick([
    `${agency.title}${gap}${year}年政府信息公开工作年度报告`,
    `${agency.title}${year}年政府信息公开工作年度报告`,
    `${agency.title}${year}年度政府信息公开工作年度报告`,
    `${year}年${agency.title}政府信息公开工作年度报告`,
    `${agency.title} ${year} 年政府信息公开年度报告`,
    `${agency.title}关于${year}年政府信息公开工作的年度报告`,
    `${agency.title}${year}年度政府信息公开年度报告`,
    `${agency.title}政府信息公开工作年度报告（${year}年）`,
    `${agency.title}政府信息公开工作${year}年度报告`,
    `${year}年度${agency.title}政府信息公开工作年度报告`,
    `${agency.title}${year}年政府信息公开工作情况报告`,
    `${agency.title}２０${String(year)
      .slice(2)
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}年政府信息公开工作年度报告`,
    `${agency.title}${chineseYear(year)}年政府信息公开工作年度报告`,
  ])
  if (broken && random.chance(0.4)) {
    const at = title.indexOf('政府信息公开')
    return [{ kind: 'lines', lines: [title.slice(0, at), title.slice(at)] }]
  }
  return broken && random.chance(0.1)
    ? [
        { kind: 'title', text: title },
        { kind: 'title', text: title },
      ]
    : [{ kind: 'title', text: title }]
}

const chineseYear = (year: number): string =>
  String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!)

export function preamble(random: Random, agency: GeneratedAgency, year: number, edition: string): string {
  const law =
    '《中华人民共和国政府信息公开条例》' +
    random.pick(['', '（国务院令第711号）', '(国务院令第711号,以下简称《条例》)'])
  const notice = random.pick([
    '',
    `和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔${edition === '2019' ? '2019〕60' : '2021〕30'}号）`,
  ])
  const maker = agency.region.slice(agency.region.length > 2 ? 1 : 0).join('')
  const name = agency.full.startsWith(agency.region.at(-1)!)
    ? agency.full.slice(agency.region.at(-1)!.length)
    : agency.full
  const period = random.pick([
    `本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
    `统计期限为：${year}年1月1日——${year}年12月31日。`,
    `数据统计时限为${year} 年 1 月 1 日至 ${year} 年 12 月 31 日。`,
    `本报告统计数据从${year}年1月1日至12月31日。`,
  ])
  return `${random.pick(['根据', '按照', '依据'])}${law}${notice}要求，现公布${year}年度政府信息公开工作年度报告。本报告由${maker}${name}编制，内容包括总体情况、主动公开政府信息情况等六个部分。${period}`
}

export const SECTION_TITLES: ReadonlyArray<readonly string[]> = [
  ['总体情况', '总体情况', '概述'],
  ['主动公开政府信息情况', '主动公开政府信息情况', '主动公开信息情况', '主动公开政府信息的情况'],
  ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
  [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议、行政诉讼的情况',
  ],
  [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进情况',
    '存在问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
  ],
  ['其他需要报告的事项', '其他需要报告的事项', '其他需要报告事项', '需要报告的其他事项'],
]

/** Breaks paragraphs where a page ended, sometimes with the page's number; never inside a number. */
export function breakPages(random: Random, blocks: Block[]): Block[] {
  let page = 1
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' || block.text.length < 60 || !random.chance(0.3)) return [block]
    const at = random.int(20, block.text.length - 20)
    if (/[\d.,余多万]|[!-~]{2}/.test(block.text.slice(at - 2, at + 2))) return [block]
    page += 1
    const number = random.chance(0.4)
      ? [{ kind: 'paragraph', text: random.pick([`— ${page} —`, `- ${page} -`, `${page}`]) } as const]
      : []
    return [
      { kind: 'paragraph', text: block.text.slice(0, at) },
      ...number,
      { kind: 'paragraph', text: block.text.slice(at) },
    ]
  })
}

/** Plain text, or Markdown with its headings and bold marks. */
export function printBlocks(random: Random, blocks: readonly Block[], format: 'txt' | 'md'): string {
  const marks = format === 'md' && random.chance(0.7)
  const tight = format === 'txt' && random.chance(0.2)
  const lines: string[] = []
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        lines.push(marks ? `# ${block.text}` : block.text)
        break
      case 'heading':
        lines.push(marks ? `${'#'.repeat(block.level + 1)} ${block.text}` : block.text)
        break
      case 'paragraph':
        lines.push(
          format === 'md' && random.chance(0.3) ? block.text.replace(/(一是[^，。；]{4,12})/, '**$1**') : block.text,
        )
        break
      default:
        if (lines.at(-1) !== '') lines.push('')
        lines.push(...block.lines)
        lines.push('')
    }
    if (block.kind !== 'lines' && block.kind !== 'table' && !(tight && block.kind === 'paragraph')) lines.push('')
  }
  return `${lines.join('\n')}\n`
}
