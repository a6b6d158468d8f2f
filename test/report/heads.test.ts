/**
 * Who issued a report and of which year, however its head is printed: half of the pages that publish these reports come
 * without their title, so that the first sentences, the contact or the signature alone tell.
 */
import { describe, expect, it } from 'vitest'
import { allDivisions, regionOf } from '../../src/catalog/regions/divisions.ts'
import { readReport } from '../../src/report/read-report.ts'

interface Body {
  /** As printed in full: 苍南县市场监督管理局. */
  full: string
  /** Of itself: 市场监督管理局, 李俊镇人民政府. */
  own: string
  region: string
  /** How it speaks of itself: 我局, 我镇. */
  we: string
  /** The government above it or of its place, whose website publishes the report. */
  site: string
}

const YEAR = 2022
const TABLES = `
二、主动公开政府信息情况
	第二十条第（一）项
信息内容	本年制发件数	本年废止件数	现行有效件数
规章	0	0	0
行政规范性文件	2	1	9
第二十条第（五）项
信息内容	本年处理决定数量
行政许可	12
第二十条第（六）项
信息内容	本年处理决定数量
行政处罚	3
行政强制	0
第二十条第（八）项
信息内容	本年收费金额（单位：万元）
行政事业性收费	0
五、存在的主要问题及改进情况
一是信息更新不够及时，二是解读形式单一。下一步将加强培训，提高质量。
六、其他需要报告的事项
无其他需要报告的事项。`

