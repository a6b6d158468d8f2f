/**
 * Words that tell what became of an application or a dispute, or why. Where the vocabulary has read them they belong to a
 * row or an outcome; left over beside 申请 or 复议 alone they say that something else is asked for than all of them.
 */
const outcomes = [
  // What was not done; 没有, 不是, 未收到 ask or deny and tell nothing.
  '没(?=[给办理让准答批要搭缴交补得翻判出结完弄搞做走处回动说通成全轮能被来及下])(?!收到|办法)',
  '不(?=[给办理让肯准许能得予公答批愿搭缴交补接受清明懂认处再属])',
  '未(?=[给办理让准答批处补缴交结判审获])',
  // What was done.
  '留着|留到|留给|带进|带到|带入|带来|甩|压着|压下|拖着|拖到|剩|遗留|挪|拒|驳|退回|退了|打回|碰壁|钉子|如愿|拿到|拿全|给全|给一|抹掉|遮|隐去|搁置|搁着|打发|敷衍|了事',
  '翻案|翻盘|认可|占理|纠偏|打脸|推翻|失败|败仗|胜|赢|输|撤回|撤销|撤诉|撤掉|和解|调解|改判|改变|决定书|终止|放弃|作废|视为',
]

const reasons = [
  '补正|补材料|补件|补充|补完|说不清|搞不清|糊涂|含糊|重复|反复|大量|骚扰|恶意|出版|报纸|报刊|书籍|信访|投诉|举报|缴费|交费|交钱|收钱|欠费|现成|加工|另做|不掌握|秘密|机密|隐私|第三方|第三人|内部|过程性|案卷|卷宗|稳定|禁止',
  '一部分|部分(?!门)|一半|一点|局部|敏感',
]

const outcomesInEnglish = [
  'not|never|without|lack|lacks|lacked|lacking|unable',
  'refus\\w*|reject\\w*|turn\\w* down|den(?:y|ied|ies)|redact\\w*|satisf\\w*|creat\\w*|wrap\\w*|releas\\w*|withh\\w*|partial\\w*|partly|incomplete|abandon\\w*|drop\\w*|dismiss\\w*|ignor\\w*|postpon\\w*|defer\\w*|leftover|remain\\w*|unfinished|backlog|overturn\\w*|uph\\w*|win|won|los[et]\\w*|quash\\w*',
]

const reasonsInEnglish = [
  'protect\\w*|pay|paid|fees?|vague|unclear|duplicat\\w*|repeat\\w*|complain\\w*|secre\\w*|privacy|third part\\w*',
]

/** Global, so that every one of them is found. */
const found = (zh: readonly string[], en: readonly string[]) =>
  new RegExp(`${zh.join('|')}|\\b(?:${en.join('|')})\\b`, 'gu')

/** What became of it. */
export const tellingOutcomes = found(outcomes, outcomesInEnglish)
/** Why. */
export const tellingReasons = found(reasons, reasonsInEnglish)
