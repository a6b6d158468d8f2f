import { describe, expect, it } from 'vitest'
import { called, read, readKeys } from './understood.ts'

describe('a question in pinyin', () => {
  it.each([
    ['xiangshanxiang 2021 gongkai duoshao tiao', 'published.total'],
    ['xiang shan xiang 2021 nian xing zheng chu fa ji jian', 'penalties'],
    ['xiangshanxiang weibo fensi', 'weibo.followers'],
  ])('%s is read as its characters', (question, metric) => {
    const query = read(question)
    expect(called(query)).toEqual(['沙坡头区香山乡'])
    expect(JSON.stringify(query.metrics[0]?.metric)).toContain(metric)
    expect(query.topic).toEqual([])
  })

  it('is answered in Chinese, as it is Chinese that was typed', () => {
    expect(read('wenchang zhen weixin fa le ji tiao').language).toBe('zh')
  })

  it('takes fa for what is published rather than for a fine', () => {
    expect(JSON.stringify(read('xiangshanxiang weixin fa le ji tiao').metrics)).toContain('published.wechat')
  })

  it('names departments as well', () => {
    expect(readKeys('xixiaxian zhujianju 2020 shenqing duoshao jian')).toEqual([
      '河南省/南阳市/西峡县/住房和城乡建设局',
    ])
  })

  it('points back to the letters as typed', () => {
    const question = 'xiangshanxiang 2021 gongkai duoshao tiao'
    const [start, end] = read(question).metrics[0]!.span!
    expect(question.slice(start, end)).toMatch(/gongkai/u)
  })

  it('leaves English alone', () => {
    expect(read('How many items did Xiangshan Township publish in 2021?').metrics[0]?.metric).toEqual({
      kind: 'prose',
      key: 'published.total',
    })
  })
})
