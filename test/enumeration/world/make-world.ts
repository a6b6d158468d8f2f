/**
 * The reports of the enumeration, and every figure that stands in them.
 *
 * Tables and layouts come from the generator, always undamaged: what is tried here is the asking, not the reading.
 * The prose is written here so that every prose key stands in every report, exactly.
 */
import type { Cells } from '../../support/generator/cells.ts'
import { makeCells } from '../../support/generator/cells.ts'
import { type Block, printBlocks, SECTION_TITLES } from '../../support/generator/document.ts'
import { LAYOUTS, printTables } from '../../support/generator/layouts.ts'
import { type Random, randomFrom } from '../../support/generator/random.ts'
import { PLAIN_VALUES, printValue } from '../../support/generator/values.ts'
import { BLANK_MEMBER, CAST, editionOf, type Member, YEARS } from './cast.ts'

export interface KnownReport {
  member: Member
  year: number
  edition: '2019' | '2021'
  file: string
  text: string
  /** Key → number, null where the cell is printed empty; cells and prose alike. */
  figures: Readonly<Record<string, number | null>>
  contacts: Readonly<Record<string, string>>
}

/** The cells that the last report leaves empty: the columns of organizations, and how disputes that are over ended. */
export const isLeftEmpty = (key: string) =>
  /^applications\.(?!.*\.(?:naturalPerson|total)$)/u.test(key) ||
  /^(?:reviews|litigation)\..*(?:upheld|corrected|other)$/u.test(key)

const LAYOUT_NAMES = ['tsv', 'markdown', 'repeated-tsv', 'bare-pipes']

/**
 * All reports, the same on every machine.
 *
 * @param printedAt - the cell whose number is printed in the place of a cell: its own, unless a slip is to be tried
 */
export function makeWorld(printedAt: (key: string) => string = (key) => key): KnownReport[] {
  const reports = CAST.flatMap((member, at) => {
    const random = randomFrom(7000 + at)
    let cells: Cells | undefined
    return YEARS.map((year, nth) => {
      cells = makeCells(random, editionOf(year), 'large', nth % 2 === 0 ? undefined : cells)
      return write(random, member, year, cells, () => false, printedAt)
    })
  })
  const random = randomFrom(7999)
  const cells = makeCells(random, '2021', 'large')
  return [...reports, write(random, BLANK_MEMBER, 2022, cells, isLeftEmpty, printedAt)]
}

function write(
  random: Random,
  member: Member,
  year: number,
  cells: Cells,
  leftEmpty: (key: string) => boolean,
  printedAt: (key: string) => string,
): KnownReport {
  const edition = editionOf(year)
  const drawn = random.pick(LAYOUT_NAMES)
  // Where the grid is drawn, an empty cell cannot be taken for none.
  const wanted = member === BLANK_MEMBER ? 'markdown' : drawn
  const layout = LAYOUTS.find(({ name }) => name === wanted)!
  const tables = layout.lay({
    random,
    edition,
    wear: 'clean',
    cell: (key) =>
      leftEmpty(key) ? { text: '', key, value: null } : printValue(PLAIN_VALUES, key, cells[printedAt(key)]!),
  })
  const lines = printTables(random, tables, 'clean', year, layout.showsEmpty)
  const printed = tables.map(({ sheet }, at): Block => ({ kind: 'table', sheet, lines: lines[at]! }))
  const prose = makeProse(random)
  const contacts = makeContacts(random, member)
  const text = printBlocks(
    random,
    blocksOf(member, year, printed, publishedText(member, year, prose), reachText(member, prose), contacts),
    'txt',
  )
  const figures = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, leftEmpty(key) ? null : value]))
  return {
    member,
    year,
    edition,
    file: `${member.agency.region.join('')}-${member.name}-${year}.txt`,
    text,
    figures: { ...figures, ...prose },
    contacts,
  }
}

