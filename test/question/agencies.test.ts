import { describe, expect, it } from 'vitest'
import { agencies, bureaus, strangers, told } from './agencies.corpus.ts'
import { called, read, readKeys } from './understood.ts'

describe('the agencies of a question', () => {
  for (const [agency, phrasings] of agencies)
    it.each(phrasings)(`reads %s as ${agency}`, (name) => {
      const english =
        /^[a-z ,]+$/iu.test(name) &&
        /[ A-Z]/u.test(name.slice(1)) &&
        !/^[A-Z]+$/u.test(name) &&
        /^the|[A-Z]/u.test(name)
      const query = read(english ? `How many applications did ${name} receive in 2022?` : `${name}2022年收到几件申请`)
      expect(called(query)).toEqual([agency])
      expect(query).toMatchObject({ scope: 'named', unknownAgencies: [], ambiguousAgencies: [] })
    })

  for (const [key, phrasings] of bureaus)
    it.each(phrasings)(`reads %s as ${key}`, (name) => {
      const question = /^[a-z]/iu.test(name)
        ? `How many applications did ${name} receive?`
        : `${name}2022年收到几件申请`
      expect(readKeys(question)).toEqual([key])
    })

  it.each(told)('tells that %s was read by its %s', (name, rule) => {
    expect(read(`${name}2022年收到几件申请`).agencies).toEqual([expect.objectContaining({ by: 'stated', rule })])
  })

  it.each(strangers)('does not take %s for somebody else', (name, known) => {
    expect(read(`${name}2022年收到几件申请`)).toMatchObject({
      agencies: [],
      unknownAgencies: [{ text: name, known, span: [0, name.length] }],
    })
  })

  it('keeps namesakes apart until they are told apart', () => {
    const { ambiguousAgencies, agencies: settled } = read('石桥镇2022年收到几件申请')
    expect(settled).toEqual([])
    expect(ambiguousAgencies).toEqual([{ text: '石桥镇', span: [0, 3], keys: expect.any(Array) }])
    expect(ambiguousAgencies[0]!.keys).toHaveLength(2)
  })

  it('takes 两个石桥镇 for both of them', () => {
    expect(called(read('两个石桥镇2022年各收到几件申请')).sort()).toEqual(['宝丰县石桥镇', '沂源县石桥镇'])
  })

  it('expands a region to its agencies', () => {
    const query = read('沙坡头区的乡镇各公开多少条信息')
    expect(called(query).sort()).toEqual(['沙坡头区文昌镇', '沙坡头区香山乡'])
    expect(query).toMatchObject({ scope: 'region' })
  })

  it('lets a filter stand for a name, by any suffix of region and name', () => {
    for (const agency of ['香山乡', '沙坡头区香山乡', '香山乡人民政府'])
      expect(called(read('收到几件申请', null, { agency: [agency] }))).toEqual(['沙坡头区香山乡'])
    expect(called(read('石桥镇收到几件申请', null, { region: ['宝丰县'] }))).toEqual(['宝丰县石桥镇'])
    expect(called(read('各单位收到几件申请', null, { region: ['中卫市'] })).sort()).toEqual([
      '沙坡头区文昌镇',
      '沙坡头区香山乡',
    ])
  })

  it('reads two agencies in the order of the question', () => {
    expect(called(read('古城镇比文昌镇多几件申请'))).toEqual(['彭阳县古城镇', '沙坡头区文昌镇'])
    expect(called(read('文昌镇和古城镇谁的申请多'))).toEqual(['沙坡头区文昌镇', '彭阳县古城镇'])
  })

  it('means everybody where one is to be singled out and nobody is named', () => {
    expect(read('哪个单位收到的申请最多')).toMatchObject({ scope: 'all', agencies: { length: 11 } })
    expect(read('哪个乡镇收到的申请最多').agencies).toHaveLength(5)
  })

  it('names nobody where nobody is named', () => {
    expect(read('收到几件申请')).toMatchObject({ scope: 'none', agencies: [] })
  })

  it('gives a name its span in the question as asked', () => {
    const question = '請問，「香山鄉」2021年…'
    expect(question.slice(...read(question).agencies[0]!.span!)).toBe('香山鄉')
  })

  it.each(['彭阳县人民政府', '厦门市政府'])('does not take %s for the agencies in its region', (name) => {
    const query = read(`${name}2022年收到几件申请`)
    expect(called(query)).toEqual([])
    expect(query.unknownAgencies).toMatchObject([{ text: name, known: true }])
  })
})
