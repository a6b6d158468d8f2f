/**
 * Paragraphs in the manner of many agencies, and every figure that a careful
 * reader takes from them: [key, value, unit, qualifier, index of the total it is part of].
 */
type Qualifier = 'exact' | 'about' | 'atLeast' | 'almost'
export type ExpectedFigure = readonly [
  key: string,
  value: number,
  unit: string | null,
  qualifier?: Qualifier,
  partOf?: number,
]

export interface ProseExample {
  shows: string
  year: number
  text: string
  figures: readonly ExpectedFigure[]
  labels?: Readonly<Record<number, string>>
}

export const proseExamples: readonly ProseExample[] = [
  {
    shows: 'a total with its channels, in a county',
    year: 2022,
    text: '2022年，全县各级行政机关通过各类渠道主动公开政府信息共计26.8万条，其中：政府门户网站公开3.1万条，政务微博发布9万余条，政务微信公众号推送14.7万条。',
    figures: [
      ['published.total', 268000, '条'],
      ['published.website', 31000, '条', 'exact', 0],
      ['published.weibo', 90000, '条', 'atLeast', 0],
      ['published.wechat', 147000, '条', 'exact', 0],
    ],
  },
  {
    shows: 'accounts whose name stands behind what kind of account they are',
    year: 2023,
    text: '全年主动公开政府信息331条，其中政务微博账号“吉祥伊通”120条，抖音号“看伊通”80条，微信平台“伊通发布”131条。',
    figures: [
      ['published.total', 331, '条'],
      ['published.weibo', 120, '条', 'exact', 0],
      ['published.douyin', 80, '条', 'exact', 0],
      ['published.wechat', 131, '条', 'exact', 0],
    ],
  },
  {
    shows: 'what an account published behind its name, and what was published on a special subject',
    year: 2023,
    text: '全年公开各类信息500条，其中：县政府网站210条，视频号“石门夜话”短视频95条，公众号“石门发布”图文195条。农村饮水专题公开31条。',
    figures: [
      ['published.total', 500, '条'],
      ['published.website', 210, '条', 'exact', 0],
      ['published.douyin', 95, '条', 'exact', 0],
      ['published.wechat', 195, '条', 'exact', 0],
      ['published.item', 31, '条'],
    ],
  },
  {
    shows: 'items that circled numbers number, notices among them',
    year: 2022,
    text: '全年公开政府信息300条：①土地供应结果信息90条；②规划公示公告150条；③其他60条。',
    figures: [
      ['published.total', 300, '条'],
      ['published.item', 90, '条', 'exact', 0],
      ['published.item', 150, '条', 'exact', 0],
      ['published.item', 60, '条', 'exact', 0],
    ],
    labels: { 1: '土地供应结果', 2: '规划公示公告', 3: '其他' },
  },
  {
    shows: 'a column of a website, and a board in the village',
    year: 2022,
    text: '全年主动公开政府信息700条，其中在区政府网官塘乡信息公开栏目发布410条，门户网站公告栏发布90条，村务公开栏张贴200条。',
    figures: [
      ['published.total', 700, '条'],
      ['published.website', 410, '条', 'exact', 0],
      ['published.website', 90, '条', 'exact', 0],
      ['published.bulletinBoard', 200, '条', 'exact', 0],
    ],
  },
  {
    shows: 'topics in brackets and mixed units',
    year: 2021,
    text: '一年来，我局累计公开政务信息438条（政策文件类35件、工作动态212条、财政资金21条、行政执法公示170条）。在省级以上新闻媒体刊发稿件46篇。',
    figures: [
      ['published.total', 438, '条'],
      ['published.item', 35, '件', 'exact', 0],
      ['published.item', 212, '条', 'exact', 0],
      ['published.item', 21, '条', 'exact', 0],
      ['published.item', 170, '条', 'exact', 0],
      ['published.media', 46, '篇'],
    ],
    labels: { 1: '政策文件', 2: '工作动态', 4: '行政执法公示' },
  },
  {
    shows: 'the number before its noun',
    year: 2023,
    text: '全年在区政府网站公开了312条政府信息，通过微信公众号“幸福南湖”推送了1560篇图文信息，关注人数达1016823人，累计阅读量达3170万次。',
    figures: [
      ['published.website', 312, '条'],
      ['published.wechat', 1560, '篇'],
      ['wechat.subscribers', 1016823, '人'],
      ['wechat.reads', 31700000, '次'],
    ],
  },
  {
    shows: 'a topic that ends in 公示, and 法定主动公开 as the name of a column',
    year: 2025,
    text: '全年累计公开信息57条，内容涵盖基层政务9条、工作动态41条、通知公告5条以及涉企检查公示2条。网站发布工作动态信息41条；发布法定主动公开内容2条。',
    figures: [
      ['published.total', 57, '条'],
      ['published.item', 9, '条', 'exact', 0],
      ['published.item', 41, '条', 'exact', 0],
      ['published.item', 5, '条', 'exact', 0],
      ['published.item', 2, '条', 'exact', 0],
      ['published.item', 41, '条'],
      ['published.item', 2, '条'],
    ],
  },
  {
    shows:
      'issues beside the items in them, items that are counted without a unit, and kinds that stand for all of a channel',
    year: 2021,
    text: '2021年以来公开政府信息864条。“西岭政务”公众号共发布信息287期904条；在门户网站公开公告公示、部门动态等77条；利用微博“西岭在线”发布信息数量132。',
    figures: [
      ['published.total', 864, '条'],
      ['stated', 287, '期'],
      ['published.wechat', 904, '条'],
      ['published.website', 77, '条'],
      ['published.weibo', 132, null],
    ],
  },
  {
    shows: 'the numbers of other years and of all years are no total of this one',
    year: 2020,
    text: '自2008年《条例》实施以来，历年累计公开信息12.6万条。2019年公开政府信息1030条，2020年公开政府信息1244条，同比增长20.8%。',
    figures: [
      ['stated', 126000, '条'],
      ['stated', 1030, '条'],
      ['published.total', 1244, '条'],
      ['stated', 20.8, '%'],
    ],
  },
  {
    shows: 'names first, numbers after them',
    year: 2024,
    text: '本年度在门户网站、微信公众号、政务微博分别发布信息820条、460余条和93条，政府公报出刊6期。',
    figures: [
      ['published.website', 820, '条'],
      ['published.wechat', 460, '条', 'atLeast'],
      ['published.weibo', 93, '条'],
      ['published.gazette', 6, '期'],
    ],
  },
  {
    shows: 'applications, reviews and fees are stated, never published',
    year: 2022,
    text: '全年受理政府信息公开申请23件（含上年结转2件），按时办结22件，其中予以公开9件、部分公开4件、不予公开1件、无法提供8件；因信息公开引发行政复议2件、行政诉讼1件。向1名申请人收取信息处理费240元。',
    figures: [
      ['stated', 23, '件'],
      ['stated', 2, '件', 'exact', 0],
      ['stated', 22, '件'],
      ['stated', 9, '件', 'exact', 2],
      ['stated', 4, '件', 'exact', 2],
      ['stated', 1, '件', 'exact', 2],
      ['stated', 8, '件', 'exact', 2],
      ['stated', 2, '件'],
      ['stated', 1, '件'],
      ['stated', 1, '名'],
      ['stated', 240, '元'],
    ],
  },
  {
    shows: 'the hotline, and what was done about it',
    year: 2021,
    text: '认真办理群众诉求，全年通过12345政务服务便民热线共受理工单3607件，办结3580件，办结率99.3%，群众满意度达98%以上。',
    figures: [
      ['hotline.handled', 3607, '件'],
      ['stated', 3580, '件'],
      ['stated', 99.3, '%'],
      ['stated', 98, '%', 'atLeast'],
    ],
  },
  {
    shows: 'accounts, boards and staff are counted, not published',
    year: 2023,
    text: '规范管理政务新媒体账号5个，其中微信公众号2个、微博1个、抖音号2个。全镇设置公开栏36块，配备专职人员2名，开展培训四次。',
    figures: [
      ['stated', 5, '个'],
      ['stated', 2, '个', 'exact', 0],
      ['stated', 1, '个', 'exact', 0],
      ['stated', 2, '个', 'exact', 0],
      ['stated', 36, '块'],
      ['stated', 2, '名'],
      ['stated', 4, '次'],
    ],
  },
  {
    shows: 'a list without a total, and a short video channel',
    year: 2020,
    text: '街道在区政务公开网公开机构职能6条、规划总结9条、疫情防控120余条，在“活力桥东”抖音号发布短视频32个，粉丝4500人。',
    figures: [
      ['published.item', 6, '条'],
      ['published.item', 9, '条'],
      ['published.item', 120, '条', 'atLeast'],
      ['published.douyin', 32, '个'],
      ['stated', 4500, '人'],
    ],
    labels: { 0: '机构职能', 2: '疫情防控' },
  },
  {
    shows: 'a total that includes forwarded items keeps that in its label',
    year: 2022,
    text: '全年共发布、转载各类信息1,208条，其中原创信息305条，转载信息903条。',
    figures: [
      ['published.total', 1208, '条'],
      ['published.item', 305, '条', 'exact', 0],
      ['published.item', 903, '条', 'exact', 0],
    ],
    labels: { 0: '发布、转载各类信息' },
  },
  {
    shows: 'two breakdowns of one total, the second in a sentence of its own',
    year: 2023,
    text: '2023年，主动公开信息600条。从渠道看，网站200条，微信公众号400条。从内容看，政策解读25条，民生实事110条，其余为工作动态。',
    figures: [
      ['published.total', 600, '条'],
      ['published.website', 200, '条', 'exact', 0],
      ['published.wechat', 400, '条', 'exact', 0],
      ['published.item', 25, '条', 'exact', 0],
      ['published.item', 110, '条', 'exact', 0],
    ],
  },
  {
    shows: 'Chinese numerals, full width and no numbers that count nothing',
    year: 2021,
    text: '二〇二一年，局政务公开办（３０２室）根据国办发〔2021〕12号文件，召开专题会议三次，在政务网站发布信息１，０２４条，落实“三审三校”和AB岗制度，12月31日前完成第三方评估。',
    figures: [
      ['stated', 3, '次'],
      ['published.website', 1024, '条'],
    ],
  },
  {
    shows: 'a change of followers is no level of them',
    year: 2024,
    text: '“临江发布”微博全年发布信息2100条，新增粉丝3000人，粉丝总数增至8.6万人，单篇最高阅读量120万次，总阅读量约1.3亿次。',
    figures: [
      ['published.weibo', 2100, '条'],
      ['stated', 3000, '人'],
      ['weibo.followers', 86000, '人'],
      ['stated', 1200000, '次'],
      ['weibo.reads', 130000000, '次', 'about'],
    ],
  },
  {
    shows: 'a website of another body counts visits, a press office its conferences',
    year: 2022,
    text: '市政府门户网站总访问量7854070人次，独立用户536万个。召开新闻发布会12场，发布政策简明问答119期，回应公众关注热点事件或重大舆情8次。',
    figures: [
      ['stated', 7854070, '人次'],
      ['stated', 5360000, '个'],
      ['stated', 12, '场'],
      ['stated', 119, '期'],
      ['stated', 8, '次'],
    ],
  },
  {
    shows: 'the cumulative number first and the year in it',
    year: 2023,
    text: '自开展工作以来，截至2023年底累计公开政府信息9100余条，其中2023年新增932条。在新增的932条中，区政府信息公开网520条，微信公众号“街道之声”412条。',
    figures: [
      ['stated', 9100, '条', 'atLeast'],
      ['published.total', 932, '条'],
      ['published.total', 932, '条'],
      ['published.website', 520, '条', 'exact', 2],
      ['published.wechat', 412, '条', 'exact', 2],
    ],
  },
  {
    shows: 'topics with their shares, and no total',
    year: 2019,
    text: '在主动公开的信息中，机构职能类信息2条，占0.5%；业务动态类信息398条，占99.5%。',
    figures: [
      ['published.item', 2, '条'],
      ['stated', 0.5, '%'],
      ['published.item', 398, '条'],
      ['stated', 99.5, '%'],
    ],
    labels: { 0: '机构职能', 2: '业务动态' },
  },
  {
    shows: 'a list of channels that no word announces, where the sum proves it',
    year: 2020,
    text: '我局2020年公开政府信息共计627条。通过政府网站公开620条，政务微博公开0条，政务微信公开7条。',
    figures: [
      ['published.total', 627, '条'],
      ['published.website', 620, '条', 'exact', 0],
      ['published.weibo', 0, '条', 'exact', 0],
      ['published.wechat', 7, '条', 'exact', 0],
    ],
  },
  {
    shows: 'volumes (信息量, 发布量) and columns of a website',
    year: 2024,
    text: '全年网站信息公开专栏共更新信息268条，其中乡村振兴信息更新56条、社会救助信息发布量212条。',
    figures: [
      ['published.website', 268, '条'],
      ['published.item', 56, '条', 'exact', 0],
      ['published.item', 212, '条', 'exact', 0],
    ],
    labels: { 1: '乡村振兴', 2: '社会救助' },
  },
  {
    shows: 'a column of its own on the website is a topic, and answers to the public are none',
    year: 2022,
    text: '在县政府信息公开网开设“双减”专栏，发布信息71条；回应公众留言986条，审核发布内容12批次，清理过期信息44条。',
    figures: [
      ['published.item', 71, '条'],
      ['stated', 986, '条'],
      ['stated', 12, '批次'],
      ['stated', 44, '条'],
    ],
    labels: { 0: '“双减”专栏' },
  },
  {
    shows: 'the parts of a channel, in a sentence that names the channel again',
    year: 2023,
    text: '我镇主动公开政府信息1373条，其中县政府门户网站468条，微信公众号905条。网站公开信息中，乡村振兴类141条，其他类327条。',
    figures: [
      ['published.total', 1373, '条'],
      ['published.website', 468, '条', 'exact', 0],
      ['published.wechat', 905, '条', 'exact', 0],
      ['published.item', 141, '条', 'exact', 1],
      ['published.item', 327, '条', 'exact', 1],
    ],
  },
  {
    shows: 'channels that share out their numbers, one of an account called after a website',
    year: 2023,
    text: '通过“青山县人民政府网”微博、微信公众号全年分别累计发布信息318条、742条。',
    figures: [
      ['published.weibo', 318, '条'],
      ['published.wechat', 742, '条'],
    ],
  },
  {
    shows: 'followers and visits that are shared out, and are nothing published',
    year: 2023,
    text: '微信公众号、微博粉丝数分别为3.2万人、8600人。政府网站和微信公众号访问量分别达12万次和30万次。',
    figures: [
      ['wechat.subscribers', 32000, '人'],
      ['weibo.followers', 8600, '人'],
      ['stated', 120000, '次'],
      ['wechat.reads', 300000, '次'],
    ],
    labels: { 2: '政府网站访问量' },
  },
  {
    shows: 'topics that share out their numbers, and applicants',
    year: 2022,
    text: '公开预算、决算信息分别为15条、12条。自然人、法人分别提出申请10件、3件。',
    figures: [
      ['published.item', 15, '条'],
      ['published.item', 12, '条'],
      ['stated', 10, '件'],
      ['stated', 3, '件'],
    ],
    labels: { 0: '预算', 1: '决算', 3: '法人提出申请' },
  },
  {
    shows: 'more numbers than names, of which none is said to be one of them',
    year: 2022,
    text: '网站和微信公众号分别发布信息120条、80条、30条。',
    figures: [
      ['stated', 120, '条'],
      ['stated', 80, '条'],
      ['stated', 30, '条'],
    ],
  },
  {
    shows: 'issues and articles side by side behind a stop',
    year: 2023,
    text: '“和美永宁”官方微信公众号共推送文章212期、878篇，通过微博发布236条。',
    figures: [
      ['stated', 212, '期'],
      ['published.wechat', 878, '篇'],
      ['published.weibo', 236, '条'],
    ],
  },
  {
    shows: 'an account that is named again without quotation marks',
    year: 2022,
    text: '通过“武林教育”官方微信公众号进行权威发布。开展“品质课堂”等主题宣传，在县政府网站同步公开。截至目前，武林教育粉丝量为28793，今年发布文章252篇。',
    figures: [
      ['wechat.subscribers', 28793, null],
      ['published.item', 252, '篇'],
    ],
  },
  {
    shows: 'the media of a county among the channels, and carriers that publish',
    year: 2024,
    text: '累计公开政府信息1024条，其中，政府网站公开信息52条，融媒体公开信息568条，通过报刊、广播等传统公开载体公开信息404条。',
    figures: [
      ['published.total', 1024, '条'],
      ['published.website', 52, '条', 'exact', 0],
      ['published.media', 568, '条', 'exact', 0],
      ['published.media', 404, '条', 'exact', 0],
    ],
  },
  {
    shows: 'what stands between two verbs of publishing, and days beside items',
    year: 2019,
    text: '全年发布政策解读公开信息5条。政务微博公开370条，政务微信公开269次<天>1189条。',
    figures: [
      ['published.item', 5, '条'],
      ['published.weibo', 370, '条'],
      ['stated', 269, '次'],
      ['published.wechat', 1189, '条'],
    ],
  },
  {
    shows: 'an account with columns of its own, all of which is counted again',
    year: 2023,
    text: '“东江水利”微信公众号推出“河长说”等专题专栏，全年共发布信息496条。',
    figures: [['published.wechat', 496, '条']],
  },
]
