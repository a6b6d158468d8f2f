import { describe, expect, it } from 'vitest'
import { type Conversation, readContext, writeContext } from '../../src/question/context.ts'
import { called, read } from './understood.ts'

const plain: Conversation = {
  language: 'zh',
  agencies: ['宁夏回族自治区/固原市/彭阳县/古城镇/古城镇人民政府'],
  scope: 'named',
  years: [2021],
  answeredYear: 2021,
  metrics: [{ kind: 'prose', key: 'published.total' }],
  operation: 'value',
  whole: null,
  addends: [],
  together: false,
  verdict: false,
  asksNumber: true,
  earlier: [],
  options: [],
  offered: [],
  missed: [],
  leader: null,
  paired: false,
  spoken: [],
}

describe('the context of a conversation', () => {
  it('comes back as it was written', () => {
    expect(readContext(writeContext(plain))).toEqual(plain)
  })

  it('is opaque text that fits into a URL', () => {
    expect(writeContext(plain)).toMatch(/^[\w.-]+$/u)
  })

  it('is refused when a single character was changed', () => {
    const context = writeContext(plain)
    for (let i = 0; i < context.length; i += 7) {
      const changed = context[i] === 'A' ? 'B' : 'A'
      expect(readContext(context.slice(0, i) + changed + context.slice(i + 1)), `character ${i}`).toBeNull()
    }
  })

  it.each([
    ['empty', ''],
    ['words', '香山乡2021年'],
    ['JSON', JSON.stringify(plain)],
    ['the base64 of another service', Buffer.from(JSON.stringify(plain)).toString('base64')],
    ['cut short', writeContext(plain).slice(0, -1)],
    ['a longer one', `${writeContext(plain)}.more`],
    ['another version', writeContext(plain).replace(/^w\d+/u, 'w999')],
    ['dots', '.'.repeat(50)],
    ['a megabyte', 'w1.'.padEnd(2 ** 20, 'A')],
  ])('is ignored where it is not our own: %s', (_, context) => {
    expect(readContext(context)).toBeNull()
  })

  it('is at most 2 KB, however long the conversation', () => {
    const long = '宁夏回族自治区/中卫市/沙坡头区/很长很长的名字街道/很长很长的名字街道办事处'
    const context = writeContext({
      ...plain,
      agencies: Array.from({ length: 5 }, (_, i) => `${long}${i}`),
      metrics: Array.from({ length: 4 }, () => ({ kind: 'topic', text: long, words: Array(9).fill('公示栏') })),
      earlier: Array.from({ length: 4 }, () => ({
        metric: { kind: 'topic', text: long, words: Array(9).fill('公示栏') },
        agency: long,
        year: 2021,
      })),
      options: Array.from({ length: 8 }, () => long.repeat(2)),
    })
    expect(Buffer.byteLength(context)).toBeLessThanOrEqual(2048)
    expect(readContext(context)).not.toBeNull()
  })

  it('is at most 2 KB where a topic is as long as a question may be', () => {
    const text = '公示栏'.repeat(160)
    const context = writeContext({ ...plain, metrics: [{ kind: 'topic', text, words: Array(160).fill('公示栏') }] })
    expect(Buffer.byteLength(context)).toBeLessThanOrEqual(2048)
    expect(readContext(context)).not.toBeNull()
  })
})

describe('a context of another version', () => {
  it.each<[string, Conversation['metrics'][number]]>([
    ['row', { kind: 'cell', table: 'applications', row: 'forwarded', column: null }],
    ['column', { kind: 'cell', table: 'disputes', row: 'reviews', column: 'naturalPerson' }],
    ['row that every object has', { kind: 'cell', table: 'disclosure', row: 'licensing', column: 'toString' }],
    ['figure', { kind: 'prose', key: 'published.telegraph' }],
  ])('is ignored where it speaks of a %s that this one does not know', (_, metric) => {
    expect(readContext(writeContext({ ...plain, metrics: [metric] }))).toBeNull()
    expect(readContext(writeContext({ ...plain, earlier: [{ metric, agency: null, year: 2021 }] }))).toBeNull()
  })
})

describe('a question that goes on', () => {
  const ask = (question: string, before: Partial<Conversation> = {}) => read(question, { ...plain, ...before })

  it('keeps the agency and the year that it does not name', () => {
    const query = ask('其中微博多少条？')
    expect(called(query)).toEqual(['彭阳县古城镇'])
    expect(query.agencies[0]).toMatchObject({ by: 'implied', rule: 'context' })
    expect(query.years).toEqual([expect.objectContaining({ year: 2021, by: 'implied', rule: 'context' })])
    expect(query.metrics).toMatchObject([{ metric: { kind: 'prose', key: 'published.weibo' }, by: 'stated' }])
  })

  it('keeps what was asked where only the year changes: 那2020年呢', () => {
    expect(ask('那2020年呢？')).toMatchObject({
      agencies: [{ rule: 'context' }],
      years: [{ year: 2020, by: 'stated' }],
      metrics: [{ metric: { key: 'published.total' }, by: 'implied', rule: 'context' }],
    })
  })

  it('keeps what was asked where only the agency changes: 文昌镇呢', () => {
    const query = ask('文昌镇呢？', { years: [], answeredYear: 2021 })
    expect(called(query)).toEqual(['沙坡头区文昌镇'])
    expect(query.metrics).toMatchObject([{ metric: { key: 'published.total' }, rule: 'context' }])
  })

  it('keeps the row where only the column changes: 那法人呢', () => {
    const query = ask('那商业企业呢？', {
      metrics: [{ kind: 'cell', table: 'applications', row: 'received', column: 'naturalPerson' }],
    })
    expect(query.metrics).toMatchObject([{ metric: { row: 'received', column: 'business' } }])
  })

  it('keeps the applicant where only the row changes', () => {
    const query = ask('其中予以公开几件？', {
      metrics: [{ kind: 'cell', table: 'applications', row: 'received', column: 'naturalPerson' }],
    })
    expect(query.metrics).toMatchObject([{ metric: { row: 'granted' } }])
  })

  it('keeps what is done: a breakdown after a breakdown', () => {
    expect(ask('文昌镇呢？', { operation: 'breakdown' }).operation).toBe('breakdown')
  })

  it('counts 上一年 from the year that was answered', () => {
    expect(ask('上一年呢？').years.map(({ year }) => year)).toEqual([2020])
  })

  it('asks something new where all is named', () => {
    const query = ask('文昌镇2023年收到几件申请')
    expect(called(query)).toEqual(['沙坡头区文昌镇'])
    expect(query.years.map(({ year }) => year)).toEqual([2023])
    expect(query.metrics).toMatchObject([{ metric: { row: 'received' } }])
  })

  it('takes a correction: 我问的是微博', () => {
    expect(ask('不对，我问的是微博').metrics).toMatchObject([{ metric: { key: 'published.weibo' } }])
  })

  it('does not keep an agency that is no longer indexed', () => {
    const before = { agencies: ['宁夏回族自治区/固原市/彭阳县/王洼镇/王洼镇人民政府'] }
    expect(ask('其中微博多少条？', before)).toMatchObject({ agencies: [], scope: 'none' })
  })

  it('compares with no agency that is no longer indexed', () => {
    const gone = '宁夏回族自治区/固原市/彭阳县/王洼镇/王洼镇人民政府'
    const earlier = [{ metric: { kind: 'prose' as const, key: 'published.total' }, agency: gone, year: 2021 }]
    expect(called(ask('两家差多少？', { earlier }))).toEqual(['彭阳县古城镇'])
  })
})
