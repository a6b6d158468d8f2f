/** Reports that print no tables (their pages carry them as pictures): what the form would count is told from the prose that states just that. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-untabled-'))
let desk: Desk

const reports: Readonly<Record<string, string>> = {
  安康镇2022: `彭阳县安康镇人民政府2022年政府信息公开工作年度报告
一、总体情况
（一）依申请公开情况
2022年，我镇新收政府信息公开申请26件，上年度结转申请2件。其中自然人申请25件，商业企业1件。处理结果中，予以公开14件，部分公开5件，不予公开3件，因本机关不掌握相关信息无法提供4件，结转下一年度办理2件。全年受理行政许可申请310件，收到网络问政留言88件。
（二）复议诉讼
被申请行政复议3件，其中结果维持2件，结果纠正1件；未经复议直接起诉1件，复议后起诉0件。
（三）主动公开
以镇政府名义印发行政规范性文件6件，废止行政规范性文件2件。全年作出行政处罚决定41件，公示行政许可信息66条。
`,
  安康镇2023: `彭阳县安康镇人民政府2023年政府信息公开工作年度报告
一、总体情况
（一）依申请公开情况
2023年度，我镇共收到群众提出的政府信息公开申请31件（2022年26件），较上年增加5件，均已按期答复。
（二）复议诉讼
全年行政复议、行政诉讼均为0件。
（三）主动公开
制发行政规范性文件4件。
`,
  彭阳县司法局2023: `彭阳县司法局2023年政府信息公开工作年度报告
一、总体情况
全年办理行政复议案件127件，代理行政诉讼案件19件，受理法律援助申请402件。本局未收到政府信息公开申请。
`,
  彭阳县民政局2023: `彭阳县民政局2023年政府信息公开工作年度报告
一、总体情况
全年共收到依申请公开7件，全部为自然人申请，均予以公开。通过网络提交申请6件。未发生因政府信息公开引发的行政复议、行政诉讼。
`,
  虎溪桥街道2023: `彭阳县虎溪桥街道办事处2023年政府信息公开工作年度报告
一、总体情况
2023年，虎桥街道共受理依申请公开3件，上年结转政府信息公开申请0件。全年主动公开政府信息188条。
`,
  彭阳县水务局2023: `彭阳县水务局2023年政府信息公开工作年度报告
一、总体情况
共受理政府信息公开申请20件（含上年结转3件）。收到政府信息公开申请的咨询15件。行政复议申请较上年减少2件。
`,
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, `${name}.txt`), text)
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a cell of a table that is not printed', () => {
  it.each([
    ['安康镇2022年新收信息公开申请多少件', 26, '新收政府信息公开申请26件'],
    ['安康镇2022年上一年转来的申请有几件', 2, '上年度结转申请2件'],
    ['安康镇2022年申请里企业提的几件', 1, '商业企业1件'],
    ['安康镇2022年部分公开的申请几件', 5, '部分公开5件'],
    ['安康镇2022年不予公开几件', 3, '不予公开3件'],
    ['安康镇2022年留到下一年办的申请几件', 2, '结转下一年度办理2件'],
    ['安康镇2022年行政复议多少件', 3, '被申请行政复议3件'],
    ['安康镇2022年行政复议纠正了几件', 1, '结果纠正1件'],
    ['安康镇2022年没走复议直接告的有几件', 1, '未经复议直接起诉1件'],
    ['安康镇2022年行政处罚多少件', 41, '作出行政处罚决定41件'],
    ['安康镇2022年出台了几件规范性文件', 6, '印发行政规范性文件6件'],
    ['安康镇2022年废止了几件规范性文件', 2, '废止行政规范性文件2件'],
    ['安康镇2023年收到几件公开申请', 31, '政府信息公开申请31件'],
    ['安康镇2023年行政诉讼几件', 0, '行政复议、行政诉讼均为0件'],
    ['县民政局2023年自然人申请几件', 7, '全部为自然人申请'],
    ['县民政局2023年予以公开的几件', 7, '均予以公开'],
    ['How many information requests did Ankang Town receive in 2022?', 26, '26件'],
  ])('%s: the number that the prose states, with its words', async (question, value, quote) => {
    const answer = await desk.ask(question)
    expect(answer.figures.map((figure) => figure.value)).toEqual([value])
    expect(answer.citations.map((citation) => citation.quote).join()).toContain(quote)
  })

  it('is reckoned with like one that is printed', async () => {
    const computed = async (...turns: string[]) => (await desk.converse(...turns)).computation?.value
    expect(await computed('安康镇2023年收到的申请比2022年多几件')).toBe(5)
    expect(await computed('安康镇2022、2023两年一共制发了几件规范性文件')).toBe(10)
    expect(await computed('安康镇2022年予以公开的申请占新收的百分之几')).toBeCloseTo(53.85)
    expect(await computed('安康镇2022年行政诉讼一共几件')).toBe(1)
    expect(await computed('安康镇2022年收到几件申请', '2023年呢', '多了几件')).toBe(5)
  })

  it('is ranked, compared and judged like one that is printed', async () => {
    expect((await desk.ask('安康镇2022和2023哪一年收到的申请多')).figures[0]).toMatchObject({ value: 31, year: 2023 })
    const twice = await desk.ask('安康镇2022、2023这两年，哪一年收到的申请最多？多少件')
    expect(twice.figures[0]).toMatchObject({ value: 31, year: 2023 })
    expect((await desk.ask('2023年安康镇和县民政局谁收到的申请多')).figures[0]).toMatchObject({ value: 31 })
    expect((await desk.ask('安康镇2022年有没有因为信息公开被人申请复议')).answer).toMatch(/^有/u)
    expect((await desk.ask('安康镇2023年有人就信息公开打官司吗')).answer).toMatch(/^没有/u)
    expect((await desk.ask('县民政局2023年收到的申请是不是都是个人提的')).answer).toMatch(/^是/u)
  })

  it.each([
    ['安康镇2022年行政许可几件'],
    ['安康镇2023年行政处罚几件'],
    ['安康镇2023年予以公开几件'],
    ['县司法局2023年行政复议几件'],
    ['县司法局2023年行政诉讼几件'],
    ['县水务局2023年新收申请几件'],
    ['县水务局2023年行政复议几件'],
  ])('%s: no number of something else', async (question) => {
    expect((await desk.ask(question)).figures).toEqual([])
  })
})

describe('that there was none of what a table counts', () => {
  it.each([
    ['县司法局2023年收到几件政府信息公开申请', '本局未收到政府信息公开申请'],
    ['县司法局2023年有没有人来申请公开信息', '本局未收到政府信息公开申请'],
    ['县民政局2023年有没有人打官司', '未发生因政府信息公开引发的行政复议、行政诉讼'],
    ['县民政局2023年有没有人申请行政复议', '未发生因政府信息公开引发的行政复议、行政诉讼'],
  ])('%s: the sentence that says so', async (question, quote) => {
    const answer = await desk.ask(question)
    expect(answer.figures).toEqual([])
    expect(answer.citations.map((citation) => citation.quote).join()).toContain(quote)
  })

  it('is none of what was carried over', async () => {
    const answer = await desk.ask('听说虎溪桥街道2023年收到的公开申请都如数退回了，是真的吗')
    expect(answer.answer).not.toMatch(/^没有/u)
  })

  it('stands beside the number of another report', async () => {
    const answer = await desk.ask('2023年县民政局收到的申请比县司法局多几件')
    expect(answer.figures.map(({ value }) => value)).toEqual([7])
    expect(answer.answer).toContain('未收到政府信息公开申请')
  })
})

describe('the name by which a body calls itself', () => {
  it.each([
    ['虎桥街道2023年主动公开了多少条', 188],
    ['请算算虎桥街道2023年受理几件申请', 3],
  ])('%s: the only one that it abridges', async (question, value) => {
    const answer = await desk.ask(question)
    expect(answer.figures.map((figure) => figure.value)).toEqual([value])
    expect(answer.interpretation.agencies).toMatchObject([{ name: '虎溪桥街道办事处', rule: 'abridged' }])
  })

  it('is no other name of its kind', async () => {
    expect((await desk.ask('虎里街道2023年主动公开了多少条')).figures).toEqual([])
  })
})
