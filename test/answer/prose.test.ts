/** What only words of a report tell: how much, who, what befell a thing, what is planned, what an older report tells. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenbao-prose-'))
let desk: Desk

beforeAll(async () => {
  writeFileSync(
    join(folder, '安康镇2021.txt'),
    `彭阳县安康镇人民政府2021年政府信息公开工作年度报告

一、总体情况
（一）主动公开
全年主动公开政府信息412条。对群众反映的停水停电问题，转交供水站办理。
（二）监督保障
开展随机检查2次，对相关股室进行了通报。在全县考核中排第4名。
二、存在的主要问题及改进情况
问题是公开不够及时。改进措施：按月检查。
`,
  )
  writeFileSync(
    join(folder, '安康镇2022.txt'),
    `彭阳县安康镇人民政府2022年政府信息公开工作年度报告

联系电话：0954-7012345；工作时间：周一至周五上午8:00—12:00。
一、总体情况
（一）主动公开
全年主动公开政府信息380条，同比下降7.8%，主要原因是归并了栏目。编印政府公报4期，每期300册。抖音号发布视频25条。作出行政处罚12件。就河堤加固方案组织听证会1场，开展征求意见3次。
（二）依申请公开
全年收到政府信息公开申请11件，主要涉及河道采砂许可，均按时答复，平均办理用时9个工作日。因政务公开工作不力约谈2人，没有给予处分的人员。年内收取信息处理费2件，共120元，减免60元（申请人为低保对象）。
（三）平台建设
全镇统一更换公开栏9块，投入资金3万元。举办开放日活动6场，参与市民930人。镇公开办负责网站日常维护。不动产登记大厅设自助查询机4台。镇政府网站统一迁移至省级平台。政务新媒体账号由43个压减至38个。“镇长直播间”6期，观看人数累计4.3万人次，单期最高观看量1.1万人次。对路段坑槽较多的问题组织修补，日常公开养护道路名单。受理12345热线工单520件，其中房屋质量类148件、物业类230件。办理群众诉求106件，办结99件，其余7件正在办理。
（四）监督保障
明确由分管副镇长牵头，各股室负责人为第一责任人。对排名末位的2个村进行约谈。年底开展了总结。信息由各站所报、综合办审、分管领导签。检查学校8所，发现问题9个，已整改8个。组建6人的双语宣讲队，每月进村1次。镇里仅1人兼职从事信息公开。纪委检查2次，发现问题7个，督促整改7个。在全县考核中排第3名，较上年上升1位。将政务公开纳入绩效考核，占比5%。
二、存在的主要问题及改进情况
存在的主要问题：一是信息多为转载，原创比例低，仅占三成左右；二是网民留言回复不及时，平均用时6天；三是答复说理性不强，引发部分复议诉讼；四是抖音号以转载为主，自己拍摄的作品不足两成；五是公开栏位置偏，居民不容易看到；六是音视频解读为零。
改进措施：一是开设大喇叭栏目，每周播放三次；二是公开招聘新媒体编辑2名；三是答复书由镇长签发。
三、其他需要报告的事项
数据说明：第一部分所列申请11件系按窗口口径统计，故与表中的13件不一致。
`,
  )
  desk = await openDesk(folder)
}, 60_000)

afterAll(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (question: string) => {
  const { status, answer, citations, figures, suggestions } = await desk.ask(question)
  return {
    status,
    answer,
    quotes: citations.map(({ quote }) => quote),
    values: figures.map(({ value }) => value),
    suggestions,
  }
}

describe('how much, told in words only', () => {
  it.each([
    ['安康镇2022年自己写的信息占几成', '存在的主要问题：一是信息多为转载，原创比例低，仅占三成左右；'],
    ['安康镇2022年大喇叭一周放几次', '改进措施：一是开设大喇叭栏目，每周播放三次；'],
    ['安康镇2022年网友留言平均多久回', '二是网民留言回复不及时，平均用时6天；'],
    ['安康镇2022年干公开的有几个人', '镇里仅1人兼职从事信息公开。'],
    ['安康镇2022年双语宣讲队多久进村一次', '组建6人的双语宣讲队，每月进村1次。'],
    ['安康镇2022年绩效考核占比', '将政务公开纳入绩效考核，占比5%。'],
    ['安康镇2022年抖音自己拍的占多少', '四是抖音号以转载为主，自己拍摄的作品不足两成；'],
    ['安康镇2022年音视频解读有几条', '六是音视频解读为零。'],
    ['安康镇2022年考核排名进步了几位', '在全县考核中排第3名，较上年上升1位。'],
  ])('%s: %s', async (question, quote) => {
    expect(await ask(question)).toMatchObject({ status: 'answered', quotes: [quote] })
  })

  it('is not told by a sentence without a measure of it', async () => {
    expect((await ask('安康镇2022年公开栏占几成')).status).toBe('notFound')
  })
})

describe('a number of people, of complaints, of what is left', () => {
  it.each([
    ['安康镇2022年开放日有多少市民参加', [930]],
    ['安康镇2022年房屋质量投诉多少件', [148]],
    ['安康镇2022年还有几件诉求没办完', [7]],
    ['安康镇2022年直播间一期最多多少人看', [11000]],
    ['安康镇2022年公报一期印多少份', [300]],
    ['安康镇2022年开放日搞了几次来了多少人', [6, 930]],
    ['安康镇2022年考核名次比上年怎么样', [3]],
  ])('%s: %j', async (question, values) => {
    expect((await ask(question)).values).toEqual(values)
  })
})

describe('a passage', () => {
  it.each([
    ['安康镇2022年申请人都问什么', /河道采砂/u],
    ['安康镇2022年为啥有人告它', /说理性不强/u],
    ['安康镇2022年公开条数为什么下降', /归并了栏目/u],
    ['Why did Ankang Town publish less in 2022?', /归并了栏目/u],
    ['安康镇2022年减免的60元是给谁减的', /低保对象/u],
    ['安康镇2022年上班时间是几点到几点', /8:00—12:00/u],
    ['安康镇2022年申请平均几天办完', /9个工作日/u],
    ['安康镇2022年约谈了几个人，处分了没有', /2人.*没有.*没有给予处分/u],
    ['安康镇2022年公开栏看不到怎么办', /位置偏/u],
    ['安康镇2022年信息要经过谁签', /分管领导签/u],
    ['安康镇2022年检查学校发现的问题改完没有', /^否。.*已整改8个/u],
    ['安康镇2022年网站迁到哪去了', /迁移至省级平台/u],
    ['安康镇2022年被约谈的是哪两个村', /末位的2个村/u],
    ['安康镇2022年图解太少后来改了吗', /音视频解读为零/u],
    ['安康镇2022年坑坑洼洼的路怎么处理的', /^(?!.*养护道路名单.*”\[2\]).*坑槽/u],
    ['安康镇2022年听证会是为啥开的', /河堤加固/u],
    ['安康镇2022年申请数为什么前后不一样', /窗口口径/u],
    ['安康镇2022年答复书谁签', /镇长签发/u],
    ['安康镇2022年末位的村怎么处理了', /约谈/u],
    ['安康镇2022年查出的7个问题都改了吗', /^是。.*督促整改7个/u],
    ['安康镇2022年网站是哪个股室维护的', /镇公开办负责网站/u],
  ])('%s: %s', async (question, words) => {
    const { status, answer } = await ask(question)
    expect(answer).toMatch(words)
    expect(status).toBe('answered')
  })

  it.each(['安康镇2022年不动产登记大厅放了几台自助查询机', '安康镇2022年不动产大厅里放着几台查询机'])(
    '%s: those that were set up, and none that were played',
    async (question) => {
      expect((await ask(question)).values).toEqual([4])
    },
  )

  it('ends with what speaks of the thing', async () => {
    expect((await ask('安康镇2022年末位的村有几个被约谈')).answer).not.toContain('总结')
    expect((await ask('安康镇2022年谁牵头')).answer).not.toContain('末位')
  })

  it.each([
    ['安康镇2022年公开栏被人撕了怎么办', '公开栏'],
    ['安康镇2022年信息公开是哪个股室牵头的', '副镇长'],
    ['安康镇2022年站所挨罚了没有', '12'],
  ])('%s: nothing beside the point', async (question, words) => {
    const { status, answer } = await ask(question)
    expect(status).toBe('notFound')
    expect(answer).not.toContain(words)
  })

  it('tells whether anybody of the office was punished by what it says of that', async () => {
    expect((await ask('安康镇2022年镇里的干部被罚了没有')).answer).not.toContain('12件')
  })

  it('still counts the penalties that were imposed', async () => {
    expect((await ask('安康镇2022年行政处罚了多少件')).status).not.toBe('clarify')
  })
})

describe('another year', () => {
  it('is named where an older report tells what the newest does not, and never takes its place', async () => {
    const { status, answer, values, suggestions } = await ask('安康镇随机检查了几次')
    expect([status, values]).toEqual(['notFound', []])
    expect(answer).toContain('2021年的报告写到了')
    expect(suggestions[0]).toBe('安康镇2021年随机检查了几次')
  })

  it('is named for what seems to lie outside of reports', async () => {
    expect((await ask('安康镇停水停电怎么处理')).answer).toContain('2021年的报告写到了')
  })

  it('is told of by the plans of the report before', async () => {
    expect((await ask('安康镇2023年要招几个编辑')).values).toEqual([2])
    expect((await ask('安康镇2023年打算怎么办大喇叭')).answer).toContain('安康镇2022年的报告')
  })

  it('is not told of by what was done in the year before', async () => {
    expect((await ask('安康镇2023年要处罚多少件')).status).toBe('notFound')
    expect((await ask('安康镇2023年开放日准备接待多少市民')).status).toBe('notFound')
  })
})
