/** Questions in the words of people who never saw a report, over the reports of two desks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desks } from '../golden/desks.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  const { reports } = desks.find(({ questions }) => questions.includes('exam-q'))!
  desk = await openDesk(...reports, 'test/golden/exam-n/reports')
}, 60_000)

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
