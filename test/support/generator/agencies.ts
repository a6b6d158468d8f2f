/**
 * Agencies of every kind in real places, and the names under which their
 * reports are published.
 */
import type { Random } from './random.ts'

/** Statistical code, then the region from the province down. */
const PLACES = `
450923107 广西壮族自治区/玉林市/博白县/那林镇
341502105 安徽省/六安市/金安区/东河口镇
445381107 广东省/云浮市/罗定市/苹塘镇
654321101 新疆维吾尔自治区/阿勒泰地区/布尔津县/冲乎尔镇
500101145 重庆市/万州区/余家镇
469002110 海南省/琼海市/大路镇
220802105 吉林省/白城市/洮北区/到保镇
610305107 陕西省/宝鸡市/凤翔区/南指挥镇
500243101 重庆市/彭水苗族土家族自治县/保家镇
520628116 贵州省/铜仁市/松桃苗族自治县/木树镇
511011114 四川省/内江市/东兴区/平坦镇
350721103 福建省/南平市/顺昌县/埔上镇
513401102 四川省/凉山彝族自治州/西昌市/安宁镇
230882106 黑龙江省/佳木斯市/富锦市/砚山镇
433127113 湖南省/湘西土家族苗族自治州/永顺县/万坪镇
321112100 江苏省/镇江市/丹徒区/高桥镇
320206102 江苏省/无锡市/惠山区/洛社镇
513228106 四川省/阿坝藏族羌族自治州/黑水县/知木林镇
533123108 云南省/德宏傣族景颇族自治州/盈江县/太平镇
530323104 云南省/曲靖市/师宗县/彩云镇
150523103 内蒙古自治区/通辽市/开鲁县/麦新镇
411327108 河南省/南阳市/社旗县/郝寨镇
530502204 云南省/保山市/隆阳区/丙麻乡
360725209 江西省/赣州市/崇义县/丰州乡
340421204 安徽省/淮南市/凤台县/古店乡
360730202 江西省/赣州市/宁都县/固厚乡
621023202 甘肃省/庆阳市/华池县/上里塬乡
371122206 山东省/日照市/莒县/库山乡
410221202 河南省/开封市/杞县/宗店乡
540328204 西藏自治区/昌都市/芒康县/措瓦乡
211404201 辽宁省/葫芦岛市/南票区/沙锅屯乡
210281206 辽宁省/大连市/瓦房店市/驼山乡
350429201 福建省/三明市/泰宁县/上青乡
331003002 浙江省/台州市/黄岩区/南城街道
370782003 山东省/潍坊市/诸城市/舜王街道
640205004 宁夏回族自治区/石嘴山市/惠农区/北街街道
370112010 山东省/济南市/历城区/鲍山街道
450105001 广西壮族自治区/南宁市/江南区/福建园街道
230110004 黑龙江省/哈尔滨市/香坊区/新香坊街道
350783001 福建省/南平市/建瓯市/建安街道
520621001 贵州省/铜仁市/江口县/双江街道
510503001 四川省/泸州市/纳溪区/安富街道
320613007 江苏省/南通市/崇川区/钟秀街道
410102009 河南省/郑州市/中原区/航海西路街道
440103004 广东省/广州市/荔湾区/多宝街道
150622001 内蒙古自治区/鄂尔多斯市/准格尔旗/兴隆街道
511824214 四川省/雅安市/石棉县/草科藏族乡
150624200 内蒙古自治区/鄂尔多斯市/鄂托克旗/苏米图苏木
520523216 贵州省/毕节市/金沙县/新化苗族彝族满族乡
430821213 湖南省/张家界市/慈利县/许家坊土家族乡
469022 海南省/屯昌县
310115 上海市/浦东新区
350724 福建省/南平市/松溪县
360602 江西省/鹰潭市/月湖区
361028 江西省/抚州市/资溪县
630203 青海省/海东市/平安区
370302 山东省/淄博市/淄川区
150627 内蒙古自治区/鄂尔多斯市/伊金霍洛旗
450325 广西壮族自治区/桂林市/兴安县
120101 天津市/和平区
321182 江苏省/镇江市/扬中市
320923 江苏省/盐城市/阜宁县
420116 湖北省/武汉市/黄陂区
433125 湖南省/湘西土家族苗族自治州/保靖县
1307 河北省/张家口市
4309 湖南省/益阳市
4209 湖北省/孝感市
6404 宁夏回族自治区/固原市
2311 黑龙江省/黑河市
`
  .trim()
  .split('\n')
  .map((line) => ({ code: line.split(' ')[0]!, region: line.split(' ')[1]!.split('/') }))

const BUREAUS = [
  '教育局',
  '财政局',
  '发展和改革局',
  '人力资源和社会保障局',
  '住房和城乡建设局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '卫生健康局',
  '市场监督管理局',
  '审计局',
  '统计局',
  '民政局',
  '司法局',
  '自然资源局',
  '应急管理局',
  '文化和旅游局',
  '医疗保障局',
  '城市管理局',
  '退役军人事务局',
  '科学技术局',
  '生态环境局',
]

export type AgencyKind = 'township' | 'street' | 'government' | 'office' | 'bureau'

export interface GeneratedAgency {
  kind: AgencyKind
  /** The names that a reader may give it; the first is the contract's own form. */
  names: string[]
  region: string[]
  code: string
  /** As it stands in titles: 沙坡头区香山乡, 阳谷县教育局. */
  title: string
  /** In full, without the region above it: 香山乡人民政府, 阳谷县教育局. */
  full: string
  /** How it speaks of itself: 我镇, 我局. */
  we: string
  /** How the text names it for short: 香山乡, 县教育局. */
  short: string
  /** The division whose website it publishes on: 沙坡头区. */
  host: string
}

export function makeAgency(random: Random, kind?: AgencyKind): GeneratedAgency {
  const wanted =
    kind ?? random.pick<AgencyKind>(['township', 'township', 'township', 'street', 'bureau', 'government', 'office'])
  const places = PLACES.filter(({ code, region }) => {
    const street = region.at(-1)!.endsWith('街道')
    if (wanted === 'township') return code.length === 9 && !street
    if (wanted === 'street') return street
    return code.length < 9
  })
  const { code, region } = random.pick(places)
  const last = region.at(-1)!
  const above = region.at(-2)!
  const prefix = random.pick([above, above, region.length > 3 ? region.at(-3)! + above : above, ''])
  const base = { kind: wanted, region, code }
  if (wanted === 'township') {
    const full = `${last}人民政府`
    const title = prefix + random.pick([last, full, full])
    return { ...base, names: [full], full, title, short: last, host: above, we: last.endsWith('镇') ? '我镇' : '我乡' }
  }
  if (wanted === 'street') {
    const full = `${last}办事处`
    const title = prefix + random.pick([full, full, last])
    return { ...base, names: [full, last], full, title, short: last, host: above, we: '我街道' }
  }
  const level = last.at(-1)!
  if (wanted === 'government') {
    const full = `${last}人民政府`
    return { ...base, names: ['人民政府', full], full, title: full, short: last, host: last, we: `我${level}` }
  }
  const name = wanted === 'office' ? random.pick(['人民政府办公室', '人民政府办公室']) : random.pick(BUREAUS)
  const full = last + name
  const short = wanted === 'office' ? `${level}政府办` : level + name
  return { ...base, names: [name], full, title: full, short, host: last, we: wanted === 'office' ? '我办' : '我局' }
}