function makeProse(random: Random): Record<string, number> {
  const some = (low: number, high: number) => random.int(low, high)
  const [wechat, weibo, douyin, app] = [some(110, 900), some(110, 900), some(20, 99), some(20, 99)]
  const newMedia = wechat + weibo + douyin + app
  const [website, board, gazette, media] = [some(300, 2500), some(21, 190), some(3, 12), some(13, 90)]
  return {
    'published.total': website + newMedia + board + gazette + media,
    'published.website': website,
    'published.newMedia': newMedia,
    'published.wechat': wechat,
    'published.weibo': weibo,
    'published.douyin': douyin,
    'published.app': app,
    'published.bulletinBoard': board,
    'published.gazette': gazette,
    'published.media': media,
    'wechat.subscribers': some(3000, 80_000),
    'wechat.reads': some(90_000, 990_000),
    'weibo.followers': some(400, 2900),
    'weibo.reads': some(10_000, 80_000),
    'hotline.handled': some(100, 2000),
  }
}

function publishedText({ agency }: Member, year: number, figures: Record<string, number>): string {
  const n = (key: string) => figures[`published.${key}`]!
  return (
    `${year}年，${agency.we}主动公开政府信息${n('total')}条，其中：通过${agency.host}人民政府网站发布信息${n('website')}条；` +
    `政务新媒体发布信息${n('newMedia')}条（其中微信公众号发布信息${n('wechat')}条，政务微博发布信息${n('weibo')}条，` +
    `抖音号发布短视频${n('douyin')}条，移动客户端发布信息${n('app')}条）；政务公开栏公开信息${n('bulletinBoard')}条；` +
    `编发政府公报${n('gazette')}期；在各级新闻媒体刊发稿件${n('media')}篇。`
  )
}

function reachText({ agency }: Member, figures: Record<string, number>): string {
  return (
    `“${agency.short}”微信公众号关注人数达${figures['wechat.subscribers']}人，总阅读量${figures['wechat.reads']}次。` +
    `政务微博粉丝${figures['weibo.followers']}个，总阅读数${figures['weibo.reads']}次。` +
    `办理12345政务服务便民热线工单${figures['hotline.handled']}件。`
  )
}

function makeContacts(random: Random, { agency }: Member): Record<string, string> {
  const number = () => `0717-3${random.int(100_000, 999_999)}`
  return {
    address: `${agency.region.slice(1).join('')}府前路${random.int(1, 288)}号`,
    postcode: String(random.int(440_000, 449_999)),
    phone: number(),
    fax: number(),
    email: `xxgk${random.int(100, 9999)}@163.com`,
    website: `http://www.x${random.int(100, 999)}.gov.cn`,
  }
}

function blocksOf(
  { agency }: Member,
  year: number,
  tables: Block[],
  published: string,
  reach: string,
  contacts: Record<string, string>,
): Block[] {
  const heading = (at: number): Block => ({
    kind: 'heading',
    level: 1,
    text: `${'一二三四五六'[at]}、${SECTION_TITLES[at]![0]}`,
  })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return [
    { kind: 'title', text: `${agency.title}${year}年政府信息公开工作年度报告` },
    paragraph(
      `根据《中华人民共和国政府信息公开条例》要求，现公布${year}年度政府信息公开工作年度报告。` +
        `本报告所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。` +
        `本报告电子版可在${agency.host}人民政府门户网站（${contacts.website}）下载。` +
        `如对本报告有疑问，请与${agency.full}联系（地址：${contacts.address}；邮编：${contacts.postcode}；` +
        `电话：${contacts.phone}；传真：${contacts.fax}；电子邮箱：${contacts.email}）。`,
    ),
    heading(0),
    { kind: 'heading', level: 2, text: '（一）主动公开' },
    paragraph(published),
    { kind: 'heading', level: 2, text: '（二）平台建设' },
    paragraph(reach),
    heading(1),
    tables[0]!,
    heading(2),
    tables[1]!,
    heading(3),
    tables[2]!,
    heading(4),
    paragraph('存在的主要问题：一是信息公开内容不够全面，更新不够及时；二是公开渠道还需拓宽。下一步将加强人员培训。'),
    heading(5),
    paragraph('无其他需要报告的事项。'),
  ]
}
