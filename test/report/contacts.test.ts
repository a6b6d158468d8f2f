import { describe, expect, it } from 'vitest'
import { findContacts } from '../../src/report/contacts.ts'

function values(text: string) {
  const found = Object.entries(findContacts(text)).filter(([, contact]) => contact !== null)
  for (const [, contact] of found) expect(contact!.value).toBe(text.slice(contact!.start, contact!.end))
  return Object.fromEntries(found.map(([field, contact]) => [field, contact!.value]))
}

describe('findContacts', () => {
  it('reads a bracketed list in the preamble', () => {
    expect(
      values(
        '请与办公室联系（地址：宁夏银川市永宁县民生街 1 号（邮政编码：750103，电话：0951-8419045；电子邮箱：YN1jz2013@163.com）。',
      ),
    ).toEqual({
      address: '宁夏银川市永宁县民生街 1 号',
      postcode: '750103',
      phone: '0951-8419045',
      email: 'YN1jz2013@163.com',
    })
  })
  it('takes what stands between 联系方式 and the postcode for the address', () => {
    expect(values('联系方式：佛山市高明区中山路298号，邮政编码528500，联系电话0757-88882110。')).toEqual({
      address: '佛山市高明区中山路298号',
      postcode: '528500',
      phone: '0757-88882110',
    })
  })
  it.each([
    ['咨询请至办公室（琼山区文庄路8号，电话：0898-65881247）。', '琼山区文庄路8号'],
    ['请与办公室联系（四川省乐山市柏杨中路268号，邮编614000，电话0833-2443907）。', '四川省乐山市柏杨中路268号'],
  ])('takes what stands right before the postcode or telephone for the address: %s', (text, address) => {
    expect(values(text)).toMatchObject({ address })
  })
  it('keeps the printed dash, and takes a website out of its brackets', () => {
    expect(values('可在网站（<http://www.spt.gov.cn/>）下载。联系电话：0955—7656777')).toEqual({
      website: 'http://www.spt.gov.cn/',
      phone: '0955—7656777',
    })
  })
  it.each([
    '电话（传真）：0816-5222213',
    '电话、传真：0816-5222213',
    '电话/传真:0816-5222213',
    '办公电话0816-5222213（传真同号）',
  ])('shares one number: %s', (text) => expect(values(text)).toEqual({ phone: '0816-5222213', fax: '0816-5222213' }))
  it('prefers the number among the other contacts', () => {
    const text = `举报电话：0955-1111111。${'甲'.repeat(200)}地址：中卫市文萃南街111号；邮编：755000；联系电话：0955-7062810。`
    expect(values(text).phone).toBe('0955-7062810')
  })
  it('reads contacts without labels and with call and mail verbs', () => {
    expect(
      values(
        '如有疑问，请致电0954-7381016，或者发送邮件至pygczzf@126.com，来信请寄：宁夏彭阳县古城镇人民政府（邮编756501）。',
      ),
    ).toEqual({
      phone: '0954-7381016',
      email: 'pygczzf@126.com',
      address: '宁夏彭阳县古城镇人民政府',
      postcode: '756501',
    })
  })
  it('finds none where there are none', () => expect(values('拨打12345热线1243件，主动公开信息1369条。')).toEqual({}))
})
