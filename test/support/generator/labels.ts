/**
 * How a label looks after typists, converters and scanners: spaces, brackets of
 * either width, short forms, and, on bad scans, misread characters.
 */
import type { Random } from './random.ts'

export type Wear = 'clean' | 'typical' | 'heavy'

/** Short or slipped forms that clerks really print. */
const VARIANTS: Record<string, string[]> = {
  '2.其他法律行政法规禁止公开': ['2.其他法律法规禁止公开', '2.法律行政法规禁止公开'],
  总计: ['合计'],
  商业企业: ['企业'],
  社会公益组织: ['社会组织', '社会公益'],
  '3.危及“三安全一稳定”': ['3.危及"三安全一稳定"', '3.危及“三安全一稳定“', '3.危及三安全一稳定'],
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': [
    '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    '1.逾期不补正',
  ],
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': [
    '2.申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请',
    '2.逾期不缴费',
  ],
  '（六）其他处理': ['（六）其他'],
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开',
    '（二）部分公开（区分处理的，只计这一情形,不计其他情形）',
  ],
  '一、本年新收政府信息公开申请数量': ['一、本年新收政府信息公开申请', '一、本年新收政府信息公开申请数量（件）'],
  '四、结转下年度继续办理': ['四、结转下年度', '四、结转下年度继续办理（件）'],
}

/** Characters that scanners take for one another. */
const LOOKALIKES: Record<string, string> = {
  本: '木',
  年: '午',
  政: '改',
  公: '么',
  开: '并',
  信: '倌',
  息: '息.',
  申: '中',
  请: '清',
  结: '绪',
  转: '传',
  不: '丕',
  处: '外',
  理: '埋',
  提: '捉',
  供: '洪',
  属: '厲',
  于: '干',
  行: '衍',
  案: '窠',
  卷: '巻',
  保: '俣',
  护: '护·',
  第: '笫',
  法: '祛',
  权: '杈',
  益: '盖',
  密: '蜜',
  内: '肉',
  部: '郜',
  程: '桯',
  性: '姓',
  维: '惟',
  持: '恃',
  纠: '纣',
  正: '止',
  果: '杲',
  审: '宙',
  复: '夏',
  重: '童',
  求: '永',
  举: '誉',
  报: '极',
  现: '玑',
  成: '戍',
  没: '殁',
  掌: '堂',
  握: '屋',
  明: '朋',
  确: '硝',
  四: '囚',
  二: '=',
  一: '—',
  三: '=-',
}

/** Wears one label down. A clean one stays as the notice prints it. */
export function wear(random: Random, label: string, wear: Wear): string {
  if (wear === 'clean' || label === '') return label
  let worn = label
  if (VARIANTS[worn] && random.chance(0.12)) worn = random.pick(VARIANTS[worn]!)
  if (random.chance(0.3)) worn = worn.replaceAll('（', '(').replaceAll('）', random.chance(0.7) ? ')' : '）')
  if (random.chance(0.1)) worn = worn.replaceAll('，', ',').replaceAll('：', ':')
  if (random.chance(0.2)) worn = worn.replace(/^(\d)\./, random.chance(0.6) ? '$1. ' : '$1．')
  if (random.chance(0.15)) worn = worn.replace(/^([(（].[)）])/, '$1 ')
  if (random.chance(0.2) && worn.length > 2) worn = spaced(random, worn)
  if (wear === 'heavy' && random.chance(0.3)) worn = scanned(random, worn)
  return worn
}

function spaced(random: Random, label: string): string {
  const at = random.int(1, label.length - 1)
  const spaced = `${label.slice(0, at)} ${label.slice(at)}`
  return random.chance(0.3) ? spaced.replace(/(.{2})(.{2})$/, '$1 $2') : spaced
}

/** One to two characters misread, lost, or junk before them; the label stays one that a person would recognise. */
export function scanned(random: Random, label: string): string {
  const characters = [...label]
  for (let times = random.int(1, characters.length > 7 ? 2 : 1); times > 0; times--) {
    const at = random.int(0, characters.length - 1)
    if (/\d/.test(characters[at]!)) continue
    const damage = random.int(0, 3)
    if (damage <= 1) characters[at] = LOOKALIKES[characters[at]!] ?? characters[at]!
    else if (damage === 2 && characters.length > 4) characters[at] = ''
    else characters[at] += random.pick(['·', ',', "'", ' ', '.', '~'])
  }
  return (random.chance(0.1) ? random.pick([']', '·', '|', '’']).replace('|', '!') : '') + characters.join('')
}
