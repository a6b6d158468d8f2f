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
  '罚|留着|留到|留给|带进|带到|带入|带来|甩|压着|压下|拖着|拖到|剩(?!下的?[都就]是)|遗留|挪|拒|驳|退回|退了|打回|碰壁|钉子|如愿|拿到|拿全|给全|给一|抹掉|遮|隐去|搁置|搁着|打发|敷衍|了事',
  '翻案|翻盘|认可|占理|纠偏|打脸|推翻|失败|败仗|胜|赢|输|撤回|撤销|撤诉|撤掉|和解|调解|改判|改变|决定书|终止|放弃|作废|视为',
]

const reasons = [
  '补正|补材料|补件|补充|补完|说不清|搞不清|糊涂|含糊|重复|反复|大量|骚扰|恶意|出版|报纸|报刊|书籍|信访|投诉|举报|缴费|交费|交钱|收钱|欠费|现成|加工|另做|不掌握|秘密|机密|隐私|第三方|第三人|内部|过程性|案卷|卷宗|稳定|禁止',
  '一部分|(?<![这那几])部分(?!门)|一半|一点|局部|敏感',
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

/** What a clause beside 申请 or 复议 may say without telling anything: who asked for how much, where and when. */
const plain =
  '资料|材料|来要|跑来|公司|单位|剩下的?就是|剩下的?都是|组织|超过|多于|大于|以上|不到|少于|低于|高于|达到|不足|以下|这一行|一列|一行|一栏|列|填|行|栏|写|标|印|自|政府信息公开|政府信息|信息公开|政务信息|政务公开|依申请公开|行政复议|行政诉讼|法律文书|本机关|本单位|本年度|上年度|当年度|年度内|年度|全年|当年|本年|年内|期间|全部|所有|各类|各种|各项|总计|合计|加起来|合起来|加在一起|占|一共|总共|共计|累计|分别|收到过|收到|接收到|接收|接到|收取|受理|收办|收件|新收|新增|新来|登记|发生|产生|存在|涉及|提出过|提出|提起|提交|递交|递到|送来|寄来|发来|递|送|提|交|关于|有关|相关|针对|要求|申请人|申请|依申请|依法|公民|群众|社会公众|公众|老百姓|大家|人们|政府|机关|单位|部门|乡镇|信息|公开|行政|案件|案子|案|件|次|起|数量|数|量|请问|想问|问一下|问下|查一下|查下|帮我|麻烦|告诉我|到底|究竟|大概|实际|真正|如何|怎么|怎样|什么|哪些|哪个|哪家|哪|谁|几|多少|不服|因此|因为|因|由|被|把|将|向|对|给|来|去|从|在|于|和|与|及|或|跟|同|比|按|年|月|日|里头|里面|里|中|内|上|下|有没有|有无|是否|是不是|有|是|为|人|都|也|还|就|又|再|了|过|的|地|这|那|其|个|一|二|三|两|该|各|每|新|总|共|最|多|少|叫|吗|呢|啊|吧|我|你|您|他|它|要|想|用|以|等|类|种|家|位|名|份|条|所'

/** Also letters, digits and signs. */
export const plainInClause = new RegExp(
  `${plain
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')}|[^\\p{Script=Han}]`,
  'gu',
)
