/** Addresses and numbers of an office, and the forms in which a report gives them. */
import type { GeneratedAgency } from './agencies.ts'
import type { Random } from './random.ts'

export interface GeneratedContacts {
  address: string | null
  postcode: string | null
  phone: string | null
  fax: string | null
  email: string | null
  website: string | null
}

const STREETS = [
  '人民路',
  '解放大街',
  '文化路',
  '建设东路',
  '迎宾大道',
  '振兴街',
  '滨河西路',
  '中山南路',
  '新华街',
  '府前路',
]

/** The sentence (or lines) with the contacts, and what it gives. */
export function makeContacts(random: Random, agency: GeneratedAgency): { text: string; contacts: GeneratedContacts } {
  const area = random.pick(['0955', '0371', '0635', '021', '0513', '0898', '0451', '0771'])
  const dash = random.pick(['-', '-', '—', '－'])
  const number = (): string =>
    `${random.int(2, 8)}${String(random.int(0, 9_999_999))
      .padStart(area === '021' ? 7 : 6, '0')
      .slice(0, area === '021' ? 7 : 6)}`
  const place = agency.region.slice(random.int(1, Math.max(1, agency.region.length - 2))).join('')
  const address = `${place}${random.pick(STREETS)}${random.int(1, 288)}号${random.pick(['', '', `${random.int(2, 9)}楼${random.int(201, 918)}室`])}`
  const phone = `${area}${dash}${number()}`
  const contacts: GeneratedContacts = {
    address,
    postcode: random.chance(0.75) ? String(random.int(100_000, 859_999)) : null,
    phone,
    fax: random.chance(0.3) ? (random.chance(0.4) ? phone : `${area}${dash}${number()}`) : null,
    email: random.chance(0.7)
      ? `${random.pick(['xxgk', 'dzb', 'zfbgs', 'bgs', 'zwgk'])}${random.int(10, 9999)}@${random.pick(['163.com', '126.com', 'qq.com', 'lc.shandong.cn'])}`
      : null,
    website: random.chance(0.65)
      ? `${random.pick(['http://', 'https://', ''])}www.${random.pick(['qhx', 'ynx', 'zwxx', 'bhzf', 'lcgov'])}.gov.cn${random.pick(['', '/', ''])}`
      : null,
  }
  const website =
    contacts.website === null
      ? ''
      : `${random.pick(['本报告电子版可在', '本报告的电子版可从', '本年度报告电子版可在'])}${agency.host}人民政府${random.pick(['', '门户'])}网站（${random.chance(0.2) ? `<${contacts.website}>` : contacts.website}）${random.pick(['下载', '查阅或下载', '查阅'])}。`
  const colon = random.pick(['：', '：', ':'])
  const shared = contacts.fax === contacts.phone && random.chance(0.5)
  const items = [
    `${random.pick(['地址', '联系地址', '地址', '通讯地址', '办公地址'])}${colon}${address}`,
    contacts.postcode && `${random.pick(['邮编', '邮政编码', '邮编'])}${colon}${contacts.postcode}`,
    shared
      ? `${random.pick(['电话（传真）', '电话/传真', '电话、传真', '联系电话（传真）'])}${colon}${phone}`
      : `${random.pick(['联系电话', '电话', '咨询电话', '办公电话'])}${colon}${phone}`,
    contacts.fax && !shared && `${random.pick(['传真', '传真号码'])}${colon}${contacts.fax}`,
    contacts.email && `${random.pick(['电子邮箱', '邮箱', '电子邮件', 'E-mail', '电子信箱'])}${colon}${contacts.email}`,
  ].filter((item): item is string => Boolean(item))
  const office = `${agency.full}${random.pick(['办公室', '党政办公室', '党政综合办公室', ''])}`
  const list = items.join(random.pick(['；', '，', '；', ',', '，']))
  const way = random.pick([
    `如对本报告有疑问，请与${office}联系（${list}）。`,
    `如有疑问和建议，请直接与${office}联系（${list}）。`,
    `如对报告有任何疑问，请联系${office}（${list}）。`,
    `如对本报告有任何疑问，请联系：${office}，${list}。`,
    `公民、法人和其他组织对本报告如有疑问，可与${office}联系。${list}。`,
    `如对报告有疑问，请与${office}联系。${items.join('，')}。`,
  ])
  return { contacts, text: website + way }
}
