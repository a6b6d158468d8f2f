/** Answers whose point is words: yes or no, contacts, passages, languages. */
import { describe, expect, it } from 'vitest'
import type { Desks } from './desk.ts'

export function describeWords(desks: Desks): void {
  describe('a yes/no question', () => {
    it.each([
      ['古城镇2021年收到申请了吗', /^有。/u],
      ['古城镇2021年有没有行政复议', /^有。/u],
      ['王洼镇2021年有没有行政诉讼', /^没有。/u],
      ['古城镇2022年行政复议全部维持了吗', /^没有。/u],
      ['古城镇2021年收到了申请吗，共多少件', /^有。.*12件/u],
      ['古城镇2021年收到的申请超过10件吗', /^是。/u],
      ['古城镇2021年收到的申请少于10件吗', /^否。/u],
      ['古城镇2021年收到过12件申请是真的吗', /^是。/u],
      ['古城镇2021年收到过13件申请是真的吗', /^否。/u],
      ['集美区的电话和传真是同一个号码吗', /^否/u],
      ['Did Gucheng Town receive any applications in 2021?', /^Yes\./u],
    ])('%s is answered first, then proven', async (question, verdict) => {
      const answer = await desks.exam.ask(question)
      expect(answer.status).toBe('answered')
      expect(answer.answer).toMatch(verdict)
      expect(answer.citations.length).toBeGreaterThan(0)
    })

    it.each([
      ['文昌镇信息处理费收了没有', /^没有。.*未收取政府信息公开处理费/u],
      ['香山乡收没收信息处理费', /^没有。.*未收取信息处理费/u],
    ])('%s is told by the words that deny it, not by their heading', async (question, verdict) => {
      expect((await desks.corpus.ask(question)).answer).toMatch(verdict)
    })

    it.each([
      ['鸣凤镇2023年的申请全部办结了吗', /^没有。/u],
      ['湄潭县卫健局2022年的申请是不是全部办完了', /^(?:有|是)。/u],
      ['德州经开区2024年收了信息处理费没有', /^没有。.*0元/u],
    ])('%s is decided by what is left, or by the 0 of a sentence', async (question, verdict) => {
      expect((await desks.examD.ask(question)).answer).toMatch(verdict)
    })

    it('shows the number that decides it', async () => {
      expect((await desks.exam.ask('古城镇2021年收到过13件申请是真的吗')).figures[0]).toMatchObject({ value: 12 })
    })
  })

  describe('clauses that ask for different things', () => {
    it.each<[string, number[]]>([
      ['古城镇2021年收到几件申请，网站发布了多少条', [12, 208]],
      ['Gucheng Town 2021: how many applications were received, and how many were denied?', [12, 1]],
      ['霍山县教育局2022年收到几件申请，结转下年几件？电话多少？', [28]],
    ])('%s are answered one by one', async (question, expected) => {
      const { status, figures, answer } = await desks.exam.ask(question)
      expect(status).toBe('answered')
      expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining(expected))
      for (const { citation } of figures.filter(({ value }) => value !== 0)) expect(answer).toContain(`[${citation}]`)
    })

    it('a clause that nothing answers is told beside those that are', async () => {
      const { answer, figures } = await desks.exam.ask('霍山县教育局2022年收到几件申请？书记是谁？')
      expect(figures[0]).toMatchObject({ value: 28 })
      expect(answer).toContain('28件')
    })

    it('is read as one question where one answer covers it', async () => {
      const { figures } = await desks.exam.ask('古城镇2021年收到了申请吗，共多少件')
      expect(figures.map(({ value }) => value)).toEqual([12])
    })

    it('say nothing of other agencies where 谁 means people', async () => {
      const { figures, citations } = await desks.examB.ask('平江县卫健局2022年政府开放日是哪天搞的，请了谁')
      expect(figures).toEqual([])
      expect(citations.map(({ agency }) => agency)).toEqual(['卫生健康局'])
    })
  })

  describe('contacts', () => {
    it.each([
      ['古城镇2021年的电话是多少', '0954-7381016'],
      ['霍山县教育局的邮箱', 'hsxjyjbgs@163.com'],
      ['三台县人民政府办公室的网址', 'http://www.santai.gov.cn'],
      ['What is the phone number of Gucheng Town?', '0954-7381016'],
    ])('%s: as printed, and cited', async (question, contact) => {
      const answer = await desks.exam.ask(question)
      expect(answer.answer).toContain(`${contact}[1]`.replace('[1]', ''))
      expect(answer.citations[0]!.quote).toContain(contact)
    })

    it('gives all that are asked for, each with its own mark', async () => {
      const answer = await desks.exam.ask('逍遥津街道2023年的地址、电话和邮编')
      expect(answer.citations).toHaveLength(3)
      expect(answer.answer).toMatch(/寿春路156号\[1\].*0551-62627030\[2\].*230001\[3\]/su)
    })
  })

  describe('passages', () => {
    it.each<[string, RegExp[], RegExp]>([
      ['常乐镇2020年信息公开不足之处', [/业务技能仍需加强.*部分信息公开不及时/u], /下一步/u],
      ['文昌镇2023年主要问题有哪些', [/一是微信公众号平台.*三是镇办公室/u], /解决方法/u],
      ['常乐镇下一步怎么打算', [/一是以社会需求为导向.*三是进一步落实/u], /0955/u],
      ['李俊镇为什么公开不够及时', [/部分内容公开不够及时/u], /改进工作/u],
      ['文昌镇和香山乡的问题有什么不同', [/更换频繁/u, /长效机制不够/u], /没有找到/u],
      ['文昌镇公众号有什么问题', [/信息发布较少/u], /培训会/u],
      [
        '疫情期间李俊镇怎么做政策解读的',
        [/三是突出“两线并行”，强化政策解读。新冠肺炎.*方式解读相关政策/u],
        /本报告包括/u,
      ],
      ['李俊镇下一步工作思路', [/一是加强理论学习.*三是强化日常监督/u], /本报告/u],
      ['李俊镇政府信息查阅栏设在哪里', [/政府一楼大厅和民生服务中心/u], /民生街/u],
      ['西湖镇培训力度不够怎么解决', [/进行改进.*一是加强了与各业务部门.*三是增强了工作主动性/u], /没有/u],
      ['对比一下李俊镇和西湖镇的监督保障', [/加强人员保障/u, /严格落实考核任务/u], /没有写明/u],
      ['哪几个镇说人员更换频繁', [/镇办公室政务公开工作人员更换频繁/u], /没有写明/u],
      ['文昌镇有啥毛病没有', [/一是微信公众号平台.*三是镇办公室/u], /没有。/u],
      ['李俊镇哪里做得不好', [/思想认识不够深入.*公开不够及时/u], /没有写明/u],
      ['常乐镇工作还有啥欠缺', [/业务技能仍需加强/u], /没有找到/u],
      ['文昌镇咋改的', [/AB 岗/u], /没有找到/u],
      ['李俊镇新媒体建设情况', [/新媒体/u], /重点建设项目3条/u],
      ['李俊镇政府信息管理', [/一是加强组织领导.*四是扎实开展/u], /没有写明/u],
      ['常乐镇准备怎么增加人手', [/增补人员力量/u], /没有找到/u],
      ['文昌镇怎么解决公众号发布少的问题', [/信息发布较少/u, /提高公开数量/u], /2名在编/u],
      ['常乐镇财政预决算公开了哪些表', [/收入支出决算总表/u], /没有写明/u],
      ['How does Xiangshan Township plan to improve?', [/一是完善公开机制.*三是加大公开力度/u], /长效机制/u],
      ['常乐镇政府开放日去了哪些村', [/枣林村、李营村、大路街村/u], /没有/u],
      ['常乐镇公众号有哪些栏目', [/设置魅力常乐栏目.*设置本地服务栏目/u], /^常乐镇2020年微信公众号发布信息/u],
      ['常乐镇微信公众号设置了哪些功能', [/扫黑除恶、便民服务功能/u], /没有写明/u],
      ['李俊镇的查阅点在哪里', [/政府一楼大厅和民生服务中心/u], /民生街/u],
      ['常乐镇微博名字叫什么', [/开通“常乐镇”新浪微博/u], /没有找到/u],
      ['李俊镇主动公开是怎么做的', [/全年累计通过永宁县人民政府网公开/u], /没有找到/u],
      ['文昌镇小程序管理员能力不足怎么办', [/业务能力有待进一步提升/u, /管理员培训会/u], /文萃南街/u],
    ])('%s: what is asked, whole, and nothing of the other half', async (question, wanted, other) => {
      const { status, answer } = await desks.corpus.ask(question)
      expect(status).toBe('answered')
      for (const words of wanted) expect(answer).toMatch(words)
      expect(answer).not.toMatch(other)
    })

    it.each([
      [
        '李俊镇的平台建设搞得怎么样',
        /^李俊镇2020年的报告（（四）平台建设情况）写道：“（四）平台建设情况 一是.*四是充分发挥[^”]*”(?:、[^”]*)*\[1\]/u,
      ],
      ['文昌镇平台建设情况', /四\)政府信息公开平台建设。落实主要领导负责制.*准确性。”\[1\]$/u],
      ['文昌镇监督保障情况', /五\)监督保障。文昌镇严格.*责任追究情况。”\[1\]$/u],
      ['西湖镇政府信息管理情况', /认真落实信息公开属性源头认定.*政府网站查阅。”\[1\]$/u],
      ['西湖镇怎么做好监督保障', /一是严格落实考核任务.*二是发挥社会评议功能.*三是严格保密审查/u],
    ])('%s is answered by its section alone', async (question, words) => {
      const { answer, citations } = await desks.corpus.ask(question)
      expect(answer).toMatch(words)
      expect(citations).toHaveLength(1)
    })

    it.each([
      '香山乡村务公开小程序情况',
      '常乐镇2020年村务公开小程序情况',
      '西湖镇无人机政策怎么解读的',
      '文昌镇的查阅点在哪里',
      '香山乡旅游公路修了吗',
    ])('%s: what the report never names is not answered with what stands beside it', async (question) => {
      const { status, citations } = await desks.corpus.ask(question)
      expect([status, citations]).toEqual(['notFound', []])
    })

    it.each([
      ['米市巷街道为什么发布条数下降', /没有找到/u],
      ['米市巷街道申请内容主要是什么', /^[^“]*“申请内容以房屋征收补偿、违建处置、加装电梯为主/u],
    ])('%s: a number is no reason and no subject', async (question, words) => {
      const { answer, figures } = await desks.examB.ask(question)
      expect(answer).toMatch(words)
      expect(figures).toEqual([])
    })

    it('of who speaks of a thing are quoted from those that do; the others are named in one sentence', async () => {
      const { answer, citations } = await desks.corpus.ask('哪些乡镇提到了村务公开小程序')
      expect(new Set(citations.map(({ agency }) => agency))).toEqual(new Set(['文昌镇人民政府']))
      expect(answer.match(/没有找到/gu)).toHaveLength(1)
    })

    it('tells whom it does not quote, in both languages', async () => {
      const [zh, en] = [
        await desks.exam.ask('各单位都存在哪些问题'),
        await desks.exam.ask({ question: '各单位都存在哪些问题', language: 'en' }),
      ]
      expect(zh.citations).toHaveLength(6)
      expect(zh.answer).toMatch(/石桥镇2022年.*的报告也有相关内容，未一一引用。$/u)
      expect(en.answer).toMatch(/speak of it as well and are not quoted here\.$/u)
    })

    it('a heading of items brings its items', async () => {
      expect((await desks.corpus.ask('李俊镇怎么搞培训的')).answer).toMatch(/强化业务培训。一是组织.*二是举办/u)
    })

    it('are verbatim between quotation marks', async () => {
      const answer = await desks.exam.ask('古城镇2022年存在什么问题')
      const quoted = /“([\s\S]*)”\[1\]/u.exec(answer.answer)![1]!
      expect(answer.citations[0]!.quote.replace(/\s+/gu, ' ')).toContain(quoted)
      expect(quoted).toContain('一是政策解读质量有待提高')
      expect(quoted).toContain('三是队伍不稳定')
    })

    it('give the problems and not the measures, and the other way round', async () => {
      expect((await desks.exam.ask('古城镇2022年存在什么问题')).answer).not.toContain('下一步')
      expect((await desks.exam.ask('古城镇2022年有哪些改进措施')).answer).not.toContain('村级查阅点使用率低')
    })

    it('give both where both are asked', async () => {
      const { answer } = await desks.exam.ask('古城镇2022年存在哪些问题，怎么改进')
      expect(answer).toContain('村级查阅点使用率低')
      expect(answer).toContain('下一步')
    })

    it('name their section', async () => {
      const { citations } = await desks.exam.ask('古城镇2022年存在什么问题')
      expect(citations[0]!.section.at(-1)).toContain('存在的主要问题')
    })
  })

  describe('languages', () => {
    it('answers English in English, names spelled with the Chinese behind them', async () => {
      const answer = await desks.exam.ask('How many applications did Gucheng Town receive in 2021?')
      expect(answer.language).toBe('en')
      expect(answer.answer).toContain('Gucheng Town (古城镇)')
      expect(answer.figures[0]).toMatchObject({ agency: '古城镇人民政府', value: 12 })
    })

    it('answers in the language that is asked for', async () => {
      const answer = await desks.exam.ask({ question: '古城镇2021年收到几件申请', language: 'en' })
      expect(answer).toMatchObject({ language: 'en', figures: [{ value: 12 }] })
      expect((await desks.exam.ask({ question: 'Gucheng Town 2021 applications', language: 'zh' })).language).toBe('zh')
    })

    it('gives the same figures in both', async () => {
      for (const question of ['古城镇2022年公开的信息由哪些部分构成', '古城镇近三年平均收到多少件申请']) {
        const [zh, en] = [
          await desks.exam.ask({ question, language: 'zh' }),
          await desks.exam.ask({ question, language: 'en' }),
        ]
        expect(en.figures).toEqual(zh.figures)
        expect(en.computation).toEqual(zh.computation)
        expect(en.citations).toEqual(zh.citations)
      }
    })
  })
}
