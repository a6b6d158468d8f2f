/** Of both editions and every table, written when the others were understood: what a first run got right was 70 and 80 of 100. */
import { wordings } from './wordings.ts'

export const later: Readonly<Record<string, readonly string[]>> = {
  'applications.received': wordings(`
    {A}{Y}全年登记的依申请公开有几单 | {Y}年找{A}要过信息的申请总量 | {A} {Y} 收了多少信息公开申请表 | {Y}年度{A}受理依申请公开多少宗
    What's the total number of information requests lodged with {E} in {Y}? | {A}{Y}年总计接收公开申请多少
    {Y}年群众申请{A}公开信息一共几件 | {A}{Y}年一年新登记了多少份申请 | {E} {Y}, applications received?
    请教一下{A}在{Y}年度新收政府信息公开申请的件数
  `),
  'applications.carriedIn': wordings(`
    {A}{Y}年开年手里就压着几件老申请 | {Y}年{A}办的申请里有几件是从前一年度滚过来的 | 上年末未了结、并入{Y}年的申请，{A}多少件 | {A}{Y}年接手了几件去年没弄完的
    How many requests of {E} in {Y} were carried over from the previous year? | 上个年度遗留到{A}{Y}年的申请有多少
    {A}{Y}年上年转入 | How many pending requests were inherited from the prior year by {E} in {Y}?
  `),
  'applications.granted': wordings(`
    {A}{Y}年痛痛快快答应公开的几件 | {A}{Y}年有几份申请拿到了全部信息 | {Y}年{A}答复“予以公开”的几件
    In how many cases did {E} release everything requested in {Y}? | {A}{Y}年一点不留全部公开的申请几件 | {A}{Y}年准予公开
    How many requests ended in full disclosure at {E} in {Y}?
  `),
  'applications.partiallyGranted': wordings(`
    {A}{Y}年给一点留一点的申请几件 | {A}{Y}年把敏感内容抹掉再公开的几件 | {A}{Y}年公开其中一部分的答复有几件 | {Y}年{A}没给全的申请几件
    How many requests got a redacted answer from {E} in {Y}? | {A}{Y}年有的给有的不给的申请几件 | {A}{Y}年部分满足申请人的几件
    {A}{Y}年可以部分公开的答复件数
  `),
  'applications.denied.*': wordings(`
    {A}{Y}年碰了钉子、没给公开的申请几件 | {A}{Y}年说“不公开”的一共几件 | How many times did {E} refuse a request in {Y}?
    {A}{Y}年吃了闭门羹的申请几件 | {A}{Y}年明确拒绝公开的申请有多少件 | {A}{Y}年政府不愿公开的几件
    How many rejections did {E} issue on information requests in {Y}?
  `),
  'applications.denied.stateSecret': wordings(`
    {A}{Y}年怕泄密没给的几件 | {A}{Y}年因为是机密不公开的几件
    How many requests hit the state secret exemption at {E} in {Y}? | {A}{Y}年挂着密级不能公开的几件
    {A}{Y}年申请的东西属于国家机密、拒了的几件
  `),
  'applications.denied.forbiddenByLaw': wordings(`
    {A}{Y}年有法律拦着不能给的几件 | {A}{Y}年别的法规里写了不许公开的几件
    How many were refused at {E} in {Y} because some other statute bars release? | {A}{Y}年法律法规明文禁止所以拒绝的几件
    {A}{Y}年依据其他法律不予公开几件
  `),
  'applications.denied.security': wordings(`
    {A}{Y}年说给了会出乱子影响稳定的几件 | {A}{Y}年因公共安全考虑没公开的申请几件 | How many refusals at {E} in {Y} cited public safety?
    {A}{Y}年出于维护稳定没公开的几件 | {A}{Y}年怕公开后危害公共安全的几件
  `),
  'applications.denied.thirdParty': wordings(`
    {A}{Y}年因为人家第三方不愿意没公开的几件 | {A}{Y}年涉及别的公司商业秘密没给的几件 | {A}{Y}年为了不伤害旁人利益拒绝的几件 | {A}{Y}年顾及第三者利益没公开的几件
    {A}{Y}年因他人隐私不公开几件 | {A}{Y}年牵扯到别人商业秘密、没公开的几件
  `),
  'applications.denied.internalAffairs': wordings(`
    {A}{Y}年推说是单位内部事情的几件 | {A}{Y}年当作内部事务没公开的几件 | {A}{Y}年因属机关内部管理没公开的几件 | {A}{Y}年内部人事后勤之类不公开的几件
  `),
  'applications.denied.processInformation': wordings(`
    {A}{Y}年说还没走完程序、属过程性信息没给的几件 | {A}{Y}年以过程信息为由驳回几件 | {A}{Y}年还没成型的过程性材料不公开几件 | {A}{Y}年讨论稿之类过程性信息被拒几件
  `),
  'applications.denied.enforcementFile': wordings(`
    {A}{Y}年想翻执法卷宗没让看的几件 | {A}{Y}年索要行政执法案卷被拒几件 | {A}{Y}年行政执法卷宗类申请没公开几件 | {A}{Y}年要案卷不给的几件
  `),
  'applications.denied.administrativeQuery': wordings(`
    {A}{Y}年告知走行政查询的几件 | {A}{Y}年归为查询事项不公开的几件 | {A}{Y}年算行政查询、不公开的几件 | {A}{Y}年让人走查询途径的几件
  `),
  'applications.unavailable.*': wordings(`
    {A}{Y}年想给没得给的申请几件 | {A}{Y}年答复“无法提供”的总共多少 | {A}{Y}年拿不出东西给申请人的几件 | {A}{Y}年无法提供类合计
  `),
  'applications.unavailable.notHeld': wordings(`
    {A}{Y}年说找错门、不归本机关掌握的几件 | {A}{Y}年查无此信息的几件 | {A}{Y}年答复我们没有这个材料的几件
    How many requests in {Y} got the answer that {E} doesn't hold the record? | {A}{Y}年信息不归它保管、没法给的几件
    {A}{Y}年查了没有这份信息的几件 | {A}{Y}年回复说自己没掌握的几件
  `),
  'applications.unavailable.notExisting': wordings(`
    {A}{Y}年要现统计现加工的申请几件 | {A}{Y}年手头没现成、得重新汇总的几件
    How many requests to {E} in {Y} would have needed new documents to be created?
    {A}{Y}年现成的没有、得专门做一份的几件 | {A}{Y}年要求政府替他汇总加工信息的几件
  `),
  'applications.unavailable.unclear': wordings(`
    {A}{Y}年补完了材料还是糊里糊涂的几件 | {A}{Y}年改了一遍仍旧看不明白要什么的几件 | 补正之后还是不知道申请人要啥，{A}{Y}几件 | {A}{Y}年补正后依然含糊的几件
    {A}{Y}年申请写得没头没脑、补正了也不清楚的几件
  `),
  'applications.notProcessed.*': wordings(`
    {A}{Y}年作不予处理的几件 | How many requests did {E} not handle at all in {Y}? | {A}{Y}年不予处理的加起来
    {A}{Y}年决定不办的申请几件
  `),
  'applications.notProcessed.petition': wordings(`
    {A}{Y}年拿公开申请当信访用的几件 | {A}{Y}年以申请公开之名行举报之实的几件 | {A}{Y}年申请实为投诉举报不予处理几件 | {A}{Y}年打着申请旗号来上访的几件
    {A}{Y}年信访件混进来的申请几件
  `),
  'applications.notProcessed.duplicate': wordings(`
    {A}{Y}年同一件事申请好几遍的几件 | {A}{Y}年跟以前交过的一模一样的申请几件 | 重复来申请被打发的，{A}{Y}几件 | {A}{Y}年申请内容跟以前一样的几件
    {A}{Y}年翻来覆去重复同一申请的几件
  `),
  'applications.notProcessed.publication': wordings(`
    {A}{Y}年跑来要志书年鉴的几件 | {A}{Y}年讨要公报报刊的申请几件 | {A}{Y}年想要书籍报刊的几件 | {A}{Y}年伸手要出版物的申请几件
  `),
  'applications.notProcessed.excessive': wordings(`
    {A}{Y}年一个劲儿大量申请、没正当理由的几件 | {A}{Y}年轰炸式反复申请的几件 | {A}{Y}年滥用权利大量反复申请的几件 | {A}{Y}年没完没了反复申请的几件
  `),
  'applications.notProcessed.reissue': wordings(`
    {A}{Y}年要求把已拿到的信息再盖章确认一遍的几件 | {A}{Y}年拿到过信息又要求重新出具的几件 | {A}{Y}年早就给过了还要求再出具的几件 | {A}{Y}年让单位确认已获取信息的几件
  `),
  'applications.other.notCorrected': wordings(`
    {A}{Y}年喊他补材料没动静就结了的几件 | {A}{Y}年逾期没来补正、视为放弃的几件 | {A}{Y}年发了补正通知、申请人到期不理的几件 | {A}{Y}年过了期限还没补正的几件
  `),
  'applications.other.feeUnpaid': wordings(`
    {A}{Y}年过期没缴信息处理费的几件 | {A}{Y}年不交处理费被终止的几件 | {A}{Y}年没按通知缴钱的几件
  `),
  'applications.processed': wordings(`
    {A}{Y}年一共了结几件申请 | {Y}年{A}办结信息公开申请的总件数 | How many requests were wrapped up by {E} in {Y}?
    {A}{Y}年申请处理完毕的总数 | {A}{Y}年办出结果的申请一共几件 | {A}{Y}年一年答复了几件申请
  `),
  'applications.carriedOut': wordings(`
    {A}{Y}年底手上还没答复完的申请几件 | {A}{Y}年甩到下一年去办的几件 | 没来得及办、带进{Z}年的申请，{A}{Y}年几件 | {A}{Y}年留着过年再办的申请几件
    {A}{Y}年没办完滚到次年的几件 | {A}{Y}年遗留给下一年的申请几件
  `),
  'applications.received.naturalPerson': wordings(`
    {A}{Y}年私人申请的几件 | {Y}年向{A}提申请的普通群众有几件 | {A}{Y}新收 自然人
    How many of the {Y} requests to {E} were filed by members of the public as individuals?
    {A}{Y}年老百姓个人提了几件申请 | {A}{Y}年自然人来申请的几件
  `),
  'applications.received.business': wordings(`
    {Y}年工商企业向{A}申请信息公开几件 | {A}{Y}年企业老板以公司名义申请几件 | {A}{Y}年由商业企业提交的申请几件
  `),
  'applications.received.research': wordings(`
    {A}{Y}年大学教授所在的科研机构申请几件 | {Y}年科研院所找{A}申请了几件 | {A}{Y}年研究单位申请几件 | {A}{Y}年高校申请信息公开几件
  `),
  'applications.received.publicInterest': wordings(`
    {A}{Y}年公益机构来申请几件 | {A}{Y}年公益团体申请几件 | {A}{Y}年社会公益类申请人提了几件
  `),
  'applications.received.legalService': wordings(`
    {A}{Y}年律师行提的申请几件 | {A}{Y}年律师事务所来申请过几件 | {A}{Y}年法律服务所申请几件
  `),
  'applications.received.organizations': wordings(`
    {A}{Y}年机构和单位（非个人）一共申请几件 | {Y}年以法人名义向{A}申请的合计几件 | {A}{Y}年各种单位合起来申请了几件 | {A}{Y}年除自然人之外的申请人提了几件
  `),
  'applications.denied.*.business': wordings(`
    {A}{Y}年公司申请碰壁、被拒的几件 | {A}{Y}年拒绝了企业几件申请
  `),
  'applications.granted.legalService': wordings(`
    {A}{Y}年律所申请到手、予以公开的几件 | {A}{Y}年律师事务所的申请全给了的几件
  `),
  'applications.carriedOut.business': wordings(`
    {A}{Y}年企业申请没办完转下年的几件
  `),
  'applications.other.notCorrected.business': wordings(`
    {A}{Y}年企业逾期没补正的几件
  `),
  reviews: wordings(`
    {A}{Y}年被人提了几起复议 | {Y}年{A}摊上几件行政复议 | {A}{Y}年有人不服提复议的几件 | {A}{Y}年复议件数
  `),
  'reviews.upheld': wordings(`
    {A}{Y}年复议机关认可原决定的几件 | {A}{Y}年复议下来没翻案的几件 | {A}{Y}年复议维持不变的几件 | {A}{Y}年复议结果对政府有利、维持的几件
  `),
  'reviews.corrected': wordings(`
    {A}{Y}年被复议机关纠偏的几件 | {A}{Y}年复议翻案了的几件 | How many reviews ended with {E} being corrected in {Y}?
    {A}{Y}年复议撞了墙、被纠正的几件 | {A}{Y}年复议被改掉的几件
  `),
  'reviews.pending': wordings(`
    {A}{Y}年复议还挂着没结论的几件 | {A}{Y}年复议没出决定书的几件 | {A}{Y}年复议还在走程序没结论的几件 | {A}{Y}年复议尚无结果的几件
  `),
  'reviews.other': wordings(`
    {A}{Y}年复议里不属于维持纠正的其他结果几件
  `),
  'litigation.*': wordings(`
    {A}{Y}年一共吃了几场官司 | {Y}年有几起官司告{A} | {A}{Y}年当被告几回 | {A}{Y}年被诉到法院的几件 | {A}{Y}年行政诉讼案有几宗
  `),
  'litigation.*.upheld': wordings(`
    {A}{Y}年官司打下来政府占理的几件 | {A}{Y}年法院判维持的几件 | {A}{Y}年被告了但没输的几件 | {A}{Y}年行政诉讼胜诉几件
  `),
  'litigation.*.corrected': wordings(`
    {A}{Y}年被法院打脸、纠正了的官司几件 | {A}{Y}年吃了几场败仗，行政诉讼 | {A}{Y}年行政诉讼败诉几件 | {A}{Y}年法院判令改正的几件
  `),
  'litigation.*.pending': wordings(`
    {A}{Y}年法院还压着没判的官司几件 | {A}{Y}年诉讼没了结的几件
  `),
  'litigation.direct': wordings(`
    {A}{Y}年不找复议直接上法院告的几件 | {A}{Y}年没走复议这一步直接起诉的几件 | {A}{Y}年省去复议直接起诉的几件 | {A}{Y}年没复议过就上法院的几件
  `),
  'litigation.afterReview': wordings(`
    {A}{Y}年复议完不服接着打官司的几件 | {A}{Y}年经复议再提起行政诉讼的几件 | {A}{Y}年复议结果出来后又起诉的几件 | {A}{Y}年复议后仍不服再诉的几件
  `),
  'litigation.direct.corrected': wordings(`
    {A}{Y}年没复议直接告、最后政府输的几件
  `),
  'litigation.afterReview.pending': wordings(`
    {A}{Y}年先复议后起诉、至今没判的几件
  `),
  'disclosure.normativeDocuments.made': wordings(`
    {A}{Y}年新发规范性文件几个 | {A}{Y}年出的新规范性文件有几件 | {A}{Y}年出台规范性文件多少 | {A}{Y}年规范性文件新增多少件
  `),
  'disclosure.normativeDocuments.repealed': wordings(`
    {A}{Y}年宣布作废的规范性文件几件 | {A}{Y}年停用废掉的规范性文件有几份 | {A}{Y}年不用了、废止掉的规范性文件几件
  `),
  'disclosure.normativeDocuments.inForce': wordings(`
    {A}{Y}年手里还算有效的规范性文件几件 | 到{Y}年末{A}还管用的规范性文件有几件 | {A}{Y}年继续有效的规范性文件几件 | {A}{Y}年现存还有效力的规范性文件
  `),
  'disclosure.licensing': wordings(`
    {A}{Y}年批下来的行政许可几件 | {Y}年{A}一共给出多少许可 | {A}{Y}年颁发许可多少件 | {A}{Y}年审批通过的许可几件
  `),
  'disclosure.penalties': wordings(`
    {A}{Y}年一共罚了几起 | {Y}年{A}开出处罚几件 | {A}{Y}年作出行政处罚几件
  `),
  'disclosure.coercion': wordings(`
    {A}{Y}年上手段、行政强制几件 | {Y}年{A}强制执行了几起
  `),
  'disclosure.fees.amount': wordings(`
    {A}{Y}年行政事业性收费进账多少 | {Y}年{A}收费一共多少万元 | {A}{Y}年事业性收费收上来多少钱 | {A}{Y}年收费几万元
  `),
  'disclosure.penalties.itemsPreviousYear': wordings(`
    {A}{Y}年行政处罚的上年项目是几项
  `),
  'disclosure.licensing.change': wordings(`
    {A}{Y}年行政许可事项本年增减了几项
  `),
  'disclosure.procurement.projects': wordings(`
    {A}{Y}年集中采购搞了几项
  `),
  'disclosure.procurement.amount': wordings(`
    {A}{Y}年集中采购花销多少
  `),
  'litigation.direct.upheld': wordings(`
    {A}{Y}年直接起诉里法院维持的几件
  `),
  'litigation.afterReview.corrected': wordings(`
    {A}{Y}年复议后又起诉、法院给纠正了的几件
  `),
}
