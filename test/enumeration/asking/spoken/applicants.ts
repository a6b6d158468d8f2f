/** How people ask who applied: the columns of table 三, alone and with rows; as in `results.ts`. */
import { wordings } from './wordings.ts'

export const applicants: Readonly<Record<string, readonly string[]>> = {
  'applications.received.naturalPerson': wordings(`
    老百姓自己申请的几件 | 个人提的申请几件 | 以个人名义申请的几件 | 普通市民提出的申请有几件 | 公民个人申请信息公开几件 | 私人提的公开申请几件
    {A}{Y}年收到的申请里有几件是个人来申请的 | 自然人提的申请多少 | 村民自己来申请公开的有几件 | 申请人是个人的有几件 | 由自然人提出的新申请几件
    群众以个人身份提的申请几件 | 新收的申请当中个人占几件 | 个人申请量 | 不是单位、是个人申请的几件 | 居民个人来申请信息公开的几件
    How many requests did private individuals file with {E} in {Y}? | How many applications from ordinary citizens did {E} receive in {Y}?
    How many of the requests to {E} in {Y} came from natural persons?
  `),
  'applications.received.organizations': wordings(`
    不是个人、是单位组织提的申请总共多少 | 单位来申请的几件 | 以单位名义申请的几件 | 法人和组织申请了几件
    机构提出的申请总共几件 | 非个人的申请几件 | 组织机构提的申请合计几件 | 单位申请信息公开的几件 | 法人及组织类申请人提了几件
    申请人是单位的有几件 | 不是自然人提的申请几件 | 法人或组织提出申请多少 | 各类组织、单位加起来申请几件
    How many requests did organizations of any kind file with {E} in {Y}? | How many requests to {E} in {Y} did not come from individuals?
    How many requests came from legal entities at {E} in {Y}?
  `),
  'applications.received.business': wordings(`
    公司申请的几件 | 企业来申请信息公开的几件 | 商家提的申请几件 | 厂家公司提出的申请几件 | 企业单位提了几件申请
    {A}{Y}年收到的公司申请多少件 | 申请人是企业的有几件 | 商业公司提出几件公开申请 | 民营企业商业企业申请几件 | 企业提交的信息公开申请有几件
    新收申请里企业提的占几件 | 公司法人提的申请多少 | 商企申请几件 | 由企业提出的申请几件
    How many requests did companies file with {E} in {Y}? | How many requests from firms did {E} get in {Y}?
    How many of {E}'s {Y} requests were made by businesses?
  `),
  'applications.received.research': wordings(`
    学校科研机构申请的几件 | 研究所申请的几件 | 高校科研院所提的申请几件 | 研究机构提了几件申请 | 科研院校来申请公开的几件 | 做研究的单位申请几件
    {A}{Y}年科研单位提的申请多少 | 科研机构申请量 | 研究院申请信息公开几件 | 大学研究机构申请了几件 | 申请人是科研机构的几件 | 科研部门提出申请多少件
    从事科研的机构来申请的几件 | 科研院所提交几件申请 | 新收申请里科研机构占几件
    How many requests did research bodies send {E} in {Y}? | How many requests did universities or research institutes file with {E} in {Y}?
    Applications from academic institutions, {E} {Y}
  `),
  'applications.received.publicInterest': wordings(`
    社团申请的几件 | 公益组织申请了几件 | 公益机构提的申请几件 | 慈善组织来申请公开的几件 | 社会团体提的申请几件 | 民间公益团体提了几件申请
    环保组织等公益团体申请几件 | 社会公益类组织申请量 | 申请人是公益组织的几件 | {A}{Y}年社会公益组织提的申请多少 | 公益性社会组织申请几件 | 民间组织申请几件
    非营利组织申请信息公开几件 | 社会组织来申请的几件
    How many requests did charities file with {E} in {Y}? | How many requests came from NGOs at {E} in {Y}?
    Requests by non-profit groups, {E} {Y}
  `),
  'applications.received.legalService': wordings(`
    律所申请的几件 | 律师事务所提的申请几件 | 律师楼来申请信息公开的几件 | 法律服务所提了几件申请 | 法律服务类机构申请几件 | 法律机构提的申请几件
    申请人是律所的几件 | {A}{Y}年律师事务所提的申请多少 | 由法律服务机构提出的几件 | 打官司的律所来申请的几件 | 法律服务单位申请量 | 律师所递交了几件申请
    法务机构申请公开几件 | 新收申请里法律服务机构占几件 | 法律服务组织申请几件
    How many requests did law firms file with {E} in {Y}? | How many requests came from legal service providers at {E} in {Y}?
    Law offices' requests, {E} {Y}
  `),
  'applications.received.otherOrganization': wordings(`
    其他类型的组织申请几件 | 别的单位提的申请几件 | 归在其他一类的组织申请几件 | 其他性质的法人申请几件
    法人里面归到“其他”的申请几件 | 其他类申请人提了几件 | 其他单位组织提的申请多少件 | 其它机构申请几件 | 法人或其他组织当中最后那个其他，几件申请
    申请人属于其他组织的几件
    How many requests did other kinds of organisations file with {E} in {Y}? | Requests from organizations of other types, {E} {Y}
  `),
  'applications.granted.naturalPerson': wordings(`
    个人申请全给公开了的几件 | 老百姓申请成功拿到信息的几件 | 自然人的申请同意公开几件 | 予以公开的里头个人申请占几件
    How many individuals' requests did {E} grant in full in {Y}?
  `),
  'applications.granted.business': wordings(`
    企业申请给公开的几件 | 公司申请、政府同意公开的几件 | 给了企业的公开申请几件 | 商业企业的申请予以公开几件
    How many company requests did {E} grant in {Y}?
  `),
  'applications.denied.*.naturalPerson': wordings(`
    老百姓申请被拒的几件 | 个人申请没给公开的几件 | 拒绝了几件个人的申请 | 自然人申请不予公开的一共几件 | 公民个人的申请被拒几件
    How many requests from individuals did {E} turn down in {Y}?
  `),
  'applications.denied.thirdParty.business': wordings(`
    企业申请的、为保护第三方没给的几件 | 公司申请因涉及第三人利益被拒的几件 | 因第三方权益拒绝企业申请几件
  `),
  'applications.partiallyGranted.naturalPerson': wordings(`
    个人申请只给了一部分的几件 | 自然人申请部分公开的几件 | 老百姓的申请只公开一部分的几件
  `),
  'applications.unavailable.notHeld.naturalPerson': wordings(`
    个人申请的、说没掌握信息的几件 | 自然人申请但本机关手里没有的几件 | 老百姓来要、政府说没有这个信息的几件
  `),
  'applications.unavailable.notExisting.organizations': wordings(`
    单位申请的、没有现成信息的几件 | 法人或其他组织申请需要另行制作的几件
  `),
  'applications.notProcessed.duplicate.naturalPerson': wordings(`
    个人重复申请的几件 | 老百姓重复提的申请几件 | 自然人提的重复申请有几件
  `),
  'applications.notProcessed.petition.naturalPerson': wordings(`
    个人申请里其实是信访投诉的几件 | 自然人提的投诉举报类申请几件
  `),
  'applications.other.notCorrected.naturalPerson': wordings(`
    个人申请让补正没补的几件 | 自然人逾期不补正的几件
  `),
  'applications.processed.business': wordings(`
    企业的申请办结几件 | 公司申请办完了几件 | 答复了企业几件申请
  `),
  'applications.processed.naturalPerson': wordings(`
    个人申请办结了几件 | 答复个人申请多少件 | 自然人申请处理完的几件
  `),
  'applications.carriedIn.naturalPerson': wordings(`
    上年没办完转来的个人申请几件 | 上年剩下的自然人申请几件
  `),
  'applications.carriedOut.naturalPerson': wordings(`
    个人申请留到下一年的几件 | 自然人申请没办完转下年的几件 | 转到明年办的里头个人的几件
  `),
  'applications.carriedOut.organizations': wordings(`
    单位申请转下年办的几件 | 法人或其他组织的申请结转下年几件
  `),
}
