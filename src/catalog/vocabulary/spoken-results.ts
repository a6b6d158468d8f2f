/**
 * How people who never saw the form speak of the rows of table 三: verbs and reasons in place of labels.
 * Signs and families as in `term.ts`.
 */
import { term } from './term.ts'

/** A reason counts beside a refusal, or beside 申请. */
const refusedFor = (reason: string) => `<${reason}>&<不给>`

export const spokenResults = [
  term(
    'received',
    '~<提了/递了/交了/来了/收了/接了/收到/接到><申请>|~<要求/申请/想/想要>公开信息|~申请信息|~申请*信息公开|<什么人/哪些人/啥人/什么样的人>*<申请>|~<来/找/去>*<申请>|~依申请',
    '~<file/filed/lodged/submitted/sent in/came in/coming in>*<request/application>|~<request/application>*<filed/lodged/submitted/sent/came in>|~<asked/ask/asking/applied/apply> for information',
  ),
  term(
    'carriedIn',
    '<上年>*<没办完>|<上年><剩下/遗留/积压/留下>|<上年>*<剩下>|<上年>*<转来>|<承接/接手/接收><上年>|<加上/算上/算进/连同/连带/外加/包括/包含/再加/含/连/加/和/跟/与>结转<的一/的共/的总/的有/的几/的多/的在/的都/的也/的,/的，/一共/总共/共/总/下来的/过来的/来的/进来的>',
    '<carried over/carried forward/carried/left/left over/leftover/left unfinished/left open/inherit/inherited/rolled over/rolled/brought/brought over/came over/come over/transferred>*<from the previous year/from the year before/from last year/from the prior year/from the preceding year>|<previous year/prior year/last year>*backlog|backlog*<previous year/prior year/last year/year before>|<unfinished/unresolved/outstanding/pending>*<from last year/from the previous year/from the year before>|<including/counting/with/plus> <those/the ones/what was/requests/applications> carried <over/in/forward>|<including/counting/plus> carry-overs',
  ),
  term(
    'granted',
    '<申请>*<全给>|<全给>的*<申请>|<全给公开/全都给公开/全给看/完全同意公开/获准公开/批准公开/答应公开>|~<全给了/全都给了/全部给了/完全同意/完全公开/完整公开/全部同意/批准公开/获准公开/答应公开/同意给/都给了>|~给了*<申请>|~是<给了的/给的/同意的/批准的/公开了的/答应的>|~<给了的/同意了的/答应了的><有/是/多少/几>|~公开给<了申请人/申请人>|~<全部/完全/完整/全都/统统/全>公开的<有/几/多少/是>|<申请><是/被><公开了/公开>|要什么给什么|~<同意/答应/批准/准许/决定/答复>公开|<同意/答应/批准/准许><给/提供>|<给了/满足了><全部/所有>|<全部公开/完全公开/完整公开/全公开/全给公开><和>|<全部公开/完全公开/完整公开/全公开/全给公开><的/了的><和>|<和><全部公开/完全公开/完整公开/全公开/全给公开>的',
    '<fully/wholly/completely> <or/and/plus>|grant*in full|<release/released/disclose/disclosed/provide/provided/give/gave/hand over/handed over>*<everything/all of it/all the information>|<got/get/received/given/obtained><everything/all>|got everything|got all|<say/said> yes|<full/fully/complete/completely>*<disclosed/disclosure/released/granted/satisfied/approved>|~<grant/approve/approved/accepted/satisfied>|~<released/release>',
  ),
  term(
    'partiallyGranted',
    '<只给>*<部分>|<部分><满足/同意/给了/给看/答应/提供/准许>|给<一半/一部分/部分>|<给了/公开了>一部分|有的给*不给|给*有的不给|没全给|没给全|给不全|没有全给|给<一点/一些>|公开*<一部分/部分内容>|<抹掉/遮掉/隐去/遮住>*公开|不全给|没全公开|没有全部公开|不是全部公开|半公开|区分处理|有所保留|<能给的给/该给的给>*<不能给/不该给>|<遮住/遮盖/隐去/抹去/涂掉>*<公开/给>|打*折扣*公开',
    '<or/and/plus> <in part/partly/partially>|<grant/granted/approve/approved/disclose/disclosed/release/released/answered/satisfied>*<only in part/in part/only partly/partly/partially/only some/only part>|<partly/partially/in part>*<approved/released/satisfied/answered/redacted/granted>|<got/get/received/given/obtained>*<only some/only part/part of/some of>|<partial/redacted> <release/grant/approval/disclosure/answer/reply/copy/version>|redacted',
  ),
  term(
    'denied.*',
    '~<吃了闭门羹/闭门羹/不答应公开/没答应公开/碰了钉子/碰钉子/碰壁/不给公开/不让看/不给看/没给看/没让看/不肯公开/不能公开/不得公开/拒不公开/不愿公开/拒绝了/拒绝/拒了/拒掉/拒/回绝/驳回/打回/挡回/遭拒/没答应/不同意/没同意/不批/没批/没给/不给>',
    '~<rejection/refuse/refused/reject/rejected/deny/denied/turn down/turned down/withhold/withheld/say no/said no>',
  ),
  term(
    'denied.stateSecret',
    `${refusedFor('秘密')}|<涉及/属于/触及/牵涉><国家机密/秘密/机密>`,
    '<classified/secrecy/state secrecy/secret>',
  ),
  term(
    'denied.forbiddenByLaw',
    `<法律>*<禁止>|<禁止>*<法律>|${refusedFor('法律')}|<依法/法律明令>禁止|法定禁止`,
    '<law/laws/statute/regulation>*<forbid/forbids/forbade/prohibit/prohibits/prohibited/ban/bans/banned/bar/barred>|<forbidden/prohibited/banned/barred/ban/illegal>*<law/laws/regulation/statute>',
  ),
  term(
    'denied.security',
    `${refusedFor('安全稳定')}|<危及/危害/影响/威胁/破坏><安全稳定>|出于安全`,
    '<public security/social stability/security or stability/state security/economic security/public safety>',
  ),
  term(
    'denied.thirdParty',
    `${refusedFor('他人')}|<保护/损害/侵犯/侵害/伤害/牵涉/牵扯到/牵扯/顾及/涉及/影响><他人>|<保护/损害/侵犯/侵害/伤害/牵涉/牵扯到/牵扯/顾及/涉及/影响><别人/他人/旁人/第三人/第三方/其他人>*<权益/利益/隐私/商业秘密>`,
    'privacy|trade secret|business secret|commercial secret|personal privacy|<other people/others/someone else/somebody else>*<rights/interests/privacy>',
  ),
  term(
    'denied.internalAffairs',
    `${refusedFor('内部事务')}|<说是/推说/说成/当作/算作>*<内部事务>|内部<管理信息/的事情/的事/管理>`,
    'internal <business/management/information/administration/matters/affairs>',
  ),
  term(
    'denied.processInformation',
    `${refusedFor('过程')}|过程信息|过程性|过程类信息|磋商信函|讨论记录`,
    '<process/deliberation/deliberative/draft/preliminary/working> <information/material/materials/record/document/paper/papers>|drafts',
  ),
  term(
    'denied.enforcementFile',
    `${refusedFor('案卷')}|执法<卷宗/档案/案卷>|<看/要/查/申请>*<案卷/卷宗>`,
    'enforcement <file/files/dossier/record/records/archive/case>|case <file/dossier/record>|dossiers',
  ),
  term(
    'denied.administrativeQuery',
    `${refusedFor('查询')}|行政查询|查询类事项|<属于/属/算作/作为/当成>*查询事项|<走/去>*查询<渠道/途径>`,
    '<administrative/registry> <inquiry/inquiries/enquiry/enquiries/query/queries/lookup/look-up/look-ups/search>',
  ),
  term(
    'unavailable.*',
    '~<给不了>|<申请>*<提供不了/没法提供/没办法提供/没能提供/未能提供/无从提供/提供不出/拿不出/给不了/给不出/无法给出>|没有*可提供|没得给|没东西给',
    "<could not/cannot/couldn't/can't/unable to/not able to> <provide/supply/fulfil/fulfill/furnish>|not <provide/supply/fulfil/fulfill>|could*not <provide/supply/fulfil/fulfill>|unable to",
  ),
  term(
    'unavailable.notHeld',
    '<没掌握><相关/这个/这些/该/此>信息|<没掌握>|<手里><没有/没/无><这个/这些/该/此/相关>|<手里><没有/没有的|没/无>|<说/查了><没有/没/自己没有><这份/这条/这个/这些/该/此/那个><信息/东西/材料/资料/文件/数据>|~没<这个/这些/该><信息/东西/材料/资料>|不归*<管/掌握>|不是*<管/掌握>的|<信息/东西/材料/资料><不在/没在>*<手上/手里/那儿/那里/这儿/这里/本机关/单位>|<信息/东西/材料>不存在|没有<这个/这些/相关/该/此/那个><信息/东西/材料/资料>',
    "<not/n't/never>*<have/hold/possess/keep/own> <the/any/such/this/that><information/record/document>|<not/n't> <have/hold/possess>*<information/record/document/it>|doesn't <have/hold/possess>|didn't <have/hold/possess>|<not/without> <possess/holding>|not held|no such <information/record/document>|<did/does>*not <have/hold/possess>",
  ),
  term(
    'unavailable.notExisting',
    '<手里><没有/没/无><现成/做好>|<没有/没/无/非/不是><现成/做好的/做好了>|<要/得/还要/还得/须/需>*<专门/另外/单独/重新/现场/临时/额外/从头><去做/去制作/去整理/去统计/做/弄/搞/整理/统计/制作/加工/汇总/编>|<专门/另外/单独/重新/临时/额外>*<做/弄/搞/制作/整理/统计/加工/汇总>一<份/个/套/张>|现成*<没有/没>|<另做>&<信息/给不了/申请>|<要><另做>|要*加工*信息|<需/需要/要/得/须>*<制作/另做/现做>',
    'not*<ready-made/ready made/readily available/ready form/ready>|no <ready/ready-made/readily available/existing/ready made> <information/record/material>|<made/created/compiled/produced/prepared/processed>*<specially/separately/specifically/anew/from scratch/for it>|<would/had/have/needed/need/needs/require/required/requiring> to be <made/created/compiled/produced/prepared>|need*creating|did not exist in ready|new <document/record/information/material>*<created/made/compiled/produced>',
  ),
  term(
    'unavailable.unclear',
    '<补正>*<不清楚>|<没说清楚/没说清/说不清楚/说不清/讲不清/不清楚/不明白/看不懂>要<什么/啥/哪>|<申请><内容/写得/写的>*<不清楚>|要什么*<不清楚>|<描述/内容><不清楚>',
    '<still/remained/remain/stayed>*<vague/ambiguous/unclear/unspecific/not clear/obscure>|<vague/ambiguous/obscure/not clear>*<after/even after>',
  ),
  term(
    'notProcessed.*',
    '~<没搭理/不搭理/没理会/不理会/没人管/不予处理/不给处理/没给处理/拒绝处理/不处理了/不处理/不予办理/不理/不办/不管>|<申请>*<不予处理/不给处理/拒绝处理/不处理/不予办理>|<不予处理/不给处理/拒绝处理/不处理/不理/不办/不管>的<申请>',
    '<not/never>*<processed/process/handled/handle/dealt with/deal with>|<decline/declined/refuse/refused> to <process/handle/deal with>|~<declined to/refused to handle/set aside>',
  ),
  term(
    'notProcessed.petition',
    '<投诉>*<申请>|<申请>*<投诉>|信息公开*<投诉>|<投诉举报/举报投诉/信访投诉/投诉信访/信访举报><类/性质/一类>|<投诉>*<不处理/不予处理/不办>|借*信息公开*<投诉>',
    '<request/application>*<complaint/petition/grievance>|<complaint/petition/grievance>*<disguised/request/application/not processed>|<process/processed>*<complaint/grievance>',
  ),
  term(
    'notProcessed.duplicate',
    '<重复>*<申请>|<申请>*<重复>|重复件|<申请过/问过/交过/提过>*<再次>|嫌重复|因为重复|同一内容*重复|~重复<提/递/交>|~重复的|~<申请><再次>',
    '<repeat/repeats/repeated/repetition>*<request/application/earlier/before/previous>|<request/application>*<repeat/repeats/repeated>|same*<request/application>*<twice/again/before>|<filed/submitted/sent> <twice/again>|<request/application>*twice|duplicates|duplicate|<request/application>*<already made/made before/filed before>',
  ),
  term(
    'notProcessed.publication',
    '<想要><报刊>|<报刊>*申请|<想要>*<公开出版物/出版物/已出版>|要*<报刊>*<申请>|申请*<报刊>|<想要><政府/公开出版的/看/一些/几份/点><报刊>',
    '<ask/asked/asking/request/requested/requests/want/wanted/wanting/application/applied>*<newspaper/book/magazine/gazette/yearbook/periodical/journal/published work/published works/publication>|published <work/works/book/books/material>',
  ),
  term(
    'notProcessed.excessive',
    '<大量>*<反复>|<大量>*重复<提/申请>|<反复>*<大量>|<没理由>*<申请>|<申请>*<没理由>|<反复>*<申请>|<大量>*<申请>|<反复><提/申请/提出>|问题反复提|<大量/反复>提<申请>',
    '<mass/bulk/abusive/endless/vexatious/frivolous/excessive/in bulk/over and over/again and again/repeatedly>|repeated*without',
  ),
  term(
    'notProcessed.reissue',
    '<要求/让/要/请/叫>*<重开>|<重开>*<已有>|<已有>*<重开>|<已有>*信息*确认|确认&<已有>|<已有>*还*<来要/要求/再要/要>|<要求/让/要/请>*确认*<信息/出具>|~<重新出具/再次出具/再出具/重新开具/重新盖章>',
    '<confirm/confirmation/confirming/reissue/reissued/re-issue/reissuing/issue again/certify>*<already/information/had/obtained/received>|already*<obtained/received/had/have/got/in hand>|reissue|re-issue|in hand',
  ),
  term(
    'other.*',
    '<其他方式>处理|<其他方式>的处理|<其他/其它/别的><处理>的<申请>|<走/归到/归入/按/作/作了/采取><其他/其它/别的/另外>*处理|以其他方式<办结/处理/了结>|其他处置',
    '<some other way/in another way/in other ways/by other means/some other manner>|other <disposition/disposal/handling/treatment/processing>|otherwise',
  ),
  term('other.other', '', '<under/inside/as/within> other*<inside/within/under> other handling'),
  term(
    'other.notCorrected',
    '<补正/补材料>*<没补>|<没补><材料/正/充/件>|<过期>*<没补>|<没/没有/未/不/超/超过><过期>*<补正>|没按要求补正|<过期>*补正|补正*<过期>*<没/未/不>',
    "<not/n't/never/failed to/fail to/failing to>*<correct/corrected/amend/amended/supplement/supplemented/supply the missing/complete/completed/clarify/clarified>|<did not/didn't/never/failed to/fail to> <correct/amend/supplement/supply/complete/clarify>*|lapsed*<amend/correct/supplement>",
  ),
  term(
    'other.feeUnpaid',
    '<没交><钱>|<没交>*<信息处理费/处理费/费用>|<交费>*<没交>|<交费>*<过期>|<过期>*<没交>*<钱>|<过期>*<交费>|<不按/没按/未按/没有按/不照>*<交费>|<不/没/未/没有><交费>|<收费通知/缴费通知>*<没交>|欠费|不<缴纳/交纳>*费用',
    "<not/n't/never/failed to/refused to/fail to/unwilling to> <pay/paid>|<would/will>*not pay|<want/lack> of payment|<unpaid/non-payment/nonpayment>|<did not/didn't/never> pay",
  ),
  term(
    'processed',
    '~<办完>*<申请>|~<申请>*<办完>|~<办结/办完/办掉/答复/回复/处理>了*<申请>|~<总共/一共/共/全部/已经/已><办完/办结/答复/回复>|~<办完>件|~办结件|办理结果*<加总/合计/总计/总数>',
    '~<finish/finished/finalised/finalized/close/closed/complete/completed/conclude/concluded/answer/answered/respond/responded/resolved/dealt with>*<request/application>|~<request/application>*<finish/finished/close/closed/complete/completed/conclude/concluded/answer/answered/resolved/dealt with>|~replied to|~wrapped up',
  ),
  term(
    'carriedOut',
    '<转到>*<下年>|转<下年>|<下年>*<接着办>|<年底>*<没办完>|<剩下>*<没办完>|<没办完>*<下年>|跨年*<没办完/办/申请>|<年底><结存/剩余/剩下/未结>|推到*<下年>|~<没办完>|~还剩*没办|~剩*件没办|~几件没办|~多少件没办|~还在办|~<年底>还<有/剩>|<要/须><留到/转到/结转到><下年>',
    '<left/leave/leaving/rolled/roll/rolling/held/hold/push/pushed/moved/defer/deferred/carried/passed on>*<next year/following year/the year after>|<still open/still pending/unfinished/unresolved/outstanding/not finished/open>*<year-end/year end/end of the year/end of year>|<year-end/year end/end of the year>*<unfinished/open/pending>|<roll/rolled/carried/carry> over',
  ),
]
