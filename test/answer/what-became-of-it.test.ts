/** Of several numbers that a report prints side by side, the one that the question's own verb, channel or words tell. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk('test/golden/exam-aa/reports')
}, 120_000)

afterAll(() => desk.close())

const toldBy = async (...questions: string[]) => {
  const { status, figures, computation } = await desk.converse(...questions)
  return { status, value: computation?.value ?? figures[0]?.value }
}

describe('the number that is meant', () => {
  it.each([
    // What became of them, and not how many there were.
    ['伊通林业局2020年群众举报里坐实了的有几起', 21],
    ['诺邓镇2020年收到的意见里几条采纳了', 12],
    // What is remembered beside a total chooses no part of it.
    ['玉环市2024年信息公开诉讼一共多少件？我记得有判维持的', 15],
    ['我记得有一件还没审结，黎平人社局2022年复议总共多少', 2],
    // A channel by the name of its account, and posts of no channel.
    ['三沙镇2023年抖音发了几条', 48],
    ['三沙镇2023年推文多少条', 365],
    ['诺邓镇2020年发了多少篇推文', 86],
    // Verbs as people say them.
    ['诺邓镇2020年喇叭里播了几次防疫', 430],
    ['松江河镇2019年更换公开栏花掉多少钱', 1.9],
    ['松江河镇2019年换了几块公开栏', 8],
    // A hotline of any number, and a change that the later report tells.
    ['黎平人社局2021年打12333的有几个', 1368],
    ['黎平人社局2021年12333比2020年多接了几个', 212],
    ['松江河镇公众号2019年的粉丝比2018年末多几个', 506],
    ["What was Yuhuan City's on-time completion rate for the 12345 hotline in 2024?", 99.6],
    ['What was the third-party evaluation score of the Liping HR bureau in 2021?', 91.3],
  ])('%s: %d', async (question, value) => {
    expect(await toldBy(question)).toEqual({ status: 'answered', value })
  })

  it.each([
    [['黎平人社局2021年第三方评估多少分', '22年呢', '这两年相差几分'], 2.8],
    [['黎平人社局2021年投入的工作经费', '2022年的呢', '两年差多少'], 2.1],
  ])('%j: %d between the two years', async (questions, value) => {
    const { computation } = await desk.converse(...questions)
    expect(computation?.value).toBeCloseTo(value)
  })
})

describe('no number is made of another', () => {
  it.each(['诺邓镇2020年抖音更新了几条', '玉环2024年申请比上年少几件', '黎平人社局2022年12333接了多少个'])(
    '%s',
    async (question) => {
      expect(await desk.ask(question)).toMatchObject({ status: 'notFound', figures: [] })
    },
  )

  it.each(['玉环的我妈领了多少养老金', '黎平人社局，我的公积金余额多少', 'how much is my pension in Yuhuan'])(
    "%s: on nobody's report",
    async (question) => {
      expect(await desk.ask(question)).toMatchObject({ status: 'outOfScope', figures: [] })
    },
  )
})

describe('an autonomous county in English', () => {
  it.each([
    'How many licences did the Bureau of Forestry of Yitong County grant in 2020?',
    'How many licences did Yitong Manchu Autonomous County Forestry Bureau grant in 2020?',
    'How many licences did the forestry and grassland bureau of Yitong grant in 2020?',
  ])('%s', async (question) => {
    const { answer, figures } = await desk.ask(question)
    expect(figures[0]).toMatchObject({ agency: '林业局', value: 186 })
    expect(answer).toContain('Forestry Bureau of Yitong Manchu Autonomous County')
  })

  it('is not taken for a bureau that nobody indexed', async () => {
    const { status } = await desk.ask('How many licences did the Yitong Water Resources Bureau grant in 2020?')
    expect(status).toBe('notFound')
  })
})
