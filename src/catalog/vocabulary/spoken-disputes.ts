/** How people who never saw the form speak of reviews and lawsuits, and of how they ended: table 四. */
import { term } from './term.ts'

export const spokenDisputes = [
  term(
    'reviews',
    '找上级复议|告到上级|<申请/提起/提>复议',
    '<review/reviews/appeal/appeals>*<against/decision/outcome/overturned/upheld/undecided/closed/brought>|<on/under/in> <review/appeal>|reviews',
  ),
  term(
    'litigation.*',
    '<告到/告上/告去/上/到/去/被告上/闹到><法院/法庭>|法院<判/说/认定/支持/还没/没/还在/在/给/里/审理/判决/维持/裁定>|胜诉|败诉|败仗|当*被告|被人告|有人告|人告它|人告他们|人告你们|老百姓告|告过它|告过他们|告官|吃*官司|打*场官司|打了*官司',
    '<lawsuit/lawsuits/suit/suits/trial/litigation>|<in/to/at> court|<win/won/lose/lost> in court',
  ),
  term(
    'litigation.direct',
    '<没经>*复议*<打官司>|<没复议/未复议/不复议/没有复议/没去复议/不去复议/不找复议/没找复议/没申请复议/不申请复议>*<打官司>|直接*<打官司>|<打官司>*<没经><复议/走复议>|一上来就*<打官司>|绕过复议*<起诉/打官司>|<没经>*复议直接起诉',
    '<straight/directly/direct> to <court/litigation>|<skipped/skipping/skip/bypassed/bypassing/without>*<reconsideration/review>|<sued/sue/suing>*directly',
  ),
  term(
    'litigation.afterReview',
    '复议<、/,/后/之后/以后/结果/决定>不服*<打官司/起诉>|复议,<对结果/结果/对决定>不服*<打官司/起诉>|不服复议*<打官司>|<复议过>*<又/再/还/才/后/就/继续/接着>*<打官司>|<先/经过/经/走完/对>*<复议过>*<打官司>|<复议过>*<又上法院/再起诉/提起诉讼/起诉/再告/又告/还告/去告/再诉讼>|<先/经过/经/走完>复议*<再告/又告/告>',
    '<after/following/followed/despite>*<reconsideration/review>|<reconsideration/review>*<then/and then>*<sued/court/lawsuit>',
  ),
]

export const spokenOutcomes = [
  term(
    'upheld',
    '<维持>|<政府/机关/行政机关/单位/我方/乡里/镇里><赢了/赢的/赢/胜诉>|<赢了/打赢/赢的/赢/胜诉>|<法院/上级/复议机关>*支持<政府/机关/行政机关>|判*赢',
    '<win/won/stood/stand/prevail/prevailed/confirm/confirmed>|<ruled/decided/found> for',
  ),
  term(
    'corrected',
    '<改>|<政府/机关/行政机关/单位/我方/乡里/镇里><输了/输掉/输的/输/败诉>|<输了/打输/输掉/输的/输/败仗/败诉>|判*输|判*<撤销/违法>|法院判*错',
    '<lose/lost/overruled/overturn/overturned/quashed/set aside/annulled/reversed/went against/ruled against/decided against>',
  ),
  term(
    'other',
    '<其他结局>|<既没/没有/既不/既未/不属于/不是/非>*维持*纠正',
    '<other/another/different> <outcome/result/way/ending>|some other <outcome/result>|ended in another way|otherwise <ended/concluded/closed>',
  ),
  term(
    'pending',
    '<没结果>|<尚未/还没有/还没/尚无/没有/没出>*<结论/结果/判决>',
    '<still undecided/undecided/awaiting judgment/awaiting/ongoing/in progress/under way/not been closed/not closed/not been decided/not finished/unsettled>',
  ),
]
