/**
 * The peoples (民族) that autonomous divisions and townships are named for: what goes from their names with the kind, as
 * 恩施土家族苗族自治州 is called 恩施; and what English calls them.
 */
const inEnglish: Readonly<Record<string, string>> = {
  ...{ 各: 'Multinational', 汉: 'Han', 藏: 'Tibetan', 羌: 'Qiang', 彝: 'Yi', 苗: 'Miao', 侗: 'Dong', 土家: 'Tujia' },
  ...{ 布依: 'Buyei', 白: 'Bai', 傣: 'Dai', 景颇: 'Jingpo', 傈僳: 'Lisu', 独龙: 'Derung', 怒: 'Nu', 普米: 'Pumi' },
  ...{ 哈尼: 'Hani', 壮: 'Zhuang', 蒙古: 'Mongol', 朝鲜: 'Korean', 哈萨克: 'Kazakh', 柯尔克孜: 'Kyrgyz', 满: 'Manchu' },
  ...{ 回: 'Hui', 黎: 'Li', 瑶: 'Yao', 畲: 'She', 仡佬: 'Gelao', 仫佬: 'Mulao', 毛南: 'Maonan', 水: 'Sui' },
  ...{ 纳西: 'Naxi', 拉祜: 'Lahu', 佤: 'Va', 布朗: 'Blang', 裕固: 'Yugur', 保安: 'Bonan', 东乡: 'Dongxiang' },
  ...{ 撒拉: 'Salar', 土: 'Tu', 锡伯: 'Xibe', 塔吉克: 'Tajik', 达斡尔: 'Daur', 鄂温克: 'Evenk', 高山: 'Gaoshan' },
  ...{ 阿昌: 'Achang', 德昂: "De'ang", 门巴: 'Monpa', 俄罗斯: 'Russian', 乌孜别克: 'Uzbek', 维吾尔: 'Uyghur' },
}

/** As English questions name them. */
export const peoplesAsSaid: readonly string[] = Object.values(inEnglish).map((name) => name.toLowerCase())

/** Named without 族 as well. */
const ALONE = ['维吾尔', '蒙古', '哈萨克', '柯尔克孜', '锡伯', '塔吉克', '乌孜别克']

const ONE = `(?:${Object.keys(inEnglish).join('|')})族|${ALONE.join('|')}`
export const PEOPLES = new RegExp(`(?:${ONE})+$`, 'u')

/** 土家族苗族 → Tujia and Miao */
export function peoplesInEnglish(peoples: string): string {
  const named = [...peoples.matchAll(new RegExp(ONE, 'gu'))].map(([one]) => inEnglish[one.replace(/族$/u, '')]!)
  return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' and ')
}
