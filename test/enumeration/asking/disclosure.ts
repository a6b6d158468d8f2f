/** How people who ask name the cells of 二、主动公开政府信息情况, each edition with its own; apart from the product's vocabulary. */
export interface CellWords {
  key: string
  /** Nouns. */
  zh: readonly string[]
  keys: readonly string[]
  en: readonly string[]
  /** What 多少 is followed by; also tells "how much" from "how many". */
  counter: string
  /** A level at the year's end, which is not added up over years. */
  level?: true
}

const items = (row: string, zh: string, short: string, en: string): CellWords[] => [
  {
    key: `disclosure.${row}.itemsPreviousYear`,
    zh: [`${zh}上一年项目数量`, `${zh}的上一年项目数`, `${short}上年的项目数量`, `${short}上一年度项目`],
    keys: [`${zh} 上一年项目数量`, `${short} 上年项目`],
    en: [`${en} items of the previous year`, `${en} items in the preceding year`],
    counter: '项',
    level: true,
  },
  {
    key: `disclosure.${row}.change`,
    zh: [`${zh}本年增减数`, `${zh}项目本年增/减`, `${short}项目的增减`, `${short}本年增减的项目`],
    keys: [`${zh} 本年增减`, `${short} 增减`],
    en: [`net change in ${en} items`, `increase or decrease in ${en} items`],
    counter: '项',
  },
]

const decided = (row: string, zh: string, short: readonly string[], en: string): CellWords => ({
  key: `disclosure.${row}.decisions`,
  zh: [`${zh}处理决定`, `${zh}处理决定数量`, ...short],
  keys: [`${zh} 处理决定`, zh],
  en: [`${en} decisions`, `${en} decisions made`],
  counter: '件',
})

const LICENSING = decided('licensing', '行政许可', ['行政许可决定', '办理的行政许可'], 'administrative licensing')
const PENALTIES = decided('penalties', '行政处罚', ['行政处罚决定', '作出的行政处罚'], 'administrative penalty')
const COERCION = decided('coercion', '行政强制', ['行政强制决定', '采取的行政强制'], 'administrative coercion')

const documents2019 = (row: string, zh: string, en: string): CellWords[] => [
  {
    key: `disclosure.${row}.produced`,
    zh: [`新制作的${zh}`, `${zh}本年新制作数量`, `${zh}新制作数`, `出台的${zh}`],
    keys: [`${zh} 新制作`, `${zh} 本年新制作数量`],
    en: [`${en} newly produced`, `newly made ${en}`],
    counter: '件',
  },
  {
    key: `disclosure.${row}.disclosed`,
    zh: [`新公开的${zh}`, `${zh}本年新公开数量`, `${zh}新公开数`],
    keys: [`${zh} 新公开`, `${zh} 本年新公开数量`],
    en: [`${en} newly disclosed`, `newly disclosed ${en}`],
    counter: '件',
  },
  {
    key: `disclosure.${row}.disclosedTotal`,
    zh: [`对外公开的${zh}总数`, `${zh}对外公开总数量`, `${zh}对外公开总数`],
    keys: [`${zh} 对外公开总数`, `${zh} 对外公开总数量`],
    en: [`${en} disclosed in total`, `${en} open to the public in total`],
    counter: '件',
    level: true,
  },
]

const documents2021 = (row: string, zh: string, en: string): CellWords[] => [
  {
    key: `disclosure.${row}.issued`,
    zh: [`制发的${zh}`, `本年制发${zh}`, `${zh}制发件数`, `${zh}本年制发件数`, `出台的${zh}`],
    keys: [`${zh} 制发`, `${zh} 本年制发件数`],
    en: [`${en} issued`, `${en} issued during the year`],
    counter: '件',
  },
  {
    key: `disclosure.${row}.repealed`,
    zh: [`废止的${zh}`, `本年废止${zh}`, `${zh}废止件数`, `${zh}本年废止件数`],
    keys: [`${zh} 废止`, `${zh} 本年废止件数`],
    en: [`${en} repealed`, `${en} abolished`],
    counter: '件',
  },
  {
    key: `disclosure.${row}.inForce`,
    zh: [`现行有效的${zh}`, `${zh}现行有效件数`, `还有效的${zh}`],
    keys: [`${zh} 现行有效`, `${zh} 现行有效件数`],
    en: [`${en} in force`, `${en} currently in force`],
    counter: '件',
    level: true,
  },
]

export const CELLS_2019: readonly CellWords[] = [
  ...documents2019('regulations', '规章', 'government rules'),
  ...documents2019('normativeDocuments', '规范性文件', 'normative documents'),
  ...items('licensing', '行政许可', '许可', 'administrative licensing'),
  LICENSING,
  ...items('otherServices', '其他对外管理服务事项', '对外管理服务事项', 'other external management and service'),
  decided(
    'otherServices',
    '其他对外管理服务事项',
    ['其他对外管理服务事项的处理决定', '对外管理服务事项处理决定'],
    'other external management and service',
  ),
  ...items('penalties', '行政处罚', '处罚', 'administrative penalty'),
  PENALTIES,
  ...items('coercion', '行政强制', '行政强制', 'administrative coercion'),
  COERCION,
  ...items('fees', '行政事业性收费', '事业性收费', 'administrative fee'),
  {
    key: 'disclosure.procurement.projects',
    zh: ['政府集中采购项目', '政府集中采购的采购项目数量', '集中采购项目数', '政府集中采购项目数量'],
    keys: ['政府集中采购 项目数量', '集中采购 项目'],
    en: ['centralized government procurement projects', 'government procurement projects'],
    counter: '项',
  },
  {
    key: 'disclosure.procurement.amount',
    zh: ['政府集中采购总金额', '政府集中采购的采购总金额', '集中采购金额', '政府集中采购花的钱'],
    keys: ['政府集中采购 总金额', '集中采购 金额'],
    en: ['centralized government procurement spending', 'total amount of government procurement'],
    counter: '',
  },
]

export const CELLS_2021: readonly CellWords[] = [
  ...documents2021('regulations', '规章', 'government rules'),
  ...documents2021('normativeDocuments', '行政规范性文件', 'administrative normative documents'),
  LICENSING,
  PENALTIES,
  COERCION,
  {
    key: 'disclosure.fees.amount',
    zh: ['行政事业性收费金额', '行政事业性收费本年收费金额', '行政事业性收费', '收取的行政事业性收费'],
    keys: ['行政事业性收费 金额', '行政事业性收费'],
    en: ['administrative fees collected', 'administrative charges'],
    counter: '万元',
  },
]
