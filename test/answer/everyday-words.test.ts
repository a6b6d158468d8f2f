/** Questions in the words of people who never saw a report, over the reports of three desks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desks } from '../golden/desks.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  const { reports } = desks.find(({ questions }) => questions.includes('exam-q'))!
  desk = await openDesk(...reports, 'test/golden/exam-n/reports', 'test/golden/exam-w/reports')
}, 120_000)

afterAll(() => desk.close())

describe('a figure that the report words otherwise', () => {
  it.each([
    ['歙县2022年给大厅配了几台电脑让人查', 31],
    ['榆中县城关镇2021年发了多少本小册子', 4500],
    ['湄潭县民政局2023年把身份证号码、银行卡号抹掉了多少处', 215],
    ['歙县2023年县里开常务会专门说政务公开说了几回', 2],
    ['大埔县自然资源局2023年扫了多少页老档案', 124000],
    ['洛川县2022年被叫去谈话的单位几个', 3],
    ['新安县城关镇2021年枪毙了多少篇稿子', 26],
    ['湄潭县民政局2023年那个找养老院的小程序里登了几家养老院', 17],
    ['祥云教体局2023年跑了多少所学校去看', 48],
    ['霍山县2022年头头脑脑亲自出来讲政策的解读有几篇', 11],
    ['霍山县2023年查网站查了几轮', 4],
    ['霍山县2023年因为占地来申请的几件', 41],
  ])('%s: %d', async (question, value) => {
    const { status, figures } = await desk.ask(question)
    expect({ status, value: figures[0]?.value }).toEqual({ status: 'answered', value })
  })
})

describe('what only tells how', () => {
  it.each([
    ['平江县卫健局2022年老百姓个人来要材料，陆陆续续全部给了的有几件', 10],
    ['荆门市交通运输局2023年12328前前后后接进来多少通电话', 20417],
  ])('%s: %d', async (question, value) => {
    const { figures } = await desk.ask(question)
    expect(figures[0]?.value).toBe(value)
  })
})

describe('what is said of a thing and stands beside no figure of it', () => {
  it.each(['歙县2022年砍了多少文件', '下寺镇2020年培训里线上的有几期', '柘城县城关镇2022年广播喇叭几个'])(
    '%s is not answered with another number',
    async (question) => {
      const { status, figures } = await desk.ask(question)
      expect({ status, figures }).toEqual({ status: 'notFound', figures: [] })
    },
  )

  it('takes the verb for the figure: 废了 is not 继续有效', async () => {
    const { figures } = await desk.ask('歙县2022年废了多少老文件')
    expect(figures[0]?.value).toBe(24)
  })
})

it('finds the reason why two numbers differ in the sentence that speaks of both', async () => {
  const { citations } = await desk.ask('大埔县自然资源局2023年前面说66件，表上又是68件，为啥对不上')
  expect(citations[0]?.quote).toContain('窗口登记口径')
})

it('takes money beside applications for the fee that was charged', async () => {
  const { figures } = await desk.ask('桂阳县民政局2023年有人申请太多收了他的钱，收了多少元')
  expect(figures[0]?.value).toBe(260)
})

it('does not answer how many people work there with a number of penalties', async () => {
  const { status } = await desk.converse(
    'How many administrative penalties did the Luochuan County government impose in 2022?',
    'and how many people work for the county government in total?',
  )
  expect(status).toBe('notFound')
})

it.each(['歙县2023年网站有多少人次访问', '歙县2023年网站点击量', '歙县2023年政府网被浏览了多少次'])(
  '%s: looks, whether counted in 次 or in 人次',
  async (question) => {
    expect((await desk.ask(question)).figures[0]?.value).toBe(4680000)
  },
)

it('tells beside applications received no number of the text that counts those carried in as well', async () => {
  const { figures } = await desk.ask('将乐县2023年新收到的申请是多少件')
  expect(figures.map(({ value }) => value)).toEqual([88])
})

it.each([
  ['将乐县2023年新收申请里企业占多少，就看商业企业那一列', 11 / 88],
  ['十堰市财政局2023年新收申请里企业占百分之几？用商业企业一栏来算', 6 / 17],
])('%s: that it is a column asks for nothing', async (question, share) => {
  expect((await desk.ask(question)).computation?.value).toBeCloseTo(share * 100)
})

it.each([
  ['奇台县人社局稿子发出去之前要过几道关', '三级把关'],
  ['灵山满族乡发稿之前要经过谁', '乡长审定'],
])('%s: %s', async (question, words) => {
  expect((await desk.ask(question)).citations[0]?.quote).toContain(words)
})

it.each([
  'Qitai County HR & Social Security Bureau 2022: number of licences',
  'How many licences did the Qitai Human Resources Bureau grant in 2022?',
])('%s', async (question) => {
  expect((await desk.ask(question)).figures[0]).toMatchObject({ value: 37, agency: '人力资源和社会保障局' })
})

it('does not count by applicants where it is said not to', async () => {
  const { computation } = await desk.ask('将乐县2023年不予公开的有几件，不分是个人还是企业')
  expect(computation).toMatchObject({ operation: 'sum', value: 13 })
})

it('counts agencies where money is what they are held to', async () => {
  const { computation } = await desk.ask('有几个单位2023年行政事业性收费超过1万元')
  expect(computation).toMatchObject({ operation: 'count' })
})
