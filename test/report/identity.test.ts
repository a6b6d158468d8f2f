/** Title, year, agency and region, from the ways in which heads of reports are printed. */
import { describe, expect, it } from 'vitest'
import { allDivisions, regionOf } from '../../src/catalog/regions/divisions.ts'
import { findAgency } from '../../src/report/agency.ts'
import { findContacts } from '../../src/report/contacts.ts'
import type { Paragraph } from '../../src/report/paragraphs.ts'
import { findTitle } from '../../src/report/title.ts'
import { yearOfPeriod, yearOfTitle } from '../../src/report/year.ts'

function paragraphs(...lines: string[]): Paragraph[] {
  let start = 0
  return lines.map((text) => {
    const paragraph = { text, start, end: start + text.length }
    start = paragraph.end + 1
    return paragraph
  })
}

function identify(...lines: string[]) {
  const read = paragraphs(...lines)
  const title = findTitle(read)
  const agency = findAgency(title?.text ?? null, read, findContacts(lines.join('\n')))
  return { title: title?.text, agency: agency?.name, region: agency?.region.join('/'), code: agency?.code }
}

describe('title', () => {
  it.each([
    [
      'one line with layout spaces',
      ['西湖镇 2020 年政府信息公开 工作年度报告'],
      '西湖镇2020年政府信息公开工作年度报告',
    ],
    ['two lines', ['永宁县教育局', '2022年政府信息公开工作年度报告'], '永宁县教育局2022年政府信息公开工作年度报告'],
    [
      'three lines',
      ['南京市', '秦淮区人民政府', '2023年度政府信息公开工作报告'],
      '南京市秦淮区人民政府2023年度政府信息公开工作报告',
    ],
    [
      'printed twice',
      ['甲县2021年政府信息公开年度报告', '甲县2021年政府信息公开年度报告'],
      '甲县2021年政府信息公开年度报告',
    ],
    [
      'below the metadata of a page',
      ['首页 > 信息公开', '索引号：123456/2022-1', '乙市财政局2021年政府信息公开工作年度报告'],
      '乙市财政局2021年政府信息公开工作年度报告',
    ],
    [
      'with the year in a line of its own below',
      ['香山乡政府信息公开工作年度报告', '（2021年度）'],
      '香山乡政府信息公开工作年度报告（2021年度）',
    ],
    [
      'under the cover of a notice',
      ['关于印发榆中县小康营乡2021年政府信息公开工作年度报告的通知'],
      '榆中县小康营乡2021年政府信息公开工作年度报告',
    ],
    [
      'with its period behind it',
      ['望湖街道2023年政府信息公开年报（2023年1月1日—2023年12月31日）'],
      '望湖街道2023年政府信息公开年报（2023年1月1日—2023年12月31日）',
    ],
    [
      'with its first paragraph in the same line',
      ['丙镇2022年政府信息公开工作年度报告根据《条例》要求，现公布本报告。'],
      '丙镇2022年政府信息公开工作年度报告',
    ],
  ])('reads a title in %s', (_, lines, title) => expect(findTitle(paragraphs(...lines))?.text).toBe(title))

  it('takes the name from the preamble where no title is printed, and says so', () => {
    const title = findTitle(
      paragraphs('根据要求，现发布《丁区民政局2023年政府信息公开工作年度报告》。', '一、总体情况'),
    )
    expect(title).toMatchObject({ text: '丁区民政局2023年政府信息公开工作年度报告', printed: false })
  })
  it('finds none in other texts', () => expect(findTitle(paragraphs('会议纪要', '今天讨论了预算。'))).toBeNull())
})

describe('year', () => {
  it.each([
    ['永宁县教育局2022年政府信息公开工作年度报告', 2022],
    ['二〇二〇年度政府信息公开工作年度报告', 2020],
    ['关于2021年度政府信息公开工作的报告', 2021],
    ['某局 2 0 2 3 年政府信息公开年度报告', 2023],
    ['政府信息公开工作年度报告', null],
  ])('of the title %s', (title, year) => expect(yearOfTitle(title)).toBe(year))

  it.each([
    ['统计期限自2020年1月1日起，至2020年12月31日止', 2020],
    ['统计数据从 2021 年 1 月 1 日至 12 月 31 日', 2021],
    ['统计周期为2023年1月1日——2023年12月31日', 2023],
    ['本报告于2024年1月20日公布', null],
  ])('of the period %s', (text, year) => expect(yearOfPeriod(text)).toBe(year))
})

