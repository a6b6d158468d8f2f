/**
 * 不是香山，是常乐: what the asker takes back must not be understood.
 */

const NO_MATTER =
  '(?:不管|不论|无论|甭管|不分)(?:是)?(?:谁|哪[家个类]|什么人|啥人|个人|自然人|公民|企业|公司|法人|组织)[^，,。；？?]{0,12}'

const ENDS = '(?=[，,。;；!！?？)）]|$)'
const YEAR = '(?:(?:19|20)?\\d\\d|[〇零一二三四五六七八九]{2,4}|[今去前明上])年度?'
/** 不要22年的, 别拿2022年的来: of another year; 不是办结的: of another number. 不是吗 asks. */
const OTHER_YEAR = `(?:不(?:要|看|问|查|用|是)|(?:别|不要)(?:给|拿|报|说|用|看|查|算)?我?成?)${YEAR}(?:那[份个年]|的)?[^，,。;；!！?？、]{0,6}`
const OTHER_NUMBER =
  '(?<!是)不(?:是|要)(?:说|问)?(?:办结|办理|处理|答复|受理|收到|新收|结转|合计|总)[^，,。;；!！?？、)）吗么吧]{0,8}'

const TAKEN_BACK = [
  /^(?:[哦噢啊呃嗯唉][，,]?)?(?:不对|错了|[搞说打看写弄记问]错了?|不是)+[，,。]/gu,
  /(?:我?不(?:要|看|问|查))([^，,。;；!！?？]{1,16}?)[，,](?=[给要我看只查问])/gu,
  /^.{2,40}?[，,。](?:哦|噢|啊|呃)?(?:不对|[搞说打看写弄记问]错了?|错了)[，,]/gu,
  /(?:我?说错了[，,]?)?(?<!是)不是([^，,。;；!！?？]{1,24}?)[，,]?(?=而是|我(?:问|说|要|指)|是(?!不)|要(?!是))/gu,
  // 不管谁申请的, 不分个人企业: it is said to be of no matter.
  new RegExp(`${NO_MATTER}[，,]|(?<=[，,。；？?])${NO_MATTER}(?=[。；？?]|$)`, 'gu'),
  new RegExp(`(?<=.{6}[，,。;；!！?？(（ ])(?:${OTHER_YEAR}|${OTHER_NUMBER})${ENDS}`, 'gu'),
  /(?<=.{6}[,;?(—-] ?)(?:and )?not (?:for |in |of |that of |from )?(?:the )?(?:(?:year |report of )?20\d\d\b|(?:number|figure|total|count|report|table|share|percentage|amount|sum|one)\b)[^,;?.!)]{0,40}(?=[,;?.!)]|$)/gu,
  // 不要人数, 别给项目数: another number than the one that is asked for.
  /(?<=.{6}[，,。;；!！?？(（ ])(?:我?不要|不问|[别不]给我?|别(?:报|说|拿|给)我?)[^，,。;；!！?？、多少几]{0,8}?(?:数|量|人次|金额|总额|比例|百分比|率|合计|总计)(?:的|了|啊|哈|哦|呀)?(?=[，,。;；!！?？)）]|$)/gu,
  /\b(?:no,? )?not ([^,?]{1,40}?),? (?=but\b|i mean|i meant|it's)/gu,
]

const NOT_THERE =
  '^(?:[哦噢啊呃嗯唉好行吧那，,]|既然|要是|如果|实在|真)*(?:没有?(?:\\d{2,4}年的?)?(?:收录?|找[到着]|查[到着])?|[查找问看]不[到着]|不行)(?:的话|[啊呀哦嘛了])?'
/** 没有就算了，那给2022年的吧; 查不到就查2022年的: what is given up is not asked for again. */
const GIVEN_UP = [
  new RegExp(`${NOT_THERE}[，,]*(?:[那就也]*(?:算了?|罢了|拉倒)吧?)?[，,]+(?=[^，,。？?]{0,12}[年的])`, 'u'),
  new RegExp(`${NOT_THERE}[那就]+(?=[给看查换用说要拿报来]?[^，,。？?]{0,4}(?:\\d{2,4}|[去前])年)`, 'u'),
  /^(?:[好行那][吧了]?[，,]?)?算了吧?[，,]/u,
  /^(?:(?:ok(?:ay)?|well|fine|all right|alright|never mind|no problem|if not|too bad|forget it)[,.!; ]+)+/u,
]

/** The question with what is taken back written over by commas, so that offsets stay. */
export function maskCorrections(text: string): string {
  return [...TAKEN_BACK, ...GIVEN_UP].reduce(
    (masked, pattern) => masked.replace(pattern, (words) => ','.repeat(words.length)),
    text,
  )
}
