/**
 * Verbs as people say them, mostly of one character, → what reports print beside the number that is meant. Segmentation
 * drops single characters, so they are looked for in the question as it stands.
 */
export interface SpokenVerb {
  said: RegExp
  /** 用掉, 花完: the verb alone, as a word of the question. */
  word: RegExp
  /** Alternatives, parted by `|`. */
  printed: string
  /** A number without any of them is no answer: 撤了几篇 is not how many there were. */
  strict: boolean
}

const ASKED = '(?:[了过]|完|掉|出来?|回|到|给?)*(?:的)?(?:一?共|有)*(?:多少|几)'
const BEHIND = '(?:多少|几)[个条件篇次份处封期场人名位家本册]{0,2}[^，。？！,?!多少几]{1,5}'

/** Before 多少 (撤了几篇), or behind it (几篇稿子被撤了). */
const verb = (said: string, printed: string, strict = false): SpokenVerb => ({
  said: new RegExp(`(?:${said})${ASKED}|${BEHIND}(?:${said})(?:[了过的]|$|[?？，,。])`, 'u'),
  word: new RegExp(`^(?:${said})(?:[了过掉完回到去]|出来?|下来?|进去)*$`, 'u'),
  printed,
  strict,
})

export const spokenVerbs: readonly SpokenVerb[] = [
  verb('撤(?!诉)', '撤稿|撤回|撤下|撤销|撤换|退稿|下架', true),
  verb('(?<![清辞撤减后倒])退(?!休|役|耕)', '退回|退稿|退件', true),
  verb('枪毙|毙|刷(?:下来|掉)', '撤稿|退稿|未通过|未予采用|退回', true),
  verb('废(?![水物渣气品旧])|作废', '废止|失效|废除|作废', true),
  verb('删', '删除|删改|下架|撤下', true),
  verb('(?<!暂)停|(?<![有相机攻海公把通无事])关(?!注|于|联)', '关停|停更|停用|注销|关闭', true),
  verb('查出|检查出|找出|挑出|揪出|检出|发现', '发现|排查出|查出|查摆|通报|拦截|检出|整改'),
  verb('(?<![收撤退召找追驳返取挽])回(?!收)', '回复|答复|回应', true),
  verb('查(?!出)', '查阅|查询'),
  verb('办结|办[完毕好]|处理完|结案', '办结|办理完结|办毕|办复|处理完毕'),
  verb('查实|坐实|属实', '查实|属实', true),
  verb('印', '印刷|编印|印发|印制|每期印'),
  verb('登|上报纸', '刊发|刊登|刊载|发表|登载'),
  // 放了几台查询机, 放了多少条信息 plays nothing.
  verb(
    '(?<![发开投存释下摆])放(?![了过着]?(?:多少|几)[台把张条篇件则份])|(?<![传直广转展])播',
    '播放|播出|播报|播发|播送|广播|宣讲',
    true,
  ),
  verb('看|(?<![解宣])读|(?<![重热试网站观优])点|浏览|访问', '阅读|浏览|观看|点击|访问|播放|收看|查阅'),
  verb('(?<![信费采录利适引聘租借专公使])用', '使用|利用|查询|投入|投资|花费|采纳|吸收'),
  verb('(?<![原未近以本从到出过起下])来', '接待|邀请|参加|到会|到场|参与|观摩|走进'),
  verb('(?<![参思备招高中])考|(?<![监检预观评抽])测', '参加测试|测试|考试'),
  verb('打|(?<![测参获网点考社])评|(?<![参思备招高中])考', '得分|得|评分|评价'),
  verb('(?<![申])请|聘', '聘请|聘任|邀请'),
  verb('采纳|吸收|采用|吸纳|听进去|用上', '采纳|吸收|采用|吸纳|听取', true),
  verb('花|(?<!招)投', '投入|投资|花费|支出|资金|经费'),
  verb('(?<![直对迎承连受])接|(?<![回新验税征丰])收', '受理|接到|收到|承办|接听|转办|接待|收取|实收'),
  verb(
    '(?<![组创共修扩改重搭基])建|(?<!建)设|(?<![包服])装|(?<![公治保西])安',
    '建成|设立|设置|新建|安装|配备|建有|建',
  ),
  verb('(?<![变转兑])换', '更换|调整|变动|更新|流动'),
  verb('点赞|赞', '点赞|获赞', true),
  verb('(?<![候填修])补', '补发|补助|补贴|补登'),
  verb('(?<![访慰学提顾疑])问', '咨询|来电|来访'),
  {
    said: /\b(?:letters?|mailbox|complaints?|proposals?|motions?|petitions?|tickets?|calls?)\b[^?]*\b(?:close|closed|resolve|resolved|settle|settled)\b/iu,
    word: /^(?:closed?|resolved?|settled?)$/iu,
    printed: '办结|办理完结|办毕|办复',
    strict: false,
  },
  { said: /\bwaived?\b|\bexempted\b/iu, word: /^(?:waived?|exempted)$/iu, printed: '减免|免收', strict: true },
]
