/** How people who never saw the form speak of the rows and columns of table 二. */
import { term } from './term.ts'

export const spokenDisclosureRows = [
  term(
    'licensing',
    '<发放/颁发/发了/办了/批了/给了>*<许可证/许可>|许可证',
    'permit|licence|license|<grant/granted/granting>*<administrative permit/administrative licence/administrative license/permit/licence/license>|<administrative permit/administrative licence/administrative license/permit/licence/license>*granted',
  ),
  term(
    'penalties',
    '<开了/开出/开>*罚单|罚单|<下了/作了/作出/做了>*处罚|处罚决定书|处罚案|罚了<几/多少><次/起/件/回>',
    'punishment|sanction|fines and other punishment|fine',
  ),
  term('coercion', '强制事项|强制措施|强拆', 'compulsory enforcement|administrative compulsion|coercive'),
  term(
    'fees',
    '<收了/收/收取><老百姓/群众/企业/百姓>*费|事业性费用|<行政事业/行政/事业/政府>*<收的费/收来的费/收上来的费/收到的费/收取的费/收的钱/收上来的钱>|收费项目|收费*<多收/少收/收了>|收费收入|行政事业性费用|<政府/一年/总共/共>收费|收上来*收费',
    'administrative charge',
  ),
  term('procurement', '政府买东西|政府集采|集中采购', 'procure|procured'),
]

export const spokenDisclosureColumns = [
  term(
    'made',
    '是<发的/出的/定的/新发的>|<出了/发了/定了/搞了/立了/下发了/下发/颁布了/颁布/新增/发布了>|新<出/立/定/搞>|<出台/制定/印发/颁布>了',
    'brought in|introduced',
  ),
  term(
    'repealed',
    '<废的/废了/废掉/废止了/废止/废除/废弃/作废/取消/失效/停用/不用了/撤掉>|<清理/宣布><废除/废止/失效/作废>|不再执行*废止|停止执行*废止',
    '<scrap/scrapped/cancel/cancelled/canceled/abolish/abolished/withdrawn/struck off>',
  ),
  term(
    'inForce',
    '保留|留存|存量|存续|留用|继续有效|<留下来/留下>*<用/执行/有效>|继续<执行/使用/施行/沿用/用>|<现在/目前/眼下/如今/现存/现有/仍/仍然/还/尚/依然/还能/照样/一直><有效/在用/管用/算数/算数的/作数/顶用/好使/能用/用着/生效/起作用/在起作用/执行/施行/有效力/保留着/作准>|<还作数/管用/顶用/好使/没过期/没失效/没作废/没废掉/未失效/未废止/没有废止/没废止/没被废止>的*<规范性文件/文件>|<规范性文件/文件>*<还作数/管用/顶用/还好使/没过期/没失效/没作废/没废掉/没被废止>|还在用|还在执行|仍在<执行/用/施行/生效>|正在<施行/执行/用>|<有效力/管用/算数/在用/生效的>|没废止*有效力|没废*有效',
    'retain|retained|kept|left standing|<still/remain/remains/currently> <valid/in effect/in force/effective/operative>|remain*<valid/in force>',
  ),
  term(
    'disclosed',
    '新<公布/晒/亮>*<出来/了/的/>|新*<向社会/对外>*公开|新公布|新晒|<今年/当年/本年>*新公开',
    'newly <make public/made public/publish/published/disclose/disclosed/released>',
  ),
  term(
    'disclosedTotal',
    '累计公开|总共公开|一共公开|公开总<量/数>|对外*<一共/总共/累计>*公开|对外公开*<总共/一共/累计>|对外公开',
    'disclosed*in total|made public in total',
  ),
  term(
    'itemsPreviousYear',
    '<上年>*项目|<上年>*事项|<事项/项目><上年><多少/几/是多少/有多少/有几>|<上年><是多少/有多少/有几>|<上年>几项|<上年>多少项',
    'item*<previous year/prior year/year before/last year>',
  ),
  term(
    'change',
    '增减|增或减|<增/增了/增加/增加了>还是<减/减了/减少/减少了>|是增是减|增没增|减没减|增加或减少|变动<几/多少>项',
    'net change',
  ),
  term(
    'amount',
    '<花了/用掉/支出/花费><多少/几>|采购总额|<花/用/支出><的/掉的/去的><钱/经费/资金>|<一共/总共/共>多少万|多少万元|多少万',
    'spend|spent|cost|money',
  ),
  term(
    'projects',
    '买了<几/多少>项|<几/多少>个采购项目|采购*<几/多少><项/个/次>|<采购/集采>*项目*<几/多少>个|<几/多少>个项目',
    'procurement project',
  ),
]
