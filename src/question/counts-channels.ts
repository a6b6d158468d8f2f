/**
 * 有几个公众号, 公众号和微博一共几个, how many WeChat accounts: channels are counted, and not what goes out on them.
 */
const CHANNEL = '(?:网站|公众号|微博|账号|小程序|客户端|新媒体|视频号|抖音号?|头条号|微信)'
const BEHIND_THE_NUMBER = /(?:几|多少)(?:个|家|块|处|面|座|台)(?:政府|政务|官方|村务|旧|新)*$/u
const AFTER_HOW_MANY =
  /how many (?:(?:of its|different|government|official|public|active|separate) )*(?:[a-z]+ (?:accounts|sites) and )?$/u
const BEFORE_THE_NUMBER = new RegExp(
  `^(?:平台|账号|账户)?(?:[、和与及跟](?:政务|官方)*${CHANNEL}(?:账号)?)*(?:[各共都还]|分别|[一总]共|现在|目前|到底|年末|加起来|合计|合起来)*(?:有|开[通设]?了?|建了?|运营|办了?)?(?:多少|几)[个家](?:平台|账号)?(?=$|[^\\p{Script=Han}]|[吗呢啊呀了])`,
  'u',
)
/** Is the channel that ends and begins there what the question counts? */
export function isCounted(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (AFTER_HOW_MANY.test(before)) {
    // how many websites, how many WeChat accounts, and not how many website visits.
    const words =
      text.slice(start, end) + (/^(?:s\b| ?(?:accounts|sites|platforms|channels)\b)/u.exec(after)?.[0] ?? '')
    return (
      /s$/u.test(words) &&
      !/^ (?:followers|visits|posts|readers|users|updates)\b/u.test(text.slice(start + words.length))
    )
  }
  return BEHIND_THE_NUMBER.test(before) || BEFORE_THE_NUMBER.test(after)
}

const NAMES = new RegExp(
  `${CHANNEL}(?!的?(?:粉丝|关注|信息|阅读))|\\b(?:websites?|(?:wechat|weibo|new media)(?: accounts?)?|mini[- ]programs?)\\b`,
  'gu',
)

/** Does the question count channels? */
export function countsAnyChannel(question: string): boolean {
  const text = question.toLowerCase()
  return [...text.matchAll(NAMES)].some(({ 0: name, index }) =>
    isCounted(text, { start: index, end: index + name.length }),
  )
}
