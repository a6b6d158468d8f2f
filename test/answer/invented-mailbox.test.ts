/** A town in traditional characters and a county with a mailbox: what comes in is told apart, and who tells it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-mailbox-'))
let desk: Desk

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeAll(async () => {
  write(
    '古城鎮.txt',
    `寧夏回族自治區固原市彭陽縣古城鎮人民政府2022年政府信息公開工作年度報告
一、總體情況
2022年全鎮主動公開政府信息420條，其中縣政府網站發布信息180條，微信公眾號發布信息240條。抖音賬號粉絲3.4萬餘，微信用戶1.2萬人。
新收政府信息公開申請6件，申請內容集中在危房補助（4件）和土地確權（2件）兩個方面。
設政務公開專區1個、村級信息查閱點14個，機關各站所報送信息數量納入年度考核，會議研究公開工作2次。聘請監督員7名，培訓信息員58人次。
二、存在的主要問題及改進情況
問題：危房補助名單更新偏慢，群眾意見較多。改進：危房補助名單每季度更新一次。
三、其他需要報告的事項
本機關2022年未收取信息處理費。電話：0954-7018801
`,
  )
  const county = (
    year: number,
    letters: number,
    more = '',
  ) => `宁夏回族自治区固原市彭阳县人民政府${year}年政府信息公开工作年度报告
一、总体情况
${year}年主动公开政府信息5400条，县政府门户网站3100条，其中财政资金120条、民生保障480条；微信公众号2300条。
新收政府信息公开申请64件，上年结转2件，办结政府信息公开申请61件，结转下年度5件。
县长信箱办结来信${letters}件，12345热线受理诉求8300件。检查企业410家次，查出隐患1290条，全年罚款86.5万元，为群众挽回经济损失73万元。
“彭阳微讯”微信公众号推送2300条。微博“彭阳之窗”粉丝5120个。${more}
三、存在的主要问题及改进情况
一是公开专区使用率不均衡，山村访问量偏低；二是政策解读形式单一。
针对上述问题，一是给偏远村配备流动服务车，把专区开进村寨；二是增加图解和短视频。
`
  write('彭阳县2021.txt', county(2021, 812))
  write('彭阳县2022.txt', county(2022, 930, '督查发现问题31个，全部整改。'))
  write(
    '彭阳县行政审批局.txt',
    `宁夏回族自治区固原市彭阳县行政审批局2022年政府信息公开工作年度报告
一、总体情况
2022年公开信息310条，渠道有三：①县政府网站140条；②政务大厅电子屏和公示栏95条；③“彭阳政务服务”微信公众号75条。
有3件属信访举报投诉，已告知申请人。办理12345和12315平台投诉举报2140件。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const leads = async (question: string) => {
  const { figures, computation } = await desk.ask(question)
  return computation?.value ?? figures[0]?.value ?? null
}

describe('A report in traditional characters', () => {
  it.each([
    ['古城镇抖音号有几个粉丝', 34000],
    ['古城镇2022年危房补助方面的申请有几件', 4],
    ['古城镇2022年请了几名监督员', 7],
    ['古城镇2022年危房补助的申请占新收的百分之几', (4 / 6) * 100],
  ])('%s: %d', async (question, value) => expect(await leads(question)).toBeCloseTo(value, 4))

  it('is quoted as it is printed', async () => {
    const { answer, citations } = await desk.ask('古城镇2022年收没收过信息处理费')
    expect(answer).toMatch(/^没有/)
    expect(citations[0]!.quote).toContain('未收取信息處理費')
    expect(answer).toContain(citations[0]!.quote)
  })

  it('tells its problems, under its own headings', async () => {
    const { citations } = await desk.ask('古城镇2022年危房补助公开上有什么问题')
    expect(citations[0]!.quote).toContain('名單更新偏慢')
    expect(citations[0]!.section).toEqual(['二、存在的主要問題及改進情況'])
  })
})

describe('What else comes in is no application', () => {
  it.each([
    ['彭阳县2022年县长信箱办结多少件', 930],
    ['县长信箱那边彭阳2022年办结了几封信件', 930],
    ['彭阳县2021和2022这两年，哪年县长信箱办结的来信多', 930],
    ['How many letters to its mailbox did Pengyang County close in 2022?', 930],
    ['彭阳县行政审批局2022年处理了多少件投诉举报', 2140],
  ])('%s: %d', async (question, value) => expect(await leads(question)).toBe(value))

  it('nor are letters what the hotline closed', async () => {
    const { figures } = await desk.ask('彭阳县2022年12345受理多少件，办结多少件')
    expect(figures.map(({ value }) => value)).toEqual([8300])
  })
})

describe('Other words for what a report counts', () => {
  it.each([
    ['彭阳县2022年排查出来的安全隐患有多少条', 1290],
    ['彭阳县2022年检查了企业多少家次', 410],
    ['How much did Pengyang County win back for the public in 2022 (in 10k yuan)?', 73],
    ['办事大厅的电子屏，彭阳县审批局2022年在上面公开了几条', 95],
    ['彭阳县2022年全县一共公开了多少条', 5400],
    ['彭阳县2022年全县收到多少件申请', 64],
    ['把彭阳县2022年网站和公众号发的条数加一加是多少', 5400],
    ['彭阳县2022年公众号发了几条？不要粉丝数', 2300],
    ['彭阳县2022年报告那张申请表，新收是几件', 64],
  ])('%s: %d', async (question, value) => expect(await leads(question)).toBe(value))

  it('those who publish more often publish more', async () => {
    const { figures } = await desk.ask('彭阳县2022年网站和微信哪个发得勤')
    expect(figures[0]).toMatchObject({ value: 3100 })
  })

  it('followers of an account are not those of another channel, whosever name stands before it', async () => {
    const { status, figures } = await desk.ask('彭阳县“彭阳微讯”公众号2022年多少个粉丝')
    expect(status).toBe('notFound')
    expect(figures).toEqual([])
  })

  it('to like to know is no thumb up', async () => {
    const { figures, answer } = await desk.ask("I'd like to call Gucheng Town. Which number does its report give?")
    expect(figures).toEqual([])
    expect(answer).toContain('0954-7018801')
  })

  it.each([
    ['彭阳县2022年查出来的问题是不是都改完了', '全部整改'],
    ['公开专区没什么人去，彭阳县2022年想了什么办法', '流动服务车'],
  ])('%s: %s', async (question, words) => {
    const { citations } = await desk.ask(question)
    expect(citations.some(({ quote }) => quote.includes(words))).toBe(true)
  })
})

describe('A turn that goes on', () => {
  it('takes a share of what it names, though it was spoken of before', async () => {
    const { computation } = await desk.converse(
      '彭阳县2022年县政府网站发了多少条',
      '里面民生保障的几条',
      '占网站的百分之几',
    )
    expect(computation?.value).toBeCloseTo((480 / 3100) * 100, 2)
  })

  it('asks whom to turn to of the newest report where there is none of that year', async () => {
    const { status, citations } = await desk.converse('彭阳县2021年县长信箱办结多少件', '古城镇的电话呢')
    expect(status).toBe('answered')
    expect(citations[0]).toMatchObject({ year: 2022 })
  })
})
