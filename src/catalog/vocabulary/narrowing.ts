/** Words beside a cell's name that mean some of what it counts, never all: 一审败诉, 逾期答复的申请, 不予许可. */
export const wordsThatNarrow: ReadonlySet<string> = new Set(
  '企业|公司|个体户|商户|商家|个人|自然人|法人|公文|公文属性|属性|驳回|撤回|撤诉|调解|和解|逾期|超期|超时|延期|迟延|拖延|按期|按时|及时|准时|提前|一审|二审|再审|终审|初审|不予|未予|不准|不准予|女性|男性|妇女|儿童|未成年人|外国人|外籍|外地|外省|残疾人|农民工|学生|教师|律师|记者|网络|网上|线上|线下|在线|信函|邮寄|邮件|电子邮件|传真|当面|现场|书面|口头|电话|简易|简易程序|普通程序|重大|特大|较大|轻微|首次|再次|罚款|吊销|警告|拘留|没收|撤销|变更|注销|延续|土地|征地|拆迁|环境|环保|安全生产|食品|药品|交通|教育|医疗|住房|社保|搜不到|查不到|找不到|打不开|检索|失效|缺失|过期|出错|错误|重复'.split(
    '|',
  ),
)

/** What is done with documents, licences and penalties other than to make them, which their rows do not count: 规范性文件清理几件. */
export const doneOtherwise: ReadonlySet<string> = new Set(
  '清理|修改|修订|修正|备案|报备|报送|审查|审核|评估|延期|续期|解读|撤销|起草|听证|公示|移交|汇编|转发|审议|论证|梳理|调整|下放|承接|压减|精简|合并|委托|抽查|核查|归集|上传|录入|公布|纠正|整改|争议'.split(
    '|',
  ),
)
