/** Departments of a county, a city of the same prefecture and a province, each under its full name and whatever of its place people say. */
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/model/coverage.ts'
import type { ReportSummary } from '../../src/model/store.ts'
import { createDirectory } from '../../src/question/agencies/directory.ts'
import { understand } from '../../src/question/understand.ts'
import { AS_OF, vocabulary } from './understood.ts'

const LOCAL =
  '教育局 教育和体育局 科学技术局 工业和信息化局 公安局 民政局 司法局 财政局 人力资源和社会保障局 自然资源局 自然资源和规划局 生态环境局 住房和城乡建设局 交通运输局 水利局 水务局 农业农村局 商务局 文化和旅游局 文化广电旅游体育局 卫生健康局 卫生健康委员会 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 行政审批局 行政审批服务管理局 政务服务管理局 政务服务和数据管理局 乡村振兴局 信访局 林业局 林业和草原局 城市管理局 城市管理行政执法局 综合行政执法局 大数据发展管理局 大数据中心 数据资源管理局 发展和改革委员会 发展和改革局 机关事务服务中心 公共资源交易中心 住房公积金管理中心 气象局 税务局 粮食和物资储备局 民族宗教事务局 外事办公室 人民政府办公室 供销合作社联合社 投资促进局 体育局 国有资产监督管理委员会 地方金融监督管理局 消防救援大队 残疾人联合会'.split(
    ' ',
  )
const PROVINCIAL =
  '教育厅 科学技术厅 工业和信息化厅 公安厅 民政厅 司法厅 财政厅 人力资源和社会保障厅 自然资源厅 生态环境厅 住房和城乡建设厅 交通运输厅 水利厅 农业农村厅 商务厅 文化和旅游厅 卫生健康委员会 退役军人事务厅 应急管理厅 审计厅 市场监督管理局 统计局 医疗保障局 林业局 体育局 人民政府办公厅 发展和改革委员会 国有资产监督管理委员会 粮食和物资储备局 信访局'.split(
    ' ',
  )

const places: { region: string[]; called: string[]; departments: string[] }[] = [
  { region: ['山东省', '临沂市', '沂水县'], called: ['沂水县', '沂水', '临沂市沂水县'], departments: LOCAL },
  { region: ['江苏省', '南通市', '如皋市'], called: ['如皋市', '如皋', '南通市如皋市'], departments: LOCAL },
  { region: ['河南省', '信阳市', '平桥区'], called: ['平桥区', '信阳平桥区', '信阳市平桥区'], departments: LOCAL },
  { region: ['江苏省', '南通市'], called: ['南通市', '江苏省南通市'], departments: LOCAL },
  { region: ['陕西省'], called: ['陕西省', '陕西'], departments: PROVINCIAL },
]

/** What people say for them. */
const SHORT: Record<string, string> = {
  人力资源和社会保障: '人社',
  住房和城乡建设: '住建',
  市场监督管理: '市监 市场监管',
  发展和改革: '发改',
  卫生健康: '卫健',
  退役军人事务: '退役军人',
  城市管理: '城管',
  自然资源和规划: '自规 资规',
  农业农村: '农业',
  文化和旅游: '文旅',
  文化广电旅游体育: '文旅 文广旅体',
  教育和体育: '教体 教育',
  医疗保障: '医保',
  应急管理: '应急',
  民族宗教事务: '民宗',
  国有资产监督管理: '国资',
  住房公积金管理: '公积金',
  政务服务和数据管理: '政数 政务服务',
  行政审批服务管理: '审批 行政审批',
  行政审批: '审批',
  生态环境: '环保',
  交通运输: '交通',
  科学技术: '科技',
  工业和信息化: '工信',
  林业和草原: '林草',
  粮食和物资储备: '粮储 粮食',
  大数据发展管理: '大数据',
  综合行政执法: '综合执法 执法',
  投资促进: '投促',
  城市管理行政执法: '城管 城管执法',
  公共资源交易: '公共资源',
  供销合作社联合社: '供销社',
  残疾人联合会: '残联',
  人民政府办公: '政府办',
}

/** 人社局 of 人力资源和社会保障局. */
function shortOf(department: string): string[] {
  const stem = Object.keys(SHORT).find(
    (one) =>
      department === one ||
      (/^(?:[局厅室]|委员会|中心)$/u.test(department.slice(one.length)) && department.startsWith(one)),
  )
  if (!stem) return []
  const kind = department
    .slice(stem.length)
    .replace('委员会', '委')
    .replace(stem.endsWith('办公') ? /[室厅]$/u : '', '')
  return SHORT[stem]!.split(' ').map((short) => short + kind)
}

/** All departments of one place are never indexed at once: 自然资源局 is called what 自然资源和规划局 is called. */
const indexOf = (one: number) =>
  createDirectory(
    coverageOf(
      places.flatMap(({ region, departments }) => {
        const names = [departments[one % departments.length]!, `${region.at(-1)}人民政府`]
        return names.map((name) => {
          const id = [...region, name].join('/')
          const agency = { name, region, code: null }
          return {
            id,
            title: id,
            year: 2022,
            form: '2021',
            agency,
            path: id,
            format: 'txt',
            url: null,
            published: null,
          }
        })
      }) as ReportSummary[],
    ),
    vocabulary.otherNames,
  )

const ASKING: ((name: string) => string)[] = [
  (name) => `${name}2022年收到几件申请`,
  (name) => `请问${name}的电话是多少`,
  (name) => `2022年${name}主动公开了多少条信息？`,
  (name) => `${name} 行政处罚 2022`,
]

describe.each([
  ['its full name', (department: string) => [department]],
  ['what people call it', shortOf],
] as const)('a department is found under %s', (_, namesOf) => {
  it.each(places.map(({ region, called, departments }) => [region.join(''), region, called, departments] as const))(
    'in %s',
    (_, region, called, departments) => {
      const missed = departments.flatMap((department, one) => {
        const directory = indexOf(one)
        return called.flatMap((place) =>
          namesOf(department)
            .flatMap((name) => ASKING.map((ask) => ask(place + name)))
            .flatMap((question) => {
              const { agencies, unknownAgencies } = understand(
                { question, asOf: AS_OF },
                { directory, vocabulary },
                null,
              )
              const right = agencies.length === 1 && agencies[0]!.key === [...region, department].join('/')
              return right
                ? []
                : [`${question}: ${[...agencies, ...unknownAgencies].map((a) => JSON.stringify(a)).join()}`]
            }),
        )
      })
      expect(missed).toEqual([])
    },
  )
})
