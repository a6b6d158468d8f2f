/** How people name the columns of table 四 (行政复议、行政诉讼情况). `litigation.*` is 行政诉讼 as a whole. */
import { spokenDisputes, spokenOutcomes } from './spoken-disputes.ts'
import { joinTerms, term } from './term.ts'

export const disputeGroupTerms = joinTerms(
  [
    term(
      'reviews',
      '行政复议|复议案件|复议',
      'administrative reconsideration|administrative review|reconsideration case|reconsideration|review case|administrative reviews',
    ),
    term(
      'litigation.*',
      '行政诉讼|诉讼案件|诉讼|打官司|官司|被告上法庭|被起诉|被告|起诉',
      'administrative litigation|administrative lawsuit|administrative suit|litigation|lawsuit|court case|court|sued',
    ),
    term(
      'litigation.direct',
      '未经复议直接起诉|未经复议直接提起*诉讼|未经复议就直接起诉|未经复议直接起诉的行政诉讼|未经复议|没经过复议直接起诉|没走复议|没有走复议|不走复议|没经复议|没经过复议|没有经过复议|没申请复议|跳过复议|绕过复议|越过复议|没复议就|没走复议*直接*告|没有走复议*告|没复议直接起诉|不经复议直接起诉|直接起诉',
      'without reconsideration|without prior reconsideration|without review|without prior review|direct litigation|direct lawsuit|directly sued|direct suit|filed directly|brought directly|directly filed|sued directly|directly|direct',
    ),
    term(
      'litigation.afterReview',
      '复议后起诉|复议后再起诉|经复议后起诉|复议以后起诉|复议之后起诉|复议后提起*诉讼|复议后诉讼|先复议后起诉|复议后又起诉|复议以后再起诉|复议以后又起诉|经过复议又起诉|经过复议再起诉|经复议又起诉|经复议再起诉|复议后又起诉|复议过后起诉|复议过再起诉|复议以后*起诉|复议之后*起诉|经过复议*起诉|<先复议/先走复议/先申请复议/经过复议/走完复议><、/，/,/ ><后起诉/再起诉/又起诉/后打官司/再打官司/又打官司/再告/又告/后诉讼/再诉讼>',
      'after reconsideration|after review|following reconsideration|post-reconsideration|after administrative reconsideration|after administrative review',
    ),
  ],
  spokenDisputes,
)

export const outcomeTerms = joinTerms(
  [
    term('upheld', '结果维持|维持原决定|维持|胜诉|打赢|赢了几|赢了多少|赢的有', 'upheld|sustained|maintained|affirmed'),
    term(
      'corrected',
      '结果纠正|被纠了|被改了|纠正|被纠正|被撤销|败诉|打输|输了几|输了多少|输的有',
      'corrected|overturned|reversed|rectified',
    ),
    term('other', '其他结果|结果为其他|结果是其他|其他结局|其他处理结果|其他的结果', 'other result|other outcome'),
    term(
      'pending',
      '尚未审结|未审结|没有审结|没审结|还没审结|尚未结案|未结案|没结案|还在审',
      'pending|not yet concluded|unresolved|undecided|still open|not concluded|not yet closed|not yet decided',
    ),
    term('total', '总计|合计', 'total|in total|in all|altogether|overall'),
  ],
  spokenOutcomes,
)
