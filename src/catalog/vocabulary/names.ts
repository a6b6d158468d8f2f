/**
 * Names of things that a dictionary of words does not have: cut up, their parts ask for something else (数字 of
 * 数字乡村) or for nothing (处理 and 费收 of 信息处理费收了没有).
 */
export const thingNames: readonly string[] =
  '搜不到|搜不着|查不着|找不到|打不开|点不开|看不到|10万+|记者发布会|记者招待会|记者会|来电量|来电数|来信量|来访量|接访量|不合格|不达标|不满意|不及格|不称职|隐去|遮掉|遮盖|数字政府|数字乡村|数字经济|数字社会|数字中国|数字化|新闻发布会|发布会|信息处理费|处理费|工单|同一个人|同一人|开放日|公众号|公号|小程序|新媒体|视频号|抖音号|头条号|服务号|订阅号|微信群|公开群|村民群|居民群|业主群|入群|公开栏|公示栏|公告栏|宣传栏|信息查阅点|查阅点|查阅栏|查阅室|查阅中心|查阅场所'.split(
    '|',
  )
