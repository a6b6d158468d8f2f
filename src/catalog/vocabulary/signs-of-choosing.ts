/**
 * By which words a question wants one of several, their order, or how many of them there are.
 */
export const signsOfChoosing = {
  rank: [
    /排行|排下名次|从大到小|从小到大|排序|排个序|排名|排列|名次|从多到少|从少到多|从高到低|从低到高|由多到少/u,
    /由高到低|排第几/u,
    // 排个名
    /排一?个(?:名|序|队|座次)/u,
    /排(?:一)?下名/u,
    // 前三名, and not 前三个季度
    /(?:前|后|倒数)[一二三四五六七八九十两\d]{1,3}(?:名|位|个(?!季)|家|甲)/u,
    /前[三五十](?=$|[?？是])/u,
    /\b(?:rank|ranking|sort)\b/u,
    /\border(?:ed)? by\b/u,
    /\bin (?:descending|ascending) order\b/u,
    /\btop (?:\d+|two|three|five|ten)\b/u,
    /\bmost to (?:least|fewest)\b/u,
  ],
  max: [
    /多还是|最多|最大|最高|最常见|最普遍|最活跃|居首|排第一/u,
    // 自然人还是企业多
    /还是(?![不没未很])[^，。？！,?!]{1,40}(?<![总共有])多(?!少)/u,
    // 哪一年收到的多
    /哪一?年[^，。？！,?!]{0,40}(?:多|高|大)(?!少)/u,
    /第一(?:名|位|的)/u,
    // 谁的粉丝更多
    /谁(?:的)?[^，。？！,?!]{0,40}(?:更|较|比较)?(?:多|高|大)/u,
    // 谁发得勤, 哪家更新快
    /(?:谁|哪[个家边])[^，。？！,?!]{0,12}(?:[发更推传晒登][新送得布的]{0,2}(?:更|最|比较|较|要)?(?:勤|频繁|积极|起劲)|更勤)/u,
    // 哪个镇公开得多, and not 哪些多媒体, 哪些高质量的, 哪个大厅
    /哪[^，。？！,?!]{0,40}(?:更|比较|较)?(?:多(?![媒种项样元渠次方])|高(?![新中龄质效速考标校])|大(?![厅会学数屏型讲众赛队棚]))(?!少)/u,
    /\b(?:most|highest|largest|maximum|greatest|commonest)\b/u,
    /\bwhich [^?]{0,80}\b(?:more|higher|larger|greater|bigger)\b/u,
    /\bwho [^?]{0,80}\b(?:more|higher|larger|greater|bigger)\b/u,
    /\bmore [^?]{0,120}(?:, | )[^?]{1,60} or \b/u,
  ],
  min: [
    /排最后|排末尾|最少|最小|最低|垫底|末位|倒数第一/u,
    // 谁的申请更少
    /谁(?:的)?[^，。？！,?!]{0,40}(?:更|较|比较)?(?:少|低|小)/u,
    // 哪个渠道少, and not 哪些少数民族, 哪所小学
    /哪[^，。？！,?!]{0,40}(?:更|比较|较)?(?<!多)(?:少(?![数年儿先])|低(?![保收])|小(?!程序|学|组|区|时|微|康|额|型|镇|队))/u,
    /\b(?:least|fewest|lowest|smallest|minimum)\b/u,
    /\bwhich [^?]{0,80}\b(?:fewer|lower|smaller|less)\b/u,
  ],
  count: [
    // 有几份, and not 有几份申请
    /有几份(?!问卷|材料|文件|[^，。？！]{0,8}申请)/u,
    // 超过100条的有哪几个
    /(?:超过|多于|大于|高于|少于|低于|不足|不到|达到)\d+[条件篇个次项]?的[^，。？！,?!]{0,6}(?:有|是)?(?:哪|谁|几)/u,
    // 有几家没收到申请
    /(?:几|多少)家[^，。？！,?!\d]{0,6}(?:没|未|零|有过|收到|接到|被|发生)/u,
    // 被起诉过的单位有哪些
    /(?:被|有过|收到|接到|发生|没|未)[^，。？！,?!多几最]{1,14}的(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)(?:都)?(?:有|是)(?:哪|谁|几)/u,
    // 哪些镇没有收到申请
    /哪(?:些|几个|几家|个|家)?(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)[^，。？！,?!]{0,12}(?:没有?|未)(?!超过)[^，。？！,?!]{1,14}$/u,
    // 哪些单位被起诉过
    /哪(?:些|几个|几家)(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市|局)[^，。？！,?!]{0,8}(?:被|有过|收到|接到|发生)[^，。？！,?!多几最]{1,14}[?？]?$/u,
    // 谁被复议过
    /谁[^，。？！,?!多少大最]{0,8}(?:被|有过|收到过|接到过|发生过)[^，。？！,?!多几少大高最]{1,10}$/u,
    // 收到申请的乡镇有几个, and not 社区
    /(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|(?<![专社小园片景校厂])区|市|局)(?:一共|共)?有(?:几|多少)(?:个|家)/u,
    // 哪些镇超过100条
    /(?:哪些|哪几个?|哪个|哪家|谁)[^，。？！,?!]{0,30}(?:超过|多于|大于|高于|少于|低于|不足|不到|达到)\d/u,
    // 哪几个在100条以上
    /(?:哪些|哪几个?|哪个|哪家)[^，。？！,?!]{0,30}\d+[条件篇个]?(?:以上|以下)/u,
    // 有几个镇不到10件
    /(?:几|多少)(?:个|家)[^，。？！,?!]{0,30}(?:超过|多于|大于|高于|少于|低于|不足|不到|达到|以上|以下|为0|是0)/u,
    // 超过100条的有几家
    /(?:超过|以上|多于|大于|高于|少于|低于|不足|不到|以下|为0|是0)[^，。？！,?!]{0,20}(?:几|多少)(?:个|家)/u,
    // 几份报告里写了
    /(?<!哪)(?:几|多少)份(?!问卷|材料|文件|[^，。？！]{0,8}申请)[^，。？！]{0,12}(?:写|说|提|载|列)/u,
    /(?<![这那])(?:几|多少)(?:份|个)?(?:报告|年报)/u,
    /(?:几|多少)(?:个|家)(?:乡镇|镇|乡|街道|单位|部门|机关|地方|县|区|市)/u,
    /\b(?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:that|which|who) (?:had|have|received|got|recorded|reported|did|were|was)\b/u,
    /\bwhich (?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:had|have|received|got|faced|were sued|was sued)(?= (?:any |a )?(?!the\b|more\b|most\b|fewer\b|fewest\b|less\b|least\b|how\b|higher\b|lower\b|larger\b|greater\b)[a-z]+)(?![^?]*\b(?:most|fewest|least|more|fewer|highest|lowest|or)\b)/u,
    /\bwhich [^?]{0,80}\b(?:more than|over|at least|fewer than|less than|above|below) \d/u,
    /\bwhich (?:agenc|town|count|district|department|bureau|place|authorit|subdistrict|government)[a-z]* (?:(?:had|have|received|got|recorded|saw|reported) no\b|(?:did|do|were|was|have|had)(?: not|n't) )/u,
    /\bhow many (?:of the )?(?:reports?|township|town|agenc|counties|county|district|department|bureau|cit|place|authorit)[a-z]*\b/u,
  ],
  compare: [/比较|对比|相比|比一比|谁|哪个/u, /\b(?:compare|compared|versus|vs)\b/u],
} satisfies Record<string, readonly RegExp[]>
