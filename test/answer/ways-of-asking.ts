/** The same thing asked for in other words, and words that only look like it. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeWaysOfAsking(desks: Desks): void {
  describe('a way of asking', () => {
    it.each(['香山乡2021年微博发布信息数？？', '香山乡2021年微博发布信息数？！！', '香山乡2021年微博发布信息数……'])(
      '%s: marks that say nothing more',
      async (question) => {
        const { figures } = await desks.corpus.ask(question)
        expect(figures.map(({ key, value }) => [key, value])).toEqual([['published.weibo', 1139]])
      },
    )

    it.each(['古城镇2021年几件没给公开', '古城镇2021年没公开的有几件', '古城镇2021年有几件被拒绝了'])(
      '%s: what was denied as a whole',
      async (question) => {
        const { computation, figures } = await desks.exam.ask(question)
        const { figures: official } = await desks.exam.ask('古城镇2021年不予公开多少件')
        expect(computation).toMatchObject({ operation: 'sum', value: 1 })
        expect(figures.map(({ key }) => key)).toEqual(official.map(({ key }) => key))
      },
    )

    it.each([
      ['Is it true that Xiangshan Township had 1369 items published in 2021?', /^Yes\./u],
      ['Is it true that Xiangshan Township had 1500 items published in 2021?', /^No\./u],
    ])('%s: %s', async (question, words) => {
      const { answer, figures } = await desks.corpus.ask(question)
      expect(answer).toMatch(words)
      expect(figures[0]!.value).toBe(1369)
    })

    it.each([
      ['平江县卫健局2022年通报的问题都整改完了吗', '否。', '21个，已整改20个'],
      ['平江县发改局2023年政务公开考核是全县第一吧', '否。', '排名第7'],
      ['平江县发改局2023年政务公开考核排第7吗', '是。', '排名第7'],
      ['安溪县龙门镇2022年考评是不是前三', '是。', '列第3名'],
      ['安溪县龙门镇2022年考评是不是前二', '否。', '列第3名'],
      ['安溪县龙门镇2022年热线诉求都及时办结了吗', '没有。', '99.6%'],
      ['平江县政府2022年县长信箱来信都回复了吗', '是。', '全部办结'],
    ])('%s: %s', async (question, verdict, words) => {
      const { status, answer } = await desks.examB.ask(question)
      expect(status).toBe('answered')
      expect(answer.startsWith(verdict)).toBe(true)
      expect(answer).toContain(words)
    })

    it('takes a whole name in brackets for the agency, as the options of a question back write it', async () => {
      const question = 'Longmen Town: how many applications in 2022?'
      const { status, options } = await desks.examB.ask(question)
      expect(status).toBe('clarify')
      for (const option of options) {
        const { agency } = (await desks.examB.ask(option.question)).figures[0]!
        expect(option.label).toContain(agency.replace('人民政府', ''))
      }
    })

    it('names the gazette and not its 期数 where the report says nothing of it', async () => {
      const { status, answer } = await desks.corpus.ask('香山乡公报期数')
      expect(status).toBe('notFound')
      expect(answer).toContain('政府公报期数')
    })

    it.each([
      ['平江县政府2022年排查网站，失效链接整改了多少条', 66],
      ['米市巷发布公众号2024年出了几篇10万+', 1],
      ['平江县政府那个“平江掌上公开”小程序，2022年有多少注册用户', 23000],
      ['平江县政府门户网站2022年独立用户访问总量是多少', 3650000],
      ['安溪县龙门镇2022年抖音发了几个作品', 112],
    ])('%s: %d', async (question, value) => {
      expect((await desks.examB.ask(question)).figures.map((figure) => figure.value)).toEqual([value])
    })

    it.each(['安溪县龙门镇2022年视频号发了几个作品', '米市巷街道第三方评估了几件'])(
      '%s: nothing, where only its neighbour is counted',
      async (question) => {
        expect(await desks.examB.ask(question)).toMatchObject({ status: 'notFound', figures: [] })
      },
    )

    it('averages what is counted, and not the times themselves', async () => {
      const { computation } = await desks.examB.ask('平江县卫健局2022年平均每次培训多少人次参加')
      expect(computation).toMatchObject({ expression: '420 / 6', value: 70 })
    })

    it('gives no other column as a part of the one that was named', async () => {
      const { figures } = await desks.examB.ask('莲花镇2019年行政许可处理决定数量和平江龙门镇2022年的，各是多少件')
      expect(figures.map(({ value }) => value)).toEqual([176, 57])
    })

    it.each([
      '为什么香山乡2021年申请减少了',
      '香山乡公开信息为什么比上年减少',
      '西湖镇公开的信息为什么这么少',
      'Why did applications to Xiangshan decrease in 2021?',
    ])('%s: no reason is no question back', async (question) => {
      expect(await desks.corpus.ask(question)).toMatchObject({ status: 'notFound', figures: [], options: [] })
    })

    it('takes the label of a column for all rows that have it', async () => {
      const { figures } = await desks.corpus.ask('西湖镇和常乐镇上一年项目数量')
      expect(figures.map(({ value }) => value)).toEqual([3, 108, 0, 0, 0, 0, 63, 6, 7, 1])
      const { missing } = await desks.corpus.ask('香山乡上一年项目数量')
      expect(missing).toEqual({ what: 'metric', why: 'notInForm' })
    })

    it('never gives the number of an agency for that of the hotline', async () => {
      const answer = await desks.exam.ask('十堰市12345热线电话是多少 办结率多少')
      expect(answer.figures.map(({ value, unit }) => [value, unit])).toEqual([[99.2, '%']])
      expect(answer.answer).not.toContain('0719')
      expect(await desks.exam.ask('十堰市12345热线电话号码')).toMatchObject({ status: 'notFound', figures: [] })
    })

    it.each<[string, number, string]>([
      ['十堰市热线办结率', 99.2, '%'],
      ['十堰市12345热线电话接了多少件', 738000, '件'],
    ])('%s: %d%s', async (question, value, unit) => {
      expect((await desks.exam.ask(question)).figures[0]).toMatchObject({ value, unit })
    })
  })

  describe('whether anything was charged', () => {
    it.each([
      ['沙县住建局2022年收没收钱', /^有。.*共计40元/u],
      ['沙县住建局2022年是不是没收过钱', /^否。.*共计40元/u],
      ['云和教育局2018年有没有向申请人收钱', /^没有。.*没有收取任何/u],
      ['云和县教育局2018年分文未收，对吗', /^是。/u],
      ['西峡住建局2019年收过信息处理费没有', /^没有。.*没有收取任何费用/u],
      ['鸣凤镇2022年查信息收不收钱', /^没有。.*未收取信息处理费/u],
      ['德州经开区2024年收没收钱', /^没有。.*信息处理费0元/u],
      ['柴桑区2021年对申请人收费了没有', /^有。.*信息处理费260元/u],
      ['榆中县城关镇2022年向申请人收费没有', /^没有。.*未收取信息处理费/u],
    ])('%s: by the sentence that tells it', async (question, words) => {
      expect((await desks.examD.ask(question)).answer).toMatch(words)
    })

    it.each([
      ['榆中县城关镇2022年信息处理费多少', '未收取信息处理费'],
      ['榆中县城关镇2022年收了申请人多少钱', '未收取信息处理费'],
      ['湄潭县卫健局2021年信息处理费收了多少', '未产生信息公开处理费'],
      ['How much in information processing fees did the Gaoming branch charge in 2023?', '未收取信息处理费'],
      ['云和县教育局2018年行政诉讼几件', '未发生因政府信息公开引起的行政复议和行政诉讼'],
    ])('%s: the sentence that says there was none, and no number', async (question, words) => {
      const { status, figures, citations } = await desks.examD.ask(question)
      expect(status).toBe('answered')
      expect(figures).toEqual([])
      expect(citations[0]!.quote).toContain(words)
    })

    it.each([
      ['柴桑区2021年信息处理费涉及几件申请', [2]],
      ['柴桑区2021年收了多少处理费，涉及几件申请', [260, 2]],
    ])('%s: %j, and not all applications', async (question, values) => {
      expect((await desks.examD.ask(question)).figures.map(({ value }) => value)).toEqual(values)
    })

    it('offers, of several agencies, only questions that are then answered', async () => {
      const { status, options } = await desks.examD.ask('住建局收没收过信息费')
      expect(status).toBe('clarify')
      expect(options.map(({ label }) => label)).toEqual(['西峡县住房和城乡建设局2019年', '沙县区住房和城乡建设局'])
      for (const { question } of options) expect((await desks.examD.ask(question)).status).toBe('answered')
    })
  })

  it.each([
    ['沙县区住建局2022年68.2415那个数是什么单位', 68.2415, '万元'],
    ['西峡县住建局2020年政府集中采购1980.5，单位是元还是万元', 1980.5, '万元'],
    ['柴桑区2021年收费是按元还是万元填的', 4068.21, '万元'],
  ])('%s: the number with its unit', async (question, value, unit) => {
    expect((await desks.examD.ask(question)).figures[0]).toMatchObject({ value, unit })
  })

  it.each([
    ['德州经开区2024年的申请同比降了很多，对吗', /^是。.*同比下降10%/u],
    ['德州经开区2024年收到的申请是不是比前一年涨了一大截', /^否。.*同比下降10%/u],
    ['柴桑区2021年的申请比去年多了好多，真的吗', /^是。.*145 - 124/u],
    ['Did the number of items Mingfeng Town published go down in 2023 from 2022?', /^No\. /u],
  ])('%s: by the change that is stated or reckoned', async (question, words) => {
    expect((await desks.examD.ask(question)).answer).toMatch(words)
  })

  it.each([
    ['鸣凤镇2022年公开工作难在什么地方', /公开内容不够鲜活/u, '拿什么招对付', /增加图解/u],
    ['云和教育局2018年信息公开哪里做得吃力', /及时性还不够/u, '怎么破', /每月通报/u],
    [
      'What did Shaxian housing bureau find hard about requests in 2022?',
      /答复难度大/u,
      'How did they tackle it?',
      /会商机制/u,
    ],
  ])('%s: what is wrong, and then what is done about it', async (question, trouble, next, remedy) => {
    expect((await desks.examD.ask(question)).answer).toMatch(trouble)
    expect((await desks.examD.converse(question, next)).answer).toMatch(remedy)
  })
}
