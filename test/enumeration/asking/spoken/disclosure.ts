/** How people ask for what was made public: table 二 of either edition; as in `results.ts`. */
import { wordings } from './wordings.ts'

export const disclosure: Readonly<Record<string, readonly string[]>> = {
  'disclosure.normativeDocuments.issued': wordings(`
    制发了几件规范性文件 | 规范性文件制发数 | 本年度制发的行政规范性文件几件
    How many normative documents did {E} issue in {Y}?
  `),
  'disclosure.normativeDocuments.made': wordings(`
    出了几个规范性文件 | 新出的规范性文件几件 | 新搞了几件规范性文件 | 发了几件规范性文件 | 下发规范性文件几件 | 这一年新定的规范性文件几个 | 出台了几份规范性文件
    规范性文件新增几件 | 当年新发布的规范性文件多少 | 规范性文件制定了几件 | 红头的规范性文件发了几个
    How many new normative documents did {E} make in {Y}?
  `),
  'disclosure.normativeDocuments.repealed': wordings(`
    规范性文件废了几件 | 作废了几件规范性文件 | 废掉的规范性文件几个 | 取消的规范性文件几件 | 失效废止的规范性文件几件 | 规范性文件废止多少 | 清理废除规范性文件几件 | 不再执行、废止了的规范性文件几件
    规范性文件停止执行废止的有几件 | 宣布失效的规范性文件几件
    How many normative documents did {E} scrap in {Y}? | How many normative documents were cancelled by {E} in {Y}?
  `),
  'disclosure.normativeDocuments.inForce': wordings(`
    规范性文件现在有效几件 | 还在用的规范性文件几件 | 目前管用的规范性文件几个 | 现在还算数的规范性文件几件 | 仍在执行的规范性文件多少 | 有效的规范性文件一共几件 | 没废止还有效力的规范性文件几件
    现存有效规范性文件几件 | 规范性文件现行有效 | 尚有效的规范性文件几件 | 正在施行的规范性文件几件
    How many normative documents of {E} were still in effect in {Y}? | How many normative documents remain valid at {E} in {Y}?
  `),
  'disclosure.regulations.issued': wordings(`
    规章制发几件 | 政府规章制发了多少件
  `),
  'disclosure.regulations.made': wordings(`
    出台几部规章 | 新出规章几件 | 新制定了几个政府规章 | 发布了几件规章 | 新立的规章几部
    How many new regulations did {E} adopt in {Y}?
  `),
  'disclosure.regulations.repealed': wordings(`
    规章废了几件 | 作废规章几件 | 废掉几部规章 | 失效的规章几件
  `),
  'disclosure.regulations.inForce': wordings(`
    现在还有效的规章几件 | 还在用的规章几部 | 规章现存有效几件 | 目前有效力的规章多少
  `),
  'disclosure.normativeDocuments.produced': wordings(`
    规范性文件本年新制作几件 | 新制作的规范性文件 几件 | 规范性文件新制作数
  `),
  'disclosure.normativeDocuments.disclosed': wordings(`
    规范性文件本年新公开几件 | 新公开的规范性文件几件 | 规范性文件新公开数 | 当年新向社会公开的规范性文件几件 | 规范性文件新晒出来几件 | 今年新公布的规范性文件几件
    How many normative documents did {E} newly make public in {Y}?
  `),
  'disclosure.normativeDocuments.disclosedTotal': wordings(`
    规范性文件对外公开总数 | 规范性文件累计公开了几件 | 对外一共公开了多少件规范性文件 | 规范性文件总共公开几件 | 规范性文件公开总量
    How many normative documents had {E} disclosed to the public in total in {Y}?
  `),
  'disclosure.regulations.disclosedTotal': wordings(`
    规章对外公开总共几件 | 规章累计公开几件 | 对外公开规章的总数
  `),
  'disclosure.licensing': wordings(`
    办了几件行政许可 | 发了多少许可证 | 批了多少许可 | 许可办了几件 | 审批许可了多少件 | 行政许可办理量 | 发放许可多少件 | 颁发许可证多少个 | 给了多少个许可
    行政审批许可事项办理多少件 | 准许了多少件行政许可
    How many permits did {E} give out in {Y}? | How many licences did {E} grant in {Y}?
  `),
  'disclosure.penalties': wordings(`
    罚了几次 | 开了多少罚单 | 处罚了几起 | 行政处罚多少宗 | 处罚案子办了几件 | 行政处罚办了多少件 | 下了多少处罚 | 一共处罚了多少件
    How many penalties did {E} hand out in {Y}? | How many fines and other punishments did {E} impose in {Y}?
  `),
  'disclosure.coercion': wordings(`
    强制措施用了几次 | 行政强制几件 | 强拆强制执行多少起 | 动用行政强制几回 | 采取了几件强制措施 | 实施行政强制多少件 | 查封扣押等行政强制几件 | 行政强制 数
    How many coercive measures did {E} take in {Y}? | How often did {E} use administrative compulsion in {Y}?
  `),
  'disclosure.licensing.decisions': wordings(`
    行政许可的处理决定多少件 | 行政许可本年处理决定数 | 许可方面作出处理决定几件 | 行政许可决定作了多少
  `),
  'disclosure.penalties.decisions': wordings(`
    行政处罚处理决定多少件 | 行政处罚的处理决定数 | 处罚决定数量 | 行政处罚决定书几份 | 作了几个处罚决定
  `),
  'disclosure.fees.amount': wordings(`
    行政事业性收费收了多少钱 | 政府一年收费多少万 | 收了老百姓多少费 | 行政事业性收费多少万元 | 事业性收费总额 | 收费收入多少 | 行政收费一共收了多少万 | 收的行政事业性费用是多少钱
    本年收费金额多少 | 收上来多少行政事业性收费 | 收费总共多少万
    How much did {E} collect in administrative fees in {Y}? | How much money came in from administrative charges at {E} in {Y}?
  `),
  'disclosure.penalties.itemsPreviousYear': wordings(`
    处罚事项上一年度是多少项 | 行政处罚上一年项目数量 | 上年处罚项目多少 | 处罚类上一年的项目有几项 | 行政处罚 上年项目数 | 行政处罚事项上年有多少 | 上年度行政处罚事项几项
    How many penalty items were there in the previous year, {E} {Y}?
  `),
  'disclosure.licensing.itemsPreviousYear': wordings(`
    许可事项上一年多少项 | 行政许可上一年项目数 | 上年许可项目几项 | 行政许可的上年项目有几个 | 行政许可事项上年度是多少
  `),
  'disclosure.otherServices.itemsPreviousYear': wordings(`
    其他对外管理服务事项上一年多少项 | 对外管理服务事项上年项目数 | 其他对外管理服务上年有几项
  `),
  'disclosure.coercion.itemsPreviousYear': wordings(`
    行政强制上一年项目多少 | 强制事项上一年度几项 | 行政强制上年有几项
  `),
  'disclosure.fees.itemsPreviousYear': wordings(`
    收费项目上一年多少项 | 行政事业性收费上一年项目数量 | 行政事业性收费上年有几个项目 | 行政事业性收费上年度几项
  `),
  'disclosure.licensing.change': wordings(`
    行政许可项目本年增减多少 | 许可事项增减数 | 许可项目今年增加或减少几项 | 行政许可 增/减
  `),
  'disclosure.penalties.change': wordings(`
    处罚项目本年增减多少 | 行政处罚增减几项 | 处罚事项增减情况是多少项 | 行政处罚本年增/减
  `),
  'disclosure.otherServices.change': wordings(`
    其他对外管理服务事项增减几项 | 对外管理服务事项本年增减
  `),
  'disclosure.otherServices': wordings(`
    其他对外管理服务办了多少件 | 其他管理服务事项办理几件 | 对外管理服务事项多少件
  `),
  'disclosure.fees.change': wordings(`
    收费项目本年增减多少项 | 行政事业性收费项目增减几项
  `),
  'disclosure.procurement.projects': wordings(`
    政府集中采购了几个项目 | 集采项目几个 | 采购了几项 | 政府采购项目多少个 | 搞了几个采购项目 | 集中采购多少项 | 政府采购几次 | 集中采购 项目数
    How many procurement projects did {E} run in {Y}?
  `),
  'disclosure.procurement.amount': wordings(`
    政府采购花了多少钱 | 集采金额多少 | 采购总共花了多少万 | 集中采购总额 | 政府采购用掉多少钱 | 采购一共多少万元 | 政府集中采购总金额 | 买东西花了多少、政府集中采购的
    How much did {E} spend on government procurement in {Y}?
  `),
}