const HEADS: Record<string, (body: Body) => string> = {
  'a title': ({ full }) => `${full}${YEAR}年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息55条。`,
  'a title with the year first': ({ full }) =>
    `${YEAR}年度${full}政府信息公开工作报告\n一、总体情况\n全年主动公开信息55条。`,
  'a title that prints 政府 once': ({ full }) =>
    `${full.replace(/政府$/u, '')}政府信息公开工作年度报告(${YEAR}年度)\n根据《条例》要求，现公布年度报告。\n一、总体情况`,
  'a title broken inside 政府信息': ({ full }) =>
    `${full}${YEAR}年政府\n信息公开工作年度报告\n一、总体情况\n全年主动公开信息55条。`,
  'a title broken after the agency': ({ full }) =>
    `${full}\n${YEAR}年度政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息55条。`,
  'a title with the year behind': ({ full }) =>
    `${full}政府信息公开工作${YEAR}年度报告\n一、总体情况\n全年主动公开信息55条。`,
  'a title without the agency, which stands below': ({ full }) =>
    `${YEAR}年政府信息公开工作年度报告\n${full}\n(2023年1月12日)\n一、总体情况\n全年主动公开信息55条。`,
  'a title without the agency, then both lines again': ({ full }) =>
    `${YEAR}年政府信息公开工作年度报告\n${full}\n${YEAR}年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息55条。`,
  'a path of links and the metadata of a page': ({ full, site }) =>
    `首页 > 政府信息公开 > 政府信息公开年报\n索引号：1123/2023-0011\n发布机构：${site}办公室\n发布日期：2023-01-16\n${full}${YEAR}年政府信息公开工作年度报告\n一、总体情况`,
  'the report named in the preamble': ({ full }) =>
    `根据《中华人民共和国政府信息公开条例》要求，现公布《${full}${YEAR}年政府信息公开工作年度报告》。\n一、总体情况`,
  'by whom it was compiled': ({ full }) =>
    `本报告由${full}根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${YEAR}年1月1日起至${YEAR}年12月31日止。\n一、总体情况`,
  'made public by': ({ full }) =>
    `根据《中华人民共和国政府信息公开条例》规定，${full}编制了${YEAR}年政府信息公开工作年度报告。\n一、总体情况\n全年主动公开信息55条。`,
  'said of itself in the preamble': ({ full, we }) =>
    `按照《条例》有关要求，现将${full}(以下简称“${we}”)${YEAR}年政府信息公开工作情况报告如下。\n一、总体情况`,
  'the first sentence of section one': ({ full }) =>
    `一、总体情况\n${YEAR}年，${full}在上级部门的正确领导下，认真贯彻落实《条例》，各项工作取得新进展。`,
  'the first sentence of section one without a year before it': ({ full }) =>
    `一、总体情况\n${full}始终把政务公开摆在重要位置，${YEAR}年1月1日至12月31日，主动公开信息55条。`,
  'section one run on with its heading': ({ full }) =>
    `一、总体情况 ${YEAR}年，${full}以公开促落实，不断提高透明度。\n(一)主动公开`,
  'the sentence on what was published': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}高度重视政务公开工作，专人负责。\n(一)主动公开。${YEAR}年，${full}主动公开政府信息55条。`,
  'whom to ask': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}认真做好政务公开工作。如对本报告有疑问，请与${full}办公室联系(电话：0571-5551234)。`,
  'the contact in brackets': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}认真做好政务公开工作。如有疑问请联系(单位：${full}，地址：迎宾路8号，电话：0571-5551234)。`,
  'a sentence that speaks of those above it first': ({ full }) =>
    `一、总体情况\n${YEAR}年，在上级党委、政府的坚强领导下，${full}认真贯彻落实《条例》，不断提高透明度。`,
  'what its leaders think of it': ({ full }) =>
    `一、总体情况\n${full}党组高度重视政府信息公开工作。${YEAR}年，主动公开政府信息55条。`,
  'its address': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}认真做好政务公开工作。如有疑问请与办公室联系（联系地址：${full}二楼，电话：0571-5551234）。`,
  'the head of the website, and then the name below a title without one': ({ full, site }) =>
    `${site}门户网站\n政府信息公开\n${YEAR}年政府信息公开工作年度报告\n来源：${full}\n一、总体情况\n全年主动公开信息55条。`,
  'its name three times in the text and nothing else': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}认真做好政务公开工作。\n(一)主动公开。经由“${full}”公众号公开信息41条；修订${full}信息公开指南。\n(二)申请公开。${YEAR}年向${full}提出的申请有2件。`,
  'the office that compiled it': ({ full, we }) =>
    `本报告由${full.endsWith('政府') ? `${full}办公室` : full}根据《条例》编制，期限自${YEAR}年1月1日起至${YEAR}年12月31日止。\n一、总体情况\n${we}认真做好政务公开工作。`,
  'one line for everything': ({ full, we }) =>
    `${full}${YEAR}年政府信息公开工作年度报告 一、总体情况 ${YEAR}年，${we}认真做好政务公开工作。(一)主动公开。公开信息41条。`,
}

const AT_THE_END: Record<string, (body: Body) => string> = {
  'a signature with a day': ({ full, we }) =>
    `一、总体情况\n${YEAR}年，${we}认真做好政务公开工作。${TABLES}\n${full}\n2023年1月25日`,
}

/** Of the shape in which a town's county or a bureau's county is only told by whose website it uses. */
const PLACE_ELSEWHERE: Record<string, (body: Body) => string> = {
  'a title of itself, and the website': ({ own, site }) =>
    `${own}${YEAR}年政府信息公开工作年度报告\n本报告电子版可在${site}网站下载。\n一、总体情况\n全年主动公开信息55条。`,
  'the first sentence of itself, and the website': ({ own, site }) =>
    `一、总体情况\n${YEAR}年，${own}认真贯彻落实《条例》，在${site}网站公开信息55条。`,
  'the short name in the first sentence, and the website': ({ own, site }) =>
    `一、总体情况\n${YEAR}年，${own.replace(/人民政府|办事处/u, '')}认真贯彻落实《条例》，在${site}门户网站公开信息55条。`,
}

function everyNth<T>(all: readonly T[], count: number): T[] {
  const step = Math.floor(all.length / count)
  return Array.from({ length: count }, (_, index) => all[index * step + 7]!)
}

const divisions = [...allDivisions()].filter(({ name }) => !/[（(]|直辖|市辖区/u.test(name))
const towns = divisions.filter(
  ({ code, name }) =>
    code.length === 9 && /.(?:[镇乡]|街道)$/u.test(name) && /[县市区旗]$/u.test(regionOf(code).at(-2) ?? ''),
)
const counties = divisions.filter(({ code, name }) => code.length === 6 && /..[县市区旗]$/u.test(name))
const cities = divisions.filter(({ code, name }) => code.length === 4 && /..[市州]$/u.test(name))

const bodies: Body[] = [
  ...everyNth(towns, 14).map(({ code, name }): Body => {
    const county = regionOf(code).at(-2)!
    const own = `${name}${name.endsWith('街道') ? '办事处' : '人民政府'}`
    const we = `我${/街道|.$/u.exec(name)![0]}`
    return { full: `${county}${own}`, own, region: regionOf(code).join('/'), we, site: `${county}人民政府` }
  }),
  ...[
    '市场监督管理局',
    '卫生健康委员会',
    '教育局',
    '城市管理行政执法局',
    '大数据中心',
    '应急管理局',
    '行政审批局',
    '气象局',
  ].flatMap((own, index) =>
    everyNth(counties.slice(index * 11), 2).map(
      ({ code, name }): Body => ({
        full: `${name}${own}`,
        own,
        region: regionOf(code).join('/'),
        we: `我${own.at(-1)}`,
        site: `${name}人民政府`,
      }),
    ),
  ),
  ...[...everyNth(counties, 5), ...everyNth(cities, 4)].map(
    ({ code, name }): Body => ({
      full: `${name}人民政府`,
      own: `${name}人民政府`,
      region: regionOf(code).join('/'),
      we: `我${name.at(-1)}`,
      site: `${name}人民政府`,
    }),
  ),
]

async function identify(text: string, path = 'report.txt') {
  const bytes = new TextEncoder().encode(text)
  const { report } = await readReport({ path, bytes })
  return { agency: report.agency && `${report.agency.region.join('/')} ${report.agency.name}`, year: report.year }
}

describe('the agency and the year are told by', () => {
  const shapes = [
    ...Object.entries({ ...HEADS, ...PLACE_ELSEWHERE }).map(
      ([shape, head]) => [shape, (body: Body) => `${head(body)}${TABLES}`] as const,
    ),
    ...Object.entries(AT_THE_END),
  ]
  it.each(shapes)('%s', async (_, print) => {
    const misread: string[] = []
    for (const body of bodies) {
      const { agency, year } = await identify(print(body))
      if (agency !== `${body.region} ${body.own}` || year !== YEAR)
        misread.push(`${body.full} (${body.region}): ${agency}, ${year}`)
    }
    expect(misread).toEqual([])
  })
})

describe('the name of the file', () => {
  const silent = `一、总体情况\n我单位高度重视政务公开工作，按《条例》要求公开信息。${TABLES}`

  it('tells what the report does not', async () => {
    expect(await identify(silent, 'reports/马关县仁和镇-2021.txt')).toEqual({
      agency: '云南省/文山壮族苗族自治州/马关县/仁和镇 仁和镇人民政府',
      year: 2021,
    })
    expect(await identify(silent, '滦南县应急管理局2020年政府信息公开工作年度报告.txt')).toEqual({
      agency: '河北省/唐山市/滦南县 应急管理局',
      year: 2020,
    })
  })
  it('tells namesakes apart, which a report of its own does not', async () => {
    const head = `城关镇2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息9条。${TABLES}`
    const { agency } = await identify(head, '霍邱县城关镇-2021.txt')
    expect(agency).toBe('安徽省/六安市/霍邱县/城关镇 城关镇人民政府')
  })
  it('never contradicts the report', async () => {
    const head = `马关县仁和镇2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息9条。${TABLES}`
    expect(await identify(head, '阳谷县西湖镇-2019.txt')).toEqual({
      agency: '云南省/文山壮族苗族自治州/马关县/仁和镇 仁和镇人民政府',
      year: 2021,
    })
  })
})
