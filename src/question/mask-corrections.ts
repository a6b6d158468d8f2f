/**
 * 不是香山，是常乐: what the asker takes back must not be understood.
 */

const TAKEN_BACK = [
  /^(?:[哦噢啊呃嗯唉][，,]?)?(?:不对|错了|[搞说打看写弄记问]错了?|不是)+[，,。]/gu,
  /(?:我?不(?:要|看|问|查))([^，,。;；!！?？]{1,16}?)[，,](?=[给要我看只查问])/gu,
  /^.{2,40}?[，,。](?:哦|噢|啊|呃)?(?:不对|[搞说打看写弄记问]错了?|错了)[，,]/gu,
  /(?:我?说错了[，,]?)?不是([^，,。;；!！?？]{1,24}?)[，,]?(?=而是|我(?:问|说|要|指)|是(?!不)|要(?!是))/gu,
  // 不管谁申请的: it is said to be of no matter.
  /(?:不管|不论|无论|甭管)(?:是)?(?:谁|哪[家个类]|什么人|啥人)[^，,。；？?]{0,8}[，,]/gu,
  /\b(?:no,? )?not ([^,?]{1,40}?),? (?=but\b|i mean|i meant|it's)/gu,
]

/** The question with what is taken back written over by commas, so that offsets stay. */
export function maskCorrections(text: string): string {
  return TAKEN_BACK.reduce((masked, pattern) => masked.replace(pattern, (words) => ','.repeat(words.length)), text)
}