describe('agency', () => {
  it.each([
    [
      ['西湖镇2020年政府信息公开工作年度报告', '特向社会公布阳谷县西湖镇人民政府2020年度政府信息公开工作年度报告。'],
      '西湖镇人民政府',
      '山东省/聊城市/阳谷县/西湖镇',
      '371521114',
    ],
    [['永宁县教育局2022年政府信息公开工作年度报告'], '教育局', '宁夏回族自治区/银川市/永宁县', '640121'],
    [['2023年沭阳县发展和改革局政府信息公开年度报告'], '发展和改革局', '江苏省/宿迁市/沭阳县', '321322'],
    [['大理州人民政府办公室2021年政府信息公开工作年度报告'], '人民政府办公室', '云南省/大理白族自治州', '5329'],
    [['恩施州来凤县2021年政府信息公开工作年度报告'], '来凤县人民政府', '湖北省/恩施土家族苗族自治州/来凤县', '422827'],
    [['巴州库尔勒市财政局2021年政府信息公开年报'], '财政局', '新疆维吾尔自治区/巴音郭楞蒙古自治州/库尔勒市', '652801'],
    [
      ['西安高新技术产业开发区管理委员会2021年政府信息公开年度报告'],
      '高新技术产业开发区管理委员会',
      '陕西省/西安市/高新技术产业开发区',
      null,
    ],
    [['东莞市虎门镇2021年政府信息公开工作年度报告'], '虎门镇人民政府', '广东省/东莞市/虎门镇', '441900121'],
    [
      ['新疆生产建设兵团第八师石河子市2022年政府信息公开工作年度报告'],
      '石河子市人民政府',
      '新疆维吾尔自治区/石河子市',
      '659001',
    ],
    [['三台县人民政府办公室2020年政府信息公开工作年度报告'], '人民政府办公室', '四川省/绵阳市/三台县', '510722'],
    [['宁夏回族自治区人民政府2021年政府信息公开工作年度报告'], '宁夏回族自治区人民政府', '宁夏回族自治区', '64'],
    [['中卫市2022年政府信息公开工作年度报告'], '中卫市人民政府', '宁夏回族自治区/中卫市', '6405'],
    [
      ['北京市东城区东华门街道办事处2022年政府信息公开工作年度报告'],
      '东华门街道办事处',
      '北京市/东城区/东华门街道',
      '110101001',
    ],
    [
      ['合肥市庐阳区人民政府逍遥津街道办事处2021年政府信息公开年度报告'],
      '逍遥津街道办事处',
      '安徽省/合肥市/庐阳区/逍遥津街道',
      '340103006',
    ],
    [['上海市黄浦区卫生健康委员会2024年政府信息公开工作年度报告'], '卫生健康委员会', '上海市/黄浦区', '310101'],
    [['国家税务总局永宁县税务局2021年政府信息公开工作年度报告'], '税务局', '宁夏回族自治区/银川市/永宁县', '640121'],
    [
      ['县教育局2022年政府信息公开工作年度报告', '如有疑问请联系霍山县教育局办公室，地址：霍山县衡山镇文盛路8号。'],
      '教育局',
      '安徽省/六安市/霍山县',
      '341525',
    ],
    [
      [
        '政府信息公开工作年度报告',
        '本报告由石桥镇人民政府编制。',
        '地址：山东省淄博市沂源县石桥镇政府驻地，邮编：256100',
      ],
      '石桥镇人民政府',
      '山东省/淄博市/沂源县/石桥镇',
      '370323110',
    ],
  ])('reads %j', (lines, agency, region, code) => expect(identify(...lines)).toMatchObject({ agency, region, code }))

  it('takes the signature where the head names no one', () => {
    const lines = [
      '2020年政府信息公开工作年度报告',
      '一、总体情况',
      '无其他需要报告的事项。',
      '阳谷县西湖镇人民政府',
      '2021年1月25日',
    ]
    expect(identify(...lines)).toMatchObject({ agency: '西湖镇人民政府', code: '371521114' })
  })
  it('leaves the code open where nothing tells namesakes apart', () => {
    expect(identify('城关镇2021年政府信息公开工作年度报告', '一、总体情况')).toMatchObject({
      agency: '城关镇人民政府',
      code: null,
    })
  })
  it('knows no agency where none is named', () =>
    expect(identify('今天天气很好。')).toMatchObject({ agency: undefined }))
})

describe('the agency of every division', () => {
  const report = '2023年政府信息公开工作年度报告'
  const named = (title: string) => {
    const agency = findAgency(title, paragraphs(title), {
      ...findContacts(''),
    })
    return agency && `${agency.region.join('/')} ${agency.name}`
  }
  const all = [...allDivisions()]

  it('reads every township and street behind its city and county', () => {
    const towns = all.filter(({ code, name }) => code.length === 9 && /^[^（(]+(?:[镇乡]|街道)$/u.test(name))
    const misread = towns.filter(({ code, name }) => {
      const above = regionOf(code).slice(1, -1)
      // A county that ends like no county is a zone, or a city that has no counties.
      if (!/[县市区旗]$/u.test(above.at(-1) ?? '') || name === '街道') return false
      const office = name.endsWith('街道') ? '办事处' : '人民政府'
      return named(`${above.join('')}${name}${office}${report}`) !== `${regionOf(code).join('/')} ${name}${office}`
    })
    expect(towns.length).toBeGreaterThan(38000)
    expect(misread.map(({ code }) => regionOf(code).join(''))).toEqual([])
  })

  it('reads the bureaus of every county, though some township is called 林业局 or 社会事务局', () => {
    const counties = all.filter(({ code, name }) => code.length === 6 && /[县市旗]$/u.test(name))
    const misread = counties.flatMap(({ code, name }) =>
      ['林业局', '乡村振兴局', '社会事务局', '卫生健康局', '农科所']
        .filter((bureau) => !named(`${name}${bureau}${report}`)?.endsWith(`${name} ${bureau}`))
        .map((bureau) => `${regionOf(code).join('')}${bureau}`),
    )
    expect(counties.length).toBeGreaterThan(1800)
    expect(misread).toEqual([])
  })

  it('calls the office of a prefecture by its name', () => {
    expect(named(`阿勒泰地区${report}`)).toBe('新疆维吾尔自治区/阿勒泰地区 阿勒泰地区行政公署')
    expect(named(`和田地区行政公署${report}`)).toBe('新疆维吾尔自治区/和田地区 和田地区行政公署')
  })
})
