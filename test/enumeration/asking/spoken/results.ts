/**
 * How people who never saw the form ask for the rows of 三、收到和处理政府信息公开申请情况: whole questions, with verbs and
 * reasons in place of labels. No operation is tried here, only that the cell is understood.
 */
import { wordings } from './wordings.ts'

export const results: Readonly<Record<string, readonly string[]>> = {
  'applications.received': wordings(`
    {Y}年{A}收了多少份信息公开申请 | {A}{y}年一共有多少人来申请信息公开 | 去政府要信息的申请有多少件
    一年下来接了几件公开申请 | {A}{Y}依申请公开来了几件
    新来的申请几件 | 当年新增的信息公开申请多少件 | 这一年新提交上来的申请有几件 | 本年度新收 几件 | 递到政府的公开申请多少份
    {Y}年里总共登记了多少件信息公开申请 | 有多少件政府信息公开申请被受理 | 群众递交的公开申请书多少份 | 申请信息公开的有几起
    今年收到的那种要求公开信息的申请书，{A}{Y}年是几份 | 收到依申请几件 | 申请量多大 | 申请件数 | 全年接收申请数
    How many people filed information requests with {E} in {Y}? | How many FOI requests came in at {E} in {Y}?
    Number of requests {E} got in {Y} | How many new disclosure applications did {E} take in during {Y}?
  `),
  'applications.carriedIn': wordings(`
    上一年没办完、转到{Y}年的申请，{A}有几件 | {A}{Y}年从上年转过来几件申请
    去年剩下的申请有几件是转到这一年办的，{A}{Y} | {A}{Y}年手上还有多少件是上年留下来的申请 | 上年遗留下来的申请几件
    年初从上一年接过来继续办的申请几件 | 头一年没办结、接着办的有几件 | 前一年结转来的多少件 | 上年度未办结转入本年的申请件数
    上年没处理完的申请剩几件 | 往年没办完带过来的申请有多少 | 由上年结转过来的件数 | 上年积压的申请几件 | 旧年转入几件
    不是当年新收、是上年转来的申请有几件 | 上年剩余转入申请数 | 上年度尾巴几件申请 | 承接上年未办结的申请多少件
    How many applications were left over from the year before at {E} in {Y}?
    How many requests did {E} inherit from the previous year in {Y}? | Backlog from the prior year: how many requests, {E} {Y}
    How many unfinished requests from last year rolled into {Y} at {E}?
  `),
  'applications.granted': wordings(`
    完全同意公开的有几件 | 申请了全都给了的有几件 | 要什么给什么、全部公开了的申请几件 | 答应公开的申请有几件 | 痛快给了的申请有多少
    申请以后政府给公开了的几件 | 全给看的申请有几件 | 申请成功、拿到信息的有几件 | 批准公开的几件 | {A}{Y}有多少申请是公开了的
    同意给信息的几件 | 满足了申请人要求、全部公开的有多少件 | 准许公开的件数 | 申请人全部要到信息的几件 | 答复公开的有几件
    决定公开的申请几件 | 全部予以公开几件 | 申请获准公开多少件 | 通过了的申请几件 | 完整公开的几件
    How many requests did {E} grant in full in {Y}? | How many applicants got everything they asked for from {E} in {Y}?
    How many requests were approved for disclosure at {E} in {Y}? | How many applications did {E} say yes to in {Y}?
  `),
  'applications.partiallyGranted': wordings(`
    申请了只给看一部分的有多少 | 只给一半的几件 | 公开了一部分、留了一部分的申请几件 | 给了一部分没给一部分的有几件 | 没全给、只公开部分的几件
    只能部分满足的申请有几件 | 遮住一部分再给的有几件 | 有所保留地公开的申请几件 | 部分给了的申请多少件 | 半公开的几件
    区分处理的几件 | 区分处理后公开的申请有多少 | 只同意公开其中一部分的申请几件 | 不是全部而是部分公开的几件 | 打了折扣、只公开部分内容的几件
    申请人只拿到部分信息的有几件 | 部分同意的几件
    How many requests did {E} grant only in part in {Y}? | How many applicants got only some of what they wanted from {E} in {Y}?
    Partial releases by {E} in {Y}? | How many requests were partly approved at {E} in {Y}?
  `),
  'applications.denied.*': wordings(`
    被拒了几件 | 有几件申请政府不给公开 | 不让看的申请一共几件 | 拒绝了多少件申请 | 多少申请被打回来不公开 | 没同意公开的有几件
    不肯公开的申请几件 | {A}{Y}年一共拒了多少件信息公开申请 | 不公开的决定作了几件 | 有多少人申请了却没给公开
    回绝的申请几件 | 被驳回、不给公开的申请多少件 | 不予公开的各项加一起几件 | 各种理由不公开的申请总共几件 | 申请遭拒几件
    说不能公开的几件 | 决定不公开的申请有多少 | 拒不公开几件
    How many requests did {E} turn down in {Y}? | How many requests did {E} refuse to disclose in {Y}?
    How many applications were rejected by {E} in {Y}?
  `),
  'applications.denied.stateSecret': wordings(`
    以国家秘密拒掉的几件 | 因为是国家机密没给的几件 | 涉密不给看的申请几件 | 说是国家秘密不能公开的几件 | 因保密原因不公开的几件
    有几件申请因为涉及国家秘密被拒了 | {A}{Y}拿涉密当理由不公开的有几件 | 属于国家秘密 件数 | 因涉密被拒几件 | 泄密风险、属国家秘密不予公开的几件
    定了密不能公开的申请几件 | 秘密信息不给公开的几件 | 由于涉及国家机密而拒绝公开的申请数 | 触及国家秘密被挡回的申请几件 | 国家秘密这一条不公开了几件
    How many requests did {E} reject as state secrets in {Y}? | How many applications were refused on grounds of state secrecy by {E} in {Y}?
    Classified information: how many requests refused, {E} {Y}
  `),
  'applications.denied.forbiddenByLaw': wordings(`
    法律不让公开的几件 | 因为法律规定不能公开被拒的几件 | 别的法律法规不准公开的申请几件 | 按法律法规禁止公开给拒了的有几件
    法律上不允许公开的申请几件 | 以其他法律行政法规禁止为由不公开几件 | 行政法规不许公开的几件 | 依法禁止公开的几件 | 法律明令禁止公开的几件
    其他法律法规说不能公开的几件 | 有法律法规禁止所以没公开的申请多少件 | 法规禁止公开几件 | 违反其他法律不能公开的几件 | {A}{Y}年法律禁止公开类几件
    法律法规规定不得公开的几件
    How many requests did {E} refuse in {Y} because another law forbids disclosure? | Refused because the law prohibits it: how many, {E} {Y}
    How many were denied by {E} in {Y} because disclosure is banned by other laws?
  `),
  'applications.denied.security': wordings(`
    怕危及国家安全公共安全没公开的几件 | 因为影响社会稳定不公开的几件 | 三安全一稳定拒了几件 | 危及公共安全不给公开的申请几件 | 会影响社会稳定不让看的几件
    危害国家安全、公共安全、经济安全、社会稳定而不公开的几件 | 以安全稳定为由拒绝的几件 | 说公开了会危害社会稳定的几件 | 因为经济安全不公开的几件
    三安全一稳定这条 几件 | 因维稳原因不公开几件 | 涉及安全稳定没公开的几件 | 出于安全和稳定考虑拒绝公开的几件 | 可能危及稳定的申请几件 | 危及三安全一稳定被拒
    How many requests did {E} refuse in {Y} over security and stability? | How many were rejected for endangering public security or social stability, {E} {Y}?
    How many did {E} turn down in {Y} because they would endanger national security?
  `),
  'applications.denied.thirdParty': wordings(`
    因为牵涉别人权益没公开的几件 | 为了保护第三方拒掉的几件 | 涉及第三人利益不公开的几件 | 怕损害他人合法权益不给公开的几件 | 会侵犯第三方权益没给的几件
    第三方不同意所以没公开的几件 | 涉及商业秘密、个人隐私不公开的几件 | 因涉及个人隐私被拒的申请几件 | 商业秘密不给公开的几件 | 别人的隐私不能给看的几件
    保护第三人合法权益不予公开的几件 | 会伤害第三方利益而拒绝的申请数 | 第三方权益 几件 | 为保护他人权益不公开了多少件 | 涉及旁人利益被拒几件
    How many requests did {E} refuse in {Y} to protect a third party? | How many denials were due to third-party rights at {E} in {Y}?
    How many requests were refused by {E} in {Y} over privacy or trade secrets?
  `),
  'applications.denied.internalAffairs': wordings(`
    说是内部事务不给看的几件 | 单位内部的事不公开的几件 | 因为是内部管理信息被拒的几件 | 内部信息不予公开几件 | 属于机关内部事务拒绝公开几件
    人事管理、后勤管理、内部工作流程这类没公开的几件 | 三类内部事务拒了几件 | 内部事务类的申请没公开的几件 | 以内部事务信息为由拒的几件 | 涉及内部事务不给公开的几件
    自己单位内部的东西不给公开的几件 | 属内部管理信息未公开的几件 | 因内部事务拒绝的有多少 | 内部事务 几件 | 说这是内部的事所以没给的几件
    How many requests did {E} refuse in {Y} as internal matters? | How many were denied because it was internal business, {E} {Y}?
    {E} {Y}: refusals for internal affairs information?
  `),
  'applications.denied.processInformation': wordings(`
    过程性信息拒了几件 | 说还在讨论中、属于过程信息没公开的几件 | 因为是过程信息不给的几件 | 讨论记录、请示报告之类过程性材料不公开几件 | 过程稿不给看的几件
    属过程性信息被拒几件 | 四类过程性信息不公开的几件 | 还没定稿的过程性文件不给公开的几件 | 因过程性信息没给的申请多少件 | 以过程性信息为由拒绝几件
    磋商信函、讨论记录这些过程性的不给公开几件 | 过程类信息不予公开几件 | 办理过程中的信息不公开的几件 | 内部讨论过程中形成的信息拒绝公开几件 | 过程性 几件
    How many requests did {E} turn down in {Y} because they asked for process information? | How many refusals for deliberative material, {E} {Y}?
    How many did {E} reject in {Y} as drafts or process records?
  `),
  'applications.denied.enforcementFile': wordings(`
    要看执法案卷没给的几件 | 因为是执法卷宗不公开的几件 | 办案卷宗不给看的几件 | 属于行政执法案卷拒掉的几件 | 执法档案不予公开的几件
    想看处罚案卷被拒的几件 | 案卷材料不公开的申请几件 | 以执法案卷为由不公开的几件 | 涉及执法案卷的申请拒了几件 | 行政执法卷宗没公开的几件
    执法案卷 几件 | 因案卷信息不予公开几件 | 申请执法卷宗被拒绝的有多少 | 说是执法案卷不给的有几件 | 行政执法的案卷不让看几件
    How many requests did {E} refuse in {Y} because they concerned enforcement files? | How many refusals for law enforcement case files, {E} {Y}?
    Requests for enforcement dossiers turned down by {E} in {Y}?
  `),
  'applications.denied.administrativeQuery': wordings(`
    说要走查询渠道、属于行政查询的几件 | 属行政查询不公开的几件 | 查询类事项拒了几件 | 因为是行政查询没给公开的几件 | 让去别处查询的、属于行政查询事项的几件
    行政查询 几件 | 被当成行政查询不公开的几件 | 算作查询事项不予公开的申请几件 | 以行政查询事项为由拒的几件 | 属于查询事项的几件
    登记资料查询这类不按公开办的几件 | 行政查询事项不给公开多少件 | 查档案、查登记这类行政查询拒绝公开几件 | 因行政查询事项不公开的申请数
    How many requests did {E} refuse in {Y} as administrative inquiries? | Refusals because it was an administrative query, {E} {Y}
    How many did {E} turn down in {Y} as administrative look-ups?
  `),
  'applications.unavailable.*': wordings(`
    给不了的一共几件 | 想给也给不了的申请几件 | 没法提供的申请有几件 | 提供不出来的几件 | 拿不出信息的申请几件 | 没办法提供的合起来几件
    无法提供的那一大类总共几件 | 无从提供的申请几件 | 没能提供信息的几件 | {A}{Y}年说提供不了的有几件 | 无法提供各项相加是几件
    未能提供的申请多少件 | 没有信息可提供的几件 | 无法给出信息的申请有多少 | 答复无法提供几件
    How many requests could {E} not fulfil in {Y} because it was unable to provide the information? | How many could {E} not provide in {Y}?
    Unable to provide: how many requests, {E} {Y}
  `),
  'applications.unavailable.notHeld': wordings(`
    说不归他们管、没掌握的几件 | 手里没有这个信息的几件 | 说自己没有这些信息的几件 | 机关不掌握的申请几件 | 答复说没掌握信息的几件 | 说信息不在他们那儿的几件
    没这个信息给不了的几件 | 本机关没有掌握的几件 | 说这东西不在我们手上的几件 | {A}{Y}年说没有这个东西的申请几件 | 不归本机关掌握的几件
    本单位没有相关信息的几件 | 不是他们掌握的信息无法提供几件 | 未掌握相关信息的有多少 | 说手头没有的几件 | 不掌握 几件 | 信息不存在本机关的几件
    How many requests did {E} answer in {Y} by saying it did not have the information? | Information not held by the office: how many, {E} {Y}
    How many requests in {Y} asked for something {E} doesn't possess?
  `),
  'applications.unavailable.notExisting': wordings(`
    说“没有现成的、要另外做”的是几件 | 没有现成材料要重新做的几件 | 要另外加工整理才有的信息没给的几件 | 没现成信息的几件 | 得专门去制作的几件
    需要重新制作所以给不了的几件 | 要现做的、给不了的几件 | 说没现成的给不了的申请几件 | 没有现成数据、需要汇总加工的几件 | 现成没有、须另行制作的几件
    需要另外制作信息的几件 | 因没有现成的信息不能提供的几件 | 要加工分析才能得到的信息几件 | 没有做好的信息、得另做的几件 | 没现成 几件 | 需另外编制的几件
    How many requests did {E} not meet in {Y} because the information would have to be made specially? | No ready information, needed to be created: how many, {E} {Y}
    How many requests to {E} in {Y} were for information that did not exist in ready form?
  `),
  'applications.unavailable.unclear': wordings(`
    补正过了还是说不清要什么的几件 | 让重新说清楚还是没说清楚的几件 | 补充材料以后还是看不懂要什么的几件 | 改过还是不清楚的几件 | 补正后仍然不清楚的几件
    补正了仍旧不明确的几件 | 申请写得不清楚、补了也没说明白的几件 | 补正完内容还不明确的几件 | 要什么都没说明白的申请几件 | 申请内容还是含糊的几件
    补了材料还是说不明白的几件 | 经补正仍不明确的几件 | 补正后还不清楚要哪份信息的几件 | 描述不清、补正后依旧不明的几件 | 说不清楚要什么信息的几件 | 补正后不清 几件
    How many requests to {E} were still vague after being amended in {Y}? | Still not clear what they wanted even after clarification: how many, {E} {Y}
    How many requests remained ambiguous after correction at {E} in {Y}?
  `),
  'applications.notProcessed.*': wordings(`
    不理的申请几件 | 不处理的申请一共几件 | 没有受理处理的、不予处理的几件 | 直接不办的申请几件 | 不予处理各项合起来几件 | 有几件申请政府不处理
    决定不处理的申请有多少 | 不予处理那一大类共几件 | 不给处理的几件 | {A}{Y}年不处理了多少件申请 | 拒绝处理的申请几件 | 未处理、不予处理的几件
    被认定不予处理几件 | 没给处理的几件
    How many requests did {E} decline to process in {Y}? | How many requests were not processed at all by {E} in {Y}?
    How many did {E} refuse to handle in {Y}?
  `),
  'applications.notProcessed.petition': wordings(`
    把投诉当申请提的几件 | 实际是信访的申请几件 | 拿信息公开来投诉举报的几件 | 投诉举报类的申请几件 | 属于上访的申请几件 | 其实是来投诉的申请有几件
    借信息公开搞信访的几件 | 名为申请、实为信访投诉的几件 | 信访件不处理的几件 | 因为是信访举报不予处理的几件 | 举报投诉性质的申请几件
    告状性质的申请几件 | 以公开申请形式投诉的几件 | 信访、举报、投诉一类几件 | 反映问题、投诉一类的申请不处理几件 | 信访投诉举报 几件
    How many requests to {E} in {Y} were really complaints or petitions? | Complaints disguised as requests, how many, {E} {Y}
    How many requests did {E} not process in {Y} because they were grievances?
  `),
  'applications.notProcessed.duplicate': wordings(`
    嫌重复不办的几件 | 同样的申请又交一遍的几件 | 重复提的申请几件 | 重复件几件 | 已经申请过又来申请的几件 | 一样的内容再次申请的几件
    因为重复不处理的几件 | 重样的申请几件 | 同一内容重复提出的几件 | 跟之前一样、重复的申请多少件 | 问过又问的重复申请几件 | 二次重复申请几件
    属于重复申请没处理的几件 | 重复提出申请的几件 | 重复递交的几件 | 申请重复了的几件
    How many requests to {E} in {Y} were repeats of earlier ones? | Same request filed twice: how many, {E} {Y}
    How many requests did {E} set aside as duplicates in {Y}?
  `),
  'applications.notProcessed.publication': wordings(`
    要报纸的几件 | 要公报杂志书籍这类出版物的几件 | 来要书报的申请几件 | 索取公开出版物的几件 | 想要政府公报报刊书籍的申请几件 | 要已出版东西的几件
    要年鉴之类出版物的申请几件 | 要求给出版物的几件 | 想要公开出版的书刊的几件 | 因为要的是出版物不处理的几件 | 讨要报刊的几件 | 出版物类申请几件
    要求提供报纸杂志书籍的申请不处理几件 | 申请要出版物的有几件 | 要求给报纸、公报的几件
    How many people asked {E} for books or newspapers in {Y}? | Requests for published works not processed, {E} {Y}
    How many requests to {E} in {Y} wanted gazettes, newspapers or books that anyone can buy?
  `),
  'applications.notProcessed.excessive': wordings(`
    问题反复提、没完没了的几件 | 反反复复大量申请的几件 | 没理由一直提申请的几件 | 同一个人大量反复提的申请几件 | 恶意大量申请的几件 | 滥用申请权反复申请的几件
    没有正当理由老是申请的几件 | 频繁大量申请没理由的几件 | 大批量反复申请不处理的几件 | 无理由反复大量提出的几件 | 刷屏式反复申请的几件 | 反复多次大量申请、说不出理由的几件
    无正当理由多次反复申请的几件 | 大量反复的几件 | 三番五次提一大堆申请的几件 | 不合理地大量申请的几件
    How many requests to {E} in {Y} were part of mass repeated filing without good cause? | Abusive mass requests, how many, {E} {Y}
    How many requests did {E} dismiss in {Y} as filed over and over in bulk?
  `),
  'applications.notProcessed.reissue': wordings(`
    要求再开一份已经拿到的信息的几件 | 要求重新出一份的几件 | 已经拿到了还要再确认的几件 | 让政府确认或再出具一遍的几件 | 信息早就有了还要求重新开的几件
    要求再次出具已获得信息的几件 | 手上有了还来要的几件 | 要政府给已有信息作确认的几件 | 要求重开证明、再次出具的几件 | 要求重新给一份已获取信息的几件
    申请人已拿到的信息又要求确认的几件 | 要求对已获取信息确认的几件 | 重新出具 几件 | 已获得过的信息要求再出具的几件 | 要求重新盖章出具的几件
    How many requests asked {E} in {Y} to confirm or re-issue something they already had? | Requests to reissue information already in hand, {E} {Y}
    How many wanted {E} to confirm information they had already received in {Y}?
  `),
  'applications.other.*': wordings(`
    按其他方式处理的申请几件 | 其他处理一共几件 | 作了别的处理的申请几件 | 归到其他处理的几件 | 另作处理的申请几件 | 其它处理的申请多少
    其他处理三项加起来几件 | 采取其他办法处理的申请有几件 | 以其他方式办结的申请几件 | 走其他处理的几件 | 其他处理这一大类合计几件 | 其他情形处理的申请几件
    How many requests did {E} deal with in some other way in {Y}? | Other disposition of requests in total, {E} {Y}
  `),
  'applications.other.notCorrected': wordings(`
    让补材料一直没补，因此不再办的几件 | 没补材料就不办了的几件 | 通知补正没补的几件 | 逾期没有补充材料的申请几件 | 到期不补正、不再处理的几件
    叫他补正他不补的几件 | 过期未补正几件 | 没按要求补正的几件 | 申请人超期没补正就算了的几件 | 补正期过了也没补的几件 | 要求补充说明却没补充的几件
    因申请人不补正终止的几件 | 不补正视为放弃的几件 | 一直不来补材料、政府不再办的几件 | 没在期限内补正的几件 | 补正通知发了没人理的几件
    How many applicants failed to supply the missing details in time, so {E} stopped in {Y}? | How many requests lapsed because the applicant did not amend them, {E} {Y}
    How many requests did {E} give up on in {Y} as the applicant never supplemented them?
  `),
  'applications.other.feeUnpaid': wordings(`
    不按通知交费就不给办了的几件 | 没交钱就不办了的几件 | 欠费不办的申请几件 | 没缴信息处理费不再处理的几件 | 让交费没交的几件 | 没付费的申请几件
    逾期没付钱的几件 | 不交费视为放弃的几件 | 通知缴费没缴的几件 | 因为不肯交钱政府不再处理的几件 | 收费通知发了没交钱的几件 | 到期没交信息处理费的几件
    不缴纳费用不予办理的几件 | 交费超期的几件 | 没按要求缴费的几件 | 不给钱就不办了的申请几件
    How many requests did {E} close in {Y} because the applicant would not pay? | How many lapsed for want of payment, {E} {Y}
    How many applicants did not pay the processing fee in time at {E} in {Y}?
  `),
  'applications.other.other': wordings(`
    其他处理里头那个“其他”几件 | 其他处理里的第3项是几件 | 其他处理下面其他情形几件 | （六）其他处理的3.其他几件
    其他处理-3.其他 几件 | 其他处理项里归入其他的几件 | 其他处理 3其他 件数 | 其他处理当中的其他情形有几件 | 其他处理这类下的“其他”是多少
    How many fell under "other" inside other handling, {E} {Y}? | Item 3 "other" under other handling, {E} {Y}
  `),
  'applications.processed': wordings(`
    一年里办完了多少件申请 | 总共答复了多少件申请 | 处理完的申请几件 | 办结申请总共几件 | 有结果的申请几件 | 已经答复的申请共多少件 | 今年办掉了几件申请
    {A}{Y}年办结多少件公开申请 | 了结了多少件申请 | 办理结果加总几件 | 办理完毕的申请有多少 | 已办结申请件数 | 全部办理结果总计多少 | 给出答复的申请有几件
    结了的申请几件 | 处理掉的申请有几件 | 回复了多少份公开申请 | 办结件总数
    How many requests did {E} finish dealing with in {Y}? | How many requests did {E} close in {Y}?
    How many requests did {E} answer in {Y}? | How many applications were completed by {E} in {Y}?
  `),
  'applications.carriedOut': wordings(`
    转到明年接着办的几件 | 没办完留到下一年的几件 | 拖到下一年的申请几件 | 年底还没办完的申请几件 | 剩下没办完的几件 | 到年底还有几件申请没处理完
    要留到{Z}年继续办的，{A}{Y}年有几件 | 转{Z}年办理的申请{A}{Y}年几件 | 跨年没办结的几件 | 移到第二年的申请几件 | 下一年接着办的几件 | 顺延到下年的几件
    结转次年的几件 | 未办结转下年几件 | 年末结存申请几件 | 下一年度继续处理的几件 | 还在办没办完的申请几件 | 推到来年的几件
    How many requests did {E} leave for the next year in {Y}? | How many requests were still open at year-end, {E} {Y}?
    How many requests did {E} roll over into {Z} at the end of {Y}? | Unfinished at the end of the year: how many, {E} {Y}
  `),
}
