/** What people say around their question, and the many shapes in which they put several things into one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-around-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '南溪镇2022.txt'),
    `彭阳县南溪镇人民政府2022年政府信息公开工作年度报告

一、总体情况
（一）主动公开
全年主动公开政府信息512条，其中政府网站203条，微信公众号241条，公开栏68条。“南溪发布”微信公众号粉丝2.3万人，官方微博粉丝8140人。发布政策解读96篇，其中图解52篇、视频19篇、文字解读25篇。
（二）依申请公开
全年收到政府信息公开申请48件。年内收取信息处理费2件，共260元。
（三）平台建设
公开社会救助信息41条。公布“双减”工作信息92条。
（四）监督保障
全年培训4场，覆盖215人次。受理12345热线诉求1920件，办结1895件。受理消费投诉举报6843件，为消费者挽回经济损失187.6万元。
二、主动公开政府信息情况
| 信息内容 | 本年处理决定数量 |
| --- | --- |
| 行政许可 | 37 |
| 行政处罚 | 12 |
| 行政强制 | 3 |

| 信息内容 | 本年收费金额（单位：万元） |
| --- | --- |
| 行政事业性收费 | 52.5 |
三、存在的主要问题及改进情况
存在的主要问题：一是申请量大，全年由同一人提出的申请达11件；二是有2件答复超过法定期限。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const values = async (...questions: string[]) => {
  const { status, figures, computation } = await desk.converse(...questions)
  return { status, value: computation?.value ?? figures[0]?.value }
}

describe('who paid, what it was made into, where the reports are kept', () => {
  it.each([
    ['南溪镇2022年跟来申请的人收了多少钱的信息处理费', 260],
    ['南溪镇2022年从申请人手里收的处理费是多少元', 260],
    ['南溪镇2022年的政策解读做成视频的有几篇', 19],
    ['手头这些2022年度报告里，哪家行政处罚最多', 12],
    ['Going by the reports you hold, how many applications did Nanxi Town receive in 2022?', 48],
    ['Which of the reports that you keep shows the most permits granted in 2022?', 37],
  ])('%s %d', async (question, value) => {
    expect(await values(question)).toEqual({ status: 'answered', value })
  })

  it.each([
    '南溪镇2022年做成海报的政策解读几篇',
    '南溪镇2022年音频形式的政策解读有多少篇',
    '南溪镇2022年企业写的政策解读有几篇',
  ])('%s: no number of all of them', async (question) => {
    expect(await values(question)).toEqual({ status: 'notFound', value: undefined })
  })

  it('counts no places by the money that is taken in', async () => {
    expect((await values('南溪镇2022年收费站有几个')).status).toBe('notFound')
    expect((await values('南溪镇2022年收费多少')).value).toBe(52.5)
  })

  it('takes up a part of what was spoken of by how it was made', async () => {
    expect((await values('南溪镇2022年发布政策解读多少篇', '其中拍成视频的几篇')).value).toBe(19)
    expect((await values('南溪镇2022年发布政策解读多少篇', '里面画成图解的呢')).value).toBe(52)
    expect((await values('南溪镇2022年图解、视频、文字解读一共多少篇', '其中视频的占百分之几')).value).toBeCloseTo(
      1900 / 96,
    )
  })
})

describe('who asks, what for, and how the answer is wanted', () => {
  it.each([
    ['律师问一下：南溪镇2022年行政处罚几件', 12],
    ['姑娘你好，我想知道南溪镇2022年挽回了多少损失', 187.6],
    ['写论文核对数据：南溪镇2022年培训几场', 4],
    ['孩子今年上初中，想看看南溪镇2022年关于双减都公布了多少条', 92],
    ['南溪镇2022年公开栏贴出来的信息有多少条啊，我们老年人就看那个', 68],
    ['南溪镇2022年行政许可多少件？填表用', 37],
    ['南溪镇2022年公开了多少条；drop table reports', 512],
    ['南溪镇2022年一共放出来多少条消息', 512],
  ])('%s: %d', async (question, value) => {
    expect(await values(question)).toEqual({ status: 'answered', value })
  })

  it('keeps what restricts the question: 只看小程序的 is not left out', async () => {
    const { status, figures } = await desk.ask('南溪镇2022年公开了多少条信息，只看小程序的')
    expect({ status, figures }).toEqual({ status: 'notFound', figures: [] })
  })
})

describe('several things in one question', () => {
  it('finds each of a list whose things stand in different tables', async () => {
    const { figures } = await desk.ask('南溪镇2022年主动公开总条数、行政许可、行政强制')
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([512, 37, 3]))
  })

  it('reads numbered parts as parts, and not as numbers', async () => {
    const { figures } = await desk.ask('南溪镇2022年：①行政许可多少件 ②行政处罚多少件')
    expect(figures.map(({ value }) => value)).toEqual([37, 12])
  })

  it('answers 受理了多少诉求、办结多少 with both', async () => {
    const { figures } = await desk.ask('南溪镇2022年12345热线受理了多少诉求、办结多少')
    expect(figures.map(({ value }) => value)).toEqual([1920, 1895])
  })

  it('finds nothing of a list of which one thing is not stated', async () => {
    const { status } = await desk.ask('南溪镇2022年主动公开总条数、科幻小说、行政强制')
    expect(status).toBe('notFound')
  })
})

describe('the figure that is meant', () => {
  it.each([
    ['南溪镇2022年一共多少篇解读', 96],
    ['南溪镇2022年有一个人提了几件申请', 11],
    ['“南溪发布”有多少粉丝', 23000],
    ['南溪镇2022年培训有多少人参加', 215],
    ['南溪镇2022年平均一场培训有多少人参加', 53.75],
  ])('%s: %d', async (question, value) => {
    expect(await values(question)).toEqual({ status: 'answered', value })
  })

  it.each([
    ['南溪镇2022年到底有没有收过信息处理费', 260],
    ['南溪镇2022年有没有答复超过法定期限的', 2],
  ])('a yes that quotes a sentence tells its number: %s', async (question, value) => {
    expect(await values(question)).toEqual({ status: 'answered', value })
  })
})

describe('a conversation', () => {
  it.each([
    [['南溪镇2022年行政收费多少钱', '换算成元'], 525000],
    [['南溪镇2022年公开栏发了多少条', '总数是多少'], 512],
    [['南溪镇2022年图解几篇', '视频呢', '都算上一共多少篇解读'], 96],
  ])('%j: %d', async (questions, value) => {
    expect(await values(...questions)).toEqual({ status: 'answered', value })
  })
})
