/** A county, its town and its bureau that nobody has: the number of one thing is no answer for another that stands beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-another-'))
let desk: Desk

const reports: Readonly<Record<string, string>> = {
  清河县人民政府2022: `清河县人民政府2022年政府信息公开工作年度报告
一、总体情况
（一）主动公开情况。2022年，全县累计公开政府信息18604条。其中，清河县人民政府网公开政府信息6091条，县级部门和乡镇（街道）共公开各类政府信息12513条。
（二）依申请公开情况。全年新受理政府信息公开申请23件，上年结转2件，其中不予公开4件，重复申请3件，不予处理6件。
（三）回应关切。全年办理12328交通服务热线工单3127件，领导信箱留言208件。收到问题线索举报46起，查实19起。
（四）培训。举办政务公开培训班2期，来自31个部门的80余人参加了培训。
（五）平台建设。县政府门户网站发布各类文章510篇。全县政务微信公众号发布推文872条、短视频164条。
六、其他需要报告的事项
无。
`,
  清河县柳林镇人民政府2022: `清河县柳林镇人民政府2022年政府信息公开工作年度报告
一、总体情况
（一）主动公开情况。2022年，柳林镇公开政府信息312条，其中机关和村（社区）公开信息201条。
（二）依申请公开情况。2022年，柳林镇共受理政府信息公开申请0件。
（三）办理12345政务服务热线172件。网站推送文章95篇。
六、其他需要报告的事项
无。
`,
  清河县交通运输局2023: `清河县交通运输局2023年政府信息公开工作年度报告
一、总体情况
（一）主动公开情况。2023年，我局通过县政府网站发布信息146条。
（二）热线办理。12328热线全年受理群众来电1733件。
六、其他需要报告的事项
无。
`,
}

beforeAll(async () => {
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, `${name}.txt`), text)
  desk = await openDesk(folder)
})

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true })
})

const firstOf = async (...turns: string[]) => (await desk.converse(...turns)).figures[0]?.value ?? null
const missedBy = async (...turns: string[]) => (await desk.converse(...turns)).missing?.what ?? null

describe('who published it', () => {
  it.each([
    [['清河县2022年部门和乡镇公开的是多少条'], 12513],
    [['清河县2022年县级部门及镇街公开多少条信息'], 12513],
    [['清河县2022年部门跟乡镇发布了多少条'], 12513],
    [['清河县2022年全县公开多少条信息', '那部门和镇街呢'], 12513],
    [['清河县2022年全县公开多少条信息', '部门和镇街公开的是多少条'], 12513],
    [['柳林镇2022年机关和村公开了多少条信息'], 201],
    [['清河县2022年公开了多少条信息'], 18604],
  ])('chooses the number: %s', async (turns, value) => {
    expect(await firstOf(...turns)).toBe(value)
  })

  it.each([
    '清河县2022年部门公开了多少条信息',
    '清河县2022年镇街公开了多少条',
    '清河县2022年乡镇和学校发布了多少条',
    '柳林镇2022年村和社区公开了多少条信息',
  ])('is not stated where the report counts others: %s', async (question) => {
    expect(await missedBy(question)).toBe('metric')
  })

  it('has a share in all that was published', async () => {
    const turns = ['清河县2022年全县公开多少条信息', '部门和镇街公开的是多少条', '占全县的百分之几']
    expect((await desk.converse(...turns)).computation?.expression).toBe('12513 / 18604 * 100')
  })
})

describe('the whole of a place', () => {
  it.each(['那清河县全县呢', '那全县呢'])('is asked for the same thing: %s', async (question) => {
    const turns = question.includes('清河')
      ? ['柳林镇2022年受理几件申请', question]
      : ['清河县2022年受理几件申请', question]
    expect(await firstOf(...turns)).toBe(23)
  })
})

describe('a hotline', () => {
  it.each([
    ['清河县2022年12328热线办了多少件', 3127],
    ['清河县交通运输局2023年12328热线受理多少件', 1733],
    ['清河县交通运输局2023年热线受理多少件', 1733],
    ['柳林镇2022年12345办了多少件', 172],
    ['柳林镇2022年12354热线办了多少件', 172],
  ])('is told by its number, slips included: %s', async (question, value) => {
    expect(await firstOf(question)).toBe(value)
  })

  it.each([
    '清河县交通运输局2023年12345热线受理多少件',
    '清河县2022年12345热线办了多少件',
    '清河县2022年12315收到多少件',
    '柳林镇2022年12328办了多少件',
  ])('is not another one: %s', async (question) => {
    expect(await missedBy(question)).toBe('metric')
  })
})

describe('a year that no report can be of', () => {
  it.each([
    '柳林镇3022年公开了多少条信息',
    '柳林镇1022年公开了多少条信息',
    '柳林镇20222年收到多少件申请',
    '柳林镇202年收到多少件申请',
    '柳林镇三零二二年收到多少申请',
    '柳林镇3022公开多少条',
    'How many items did Liulin Town publish in 3022?',
  ])('is asked for all the same: %s', async (question) => {
    expect(await missedBy(question)).toBe('year')
  })

  it('is asked for by a follow-up', async () => {
    expect(await missedBy('柳林镇2022年公开了多少条信息', '那3022呢')).toBe('year')
  })

  it.each(['柳林镇2022年公开了3021条信息，对吗', 'Did Liulin Town publish 3021 items in 2022?'])(
    'is no number of things: %s',
    async (question) => {
      expect((await desk.ask(question)).answer).toMatch(/^(?:否|No)/u)
    },
  )
})

describe('articles', () => {
  it.each([
    [['清河县2022年推了几篇文章'], 872],
    [['清河县2022年推送文章多少篇'], 872],
    [['柳林镇2022年网站推了几篇文章'], 95],
  ])('that are pushed are those of an account: %s', async (turns, value) => {
    expect(await firstOf(...turns)).toBe(value)
  })

  it('of a website are none that were pushed', async () => {
    expect(await missedBy('柳林镇2022年推了几篇文章')).toBe('metric')
  })
})

describe('videos', () => {
  it.each([
    ['清河县2022年公众号短视频多少条', 164],
    ['清河县2022年公众号发了多少条短视频', 164],
    ['清河县2022年短视频几条', 164],
  ])('are not all that the account published: %s', async (question, value) => {
    expect(await firstOf(question)).toBe(value)
  })

  it.each(['清河县2022年公众号发的推文和短视频合起来是多少条', '清河县2022年推文和短视频一共多少条'])(
    'are added to what else it published: %s',
    async (question) => {
      expect((await desk.ask(question)).computation?.expression).toBe('872 + 164')
    },
  )
})

describe('what the asker remembers', () => {
  it.each([
    ['我印象里清河县2022年有几件是重复申请，不予处理的一共多少件', 6],
    ['我记得清河县2022年有几件重复申请，不予处理总共几件', 6],
    ['清河县2022年新收申请总共几件，我记得有几件是重复申请', 23],
    ['我印象里清河县2022年有3件是重复申请，不予处理的一共多少件', 6],
  ])('is not asked: %s', async (question, value) => {
    expect((await desk.ask(question)).figures.map((figure) => figure.value)).toEqual([value])
  })
})

describe('two quantities in one breath', () => {
  it.each([
    ['清河县2022年政务公开培训来了多少个部门多少人', [31, 80]],
    ['清河县2022年举报几起，查实几起', [46, 19]],
    ['清河县2022年收到举报多少起查实多少起', [46, 19]],
    ['清河县2022年公众号推文几篇短视频几条', [872, 164]],
  ])('are both told: %s', async (question, values) => {
    expect((await desk.ask(question)).figures.map(({ value }) => value)).toEqual(values)
  })

  it.each([
    ['清河县2022年举报几起', 46],
    ['清河县2022年培训有几个部门参加', 31],
  ])('and neither for the other: %s', async (question, value) => {
    expect(await firstOf(question)).toBe(value)
  })
})
