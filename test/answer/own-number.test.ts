/** A number belongs to what stands beside it, and to nothing else in its list or sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-own-number-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '兴平镇.txt'),
    `阳朔县兴坪镇人民政府2022年政府信息公开工作年度报告
一、总体情况
全年主动公开信息1702条。其中，通过县政府门户网站公布政务要闻372条，镇街动态155条，部门动态298条，重要会议12条，开展调查征集2次，镇长信箱收到信件，83条，答复83条，答复率达100%。
办理12345热线172件、自治区信访系统1件、书记信箱2件，网络问政27件。全年20余篇被国家级媒体(刊物)录用，30余篇被省级媒体(刊物)录用。目前开设账号4个，购进查询机2台。
围绕防疫开通“健康兴坪”微信公众号，今年共推送相关信息290条，重点围绕疫苗接种、疫情通报展开，今年共发布疫情防控、疫苗接种相关信息80条。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each([
  ['兴坪镇2022年信访系统办了几件', 1],
  ['兴坪镇2022年书记信箱几件', 2],
  ['兴坪镇2022年镇长信箱收到多少封信', 83],
  ['兴坪镇2022年部门动态发了多少条', 298],
  ['兴坪镇2022年有几个账号', 4],
  ['兴坪镇2022年被国家级媒体录用多少篇', 20],
  ['兴坪镇2022年省级媒体录用了几篇', 30],
  ['兴坪镇2022年购进几台查询机', 2],
  ['兴坪镇2022年公众号推送了多少条疫苗接种信息', 80],
  ['兴坪镇2022年公众号推送了多少条', 290],
])('%s: %d', async (question, value) => {
  expect((await desk.ask(question)).figures[0]?.value).toBe(value)
})

it('adds up two kinds of news of one report', async () => {
  const { computation } = await desk.ask('兴坪镇2022年部门动态和镇街动态一共多少条')
  expect(computation?.value).toBe(453)
})

it.each(['兴坪镇2022年县长信箱收到多少封', '兴坪镇2022年纪委举报办了几件'])(
  '%s: not stated, whatever else its sentence counts',
  async (question) => {
    expect(await desk.ask(question)).toMatchObject({ status: 'notFound', figures: [] })
  },
)
