import { describe, expect, it } from 'vitest'
import { keyOf } from '../../src/answer/interpretation.ts'
import { englishMetrics, metrics } from './metrics.corpus.ts'
import { read } from './understood.ts'

const keys = (question: string) => read(question).metrics.map(({ metric }) => keyOf(metric))

describe('the metrics of a question', () => {
  for (const [key, phrasings] of metrics)
    it.each(phrasings)(`reads %s as ${key}`, (phrase) => {
      expect(keys(`古城镇2021年${phrase}？`)).toEqual([key])
      expect(keys(`2021年，古城镇的${phrase}`)).toEqual([key])
    })

  for (const [key, phrasings] of englishMetrics)
    it.each(phrasings)(`reads %s as ${key}`, (phrase) => {
      expect(keys(phrase.replace('{}', 'Gucheng Town'))).toEqual([key])
    })

  it.each<[string, string[]]>([
    ['电话和传真', ['contacts.phone', 'contacts.fax']],
    ['地址、邮编和邮箱', ['contacts.address', 'contacts.postcode', 'contacts.email']],
    ['行政复议和行政诉讼各几件', ['reviews', 'litigation.*']],
    ['不予公开和无法提供各多少件', ['applications.denied.*', 'applications.unavailable.*']],
    ['微博发布了多少条，微信呢', ['published.weibo', 'published.wechat']],
  ])('reads %s as two things or more', (phrase, wanted) => {
    expect(keys(`古城镇2021年${phrase}`)).toEqual(wanted)
  })

  it.each([
    ['行政处分几件', 'disclosure.penalties'],
    ['微笑服务几次', 'published.weibo'],
    ['申请书几份', 'applications.granted'],
  ])('does not mend %s into %s', (phrase, key) => {
    expect(keys(`古城镇2021年${phrase}`)).not.toContain(key)
  })

  it.each([
    ['有没有办结的企业申请', ['applications.processed.business']],
    ['有没有结果维持的行政复议', ['reviews.upheld']],
    ['有没有没有现成信息的申请', ['applications.unavailable.notExisting']],
    ['有没有复议后起诉的案件', ['litigation.afterReview']],
    ['行政复议总计是3件，对不对', ['reviews']],
    ['有没审结的行政复议吗', ['reviews.pending']],
  ])('reads %s without taking 没有 or 不对 for words of their own', (phrase, wanted) => {
    expect(keys(`古城镇2021年${phrase}`)).toEqual(wanted)
  })

  it('reads 申请 alone as 新收申请 where its growth is asked', () => {
    expect(keys('古城镇申请比上年增长百分之几')).toEqual(['applications.received'])
  })

  it('keeps words that no recognizer took as the topic', () => {
    expect(read('古城镇2021年公开了多少条安全生产信息')).toMatchObject({
      metrics: [{ metric: { key: 'published.total' } }],
      topic: ['安全', '生产'],
    })
  })

  it('gives a metric its span in the question as asked', () => {
    const question = '古城镇　２０２１年　微博　发了几条'
    const [metric] = read(question).metrics
    expect(question.slice(...metric!.span!)).toContain('微博')
  })

  it('reads the 全部公开信息 of 微博占全部公开信息的百分之几 as all that was published, not as 予以公开', () => {
    expect(read('古城镇2021年微博占全部公开信息的百分之几')).toMatchObject({
      metrics: [{ metric: { key: 'published.weibo' } }],
      whole: { metric: { key: 'published.total' } },
    })
  })

  it.each([
    ['不予公开 法律服务', ['applications.denied.*.legalService']],
    ['法律服务机构不予公开多少件', ['applications.denied.*.legalService']],
    ['其他处理 其他 企业', ['applications.other.other.business']],
    ['其他处理-其他 法人或其他组织', ['applications.other.other.organizations']],
    ['复议后 起诉', ['litigation.afterReview']],
    ['政府集中采购花的钱一共多少', ['disclosure.procurement.amount']],
  ])('reads %s, typed apart or side by side, as the row and the column that stand there', (phrase, wanted) => {
    expect(keys(`古城镇 2021 ${phrase}`)).toEqual(wanted)
  })

  it.each([
    ['全部不予处理的申请当中企业不予处理所占的比例', 'notProcessed.*', 'business'],
    [
      '全部因过程性信息不予公开的申请当中企业因过程性信息没公开的申请所占的比例',
      'denied.processInformation',
      'business',
    ],
  ])('reads %s as a share of the row, with no phrase across both sides', (phrase, row, column) => {
    expect(read(`古城镇2021年${phrase}`)).toMatchObject({
      operation: 'share',
      metrics: [{ metric: { row, column } }],
      whole: { metric: { row, column: null } },
    })
  })

  it.each(['2021年有几家微博发的信息超过50条', '2021年有几个公众号发的信息超过50条'])(
    'counts agencies and not channels in %s',
    (question) => {
      expect(read(question)).toMatchObject({ operation: 'count', unit: null })
      expect(keys(question)).toHaveLength(1)
    },
  )

  it('knows the 通过 of 各乡镇中通过新媒体公开的信息 as a word that asks for nothing', () => {
    expect(read('沙坡头区各乡镇中通过新媒体公开的信息最多的是哪个').topic).toEqual([])
  })

  it('reads 公开了1369条是真的吗 as a claim about what was published', () => {
    expect(read('古城镇2021年公开了1369条是真的吗')).toMatchObject({
      metrics: [{ metric: { key: 'published.total' } }],
      verdict: true,
      numbers: [1369],
    })
  })

  it('reads an official label followed by two question marks', () => {
    const { metrics, operation } = read('香山乡2021年微博发布信息数？？')
    expect(metrics).toMatchObject([{ metric: { key: 'published.weibo' } }])
    expect(operation).toBe('value')
  })
})
