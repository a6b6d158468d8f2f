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
