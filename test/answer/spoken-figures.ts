/** Figures of prose in people's own words: verbs for nouns, parts, averages, what is left, and what the report does not know. */
import { describe, expect, it } from 'vitest'
import type { Desk, Desks } from './desk.ts'

type Named = keyof Desks

/** Desk, question, the number that leads the answer. */
const figures: readonly [Named, string, number][] = [
  ['exam', '三台县府办2020一期公报印多少本', 4000],
  ['exam', '三台县政府办停掉合并了多少个新媒体号', 37],
  ['exam', '古城镇2022专区改造花了几万', 4.8],
  ['exam', '三孝口街道纪工委查出多少问题', 11],
  ['exam', '逍遥津街道第三方打了几分', 91.4],
  ['exam', '沂源石桥镇短视频放了多少遍', 126000],
  ['exam', '宝丰县石桥镇换显示屏用了多少钱', 16.8],
  ['exam', '集美区搜索准确率以前是多少', 81],
  ['examB', '平江县卫健局视频点赞多少', 21000],
  ['examB', '平江县发改局往报社登了几篇', 36],
  ['examB', '安溪龙门镇去查阅点查过的有几个人', 276],
  ['examB', '平江县2022失效的链接改了几条', 66],
  ['examB', '安溪龙门镇2022年12345投诉类多少件', 708],
  ['corpus', '香山乡微博有几个粉', 118],
]

const computed: readonly [Named, string, number, string][] = [
  ['exam', '古城镇2022年问卷收回率多少', 95.67, '287 / 300 * 100'],
  ['exam', '古城镇2021年请的监督员提的意见采纳率', 77.78, '7 / 9 * 100'],
  ['exam', '古城镇2022平均每次培训几个人', 28.25, '113 / 4'],
  ['exam', '三孝口坐班平均每次接待几个人', 12.81, '615 / 48'],
  ['exam', '三孝口社区投来的稿子没用上的有几篇', 114, '1046 - 932'],
  ['exam', '彭阳古城镇2022年12345转办量是2020年的几倍', 1.73, '168 / 97'],
  ['examB', '莲花镇提的意见没采纳的几条', 7, '19 - 12'],
  ['examB', '平江县卫健局通报的问题整改率', 95.24, '20 / 21 * 100'],
  ['examB', '平江龙门镇平均一个微信群多少村民', 106.06, '14000 / 132'],
  ['examD', '湄潭卫健局2021到2023热线工单加一块', 1936, '514 + 689 + 733'],
  ['examD', '晋熙镇四个季度平均得分', 93.925, '(91.5 + 93 + 95.2 + 96) / 4'],
  ['examD', '鸣凤镇2022热线还剩几件没办', 2, '328 - 326'],
]

const unstated: readonly [Named, string][] = [
  ['exam', '三台县政府办的培训会花了多少钱'],
  ['exam', '古城镇2021年12345平均几天办好一件'],
  ['exam', '王洼镇公众号有多少粉'],
  ['examB', '米市巷街道加装了几部电梯'],
  ['examB', '平江县卫健局打了多少针疫苗'],
  ['examD', '德州经开区12345转来的诉求办结了多少件'],
  ['corpus', '文昌镇2023年12345平均几天办结'],
  ['corpus', '常乐镇微博被看了多少次'],
]

export function describeSpokenFigures(desks: Desks): void {
  const deskOf = (name: Named): Desk => desks[name]

  describe('a figure in other words', () => {
    it.each(figures)('%s: %s → %d', async (name, question, value) => {
      const answer = await deskOf(name).ask(question)
      expect(answer.figures[0]?.value).toBe(value)
    })

    it('is the rest that the report itself states', async () => {
      const { figures, computation } = await desks.exam.ask('霍山教育局那些问题还剩几个没改完')
      expect(figures.map(({ value }) => value)).toEqual([4])
      expect(computation).toBeNull()
    })
  })

  describe('what is reckoned from two figures side by side', () => {
    it.each(computed)('%s: %s → %d', async (name, question, value, expression) => {
      const { computation } = await deskOf(name).ask(question)
      expect(computation?.value).toBeCloseTo(value, 1)
      expect(computation?.expression).toBe(expression)
    })
  })

  describe('a place in an order', () => {
    it.each([
      ['平江发改局考核第几名', 7],
      ['安溪龙门镇2022年考评排名多少', 3],
    ])('%s: %d, as the report says, and no score', async (question, place) => {
      const answer = await desks.examB.ask(question)
      expect(answer.figures.map(({ value }) => value)).toEqual([place])
      expect(answer.answer).toContain(`第${place}名`)
    })
  })

  it.each(unstated)('%s: %s gets no number of something else', async (name, question) => {
    expect(await deskOf(name).ask(question)).toMatchObject({ status: 'notFound', figures: [], computation: null })
  })
}
