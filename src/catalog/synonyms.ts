/**
 * Words that ask for the same thing in these reports, group by group: what people say and what reports write.
 *
 * For finding passages only, where a word of the same group counts for less than the word itself. What a
 * question means is settled in `vocabulary/`, not here; words of different meaning that merely often stand together do not belong.
 */
const GROUPS = `
问题 不足 短板 困难 难点 缺点 毛病 薄弱环节 欠缺
原因 缘由 成因
措施 举措 办法 做法 对策 手段
改进 整改 改善 完善 提升 提高 加强 优化
打算 计划 规划 下一步 今后 下步
公众号 微信 微信公众号
微博 政务微博
抖音 短视频 视频号 快手
网站 门户网站 官网 网页
平台 渠道 载体 阵地
新媒体 自媒体 融媒体
公开栏 公示栏 公告栏 宣传栏
专区 公开专区 查阅点 查阅场所 阅览室
群众 百姓 老百姓 市民 村民 居民 公众 民众
企业 市场主体 经营主体 公司
干部 工作人员 职工 人员 人手
队伍 力量 编制 专职
领导 领导小组 负责人 分管
培训 学习 业务学习 学习班 授课
考核 考评 评估 测评 绩效
监督 督查 督导 检查 巡查
责任追究 问责 追责
会议 例会 专题会 部署会 推进会
制度 机制 规定 办法 规程
审查 审核 审批 三审三校 把关
保密 涉密 泄密
更新 更换 维护
及时 滞后 不及时 拖延 迟缓
意识 认识 重视 主动性
质量 水平 实效
解读 政策解读 阐释 说明
回应 回复 答复 反馈 回答
热点 关切 舆情 关注
咨询 询问 来电 问询
热线 12345 市长热线 电话
投诉 举报 信访 上访
建议 意见 征求意见
申请 依申请 申请公开
收费 费用 信息处理费
诉讼 官司 起诉 被告
复议 行政复议
处罚 罚款 行政处罚
许可 审批 行政许可
文件 规范性文件 红头文件 公文
财政 预算 决算 资金 经费 钱
扶贫 脱贫 乡村振兴
教育 学校 上学 入学 招生
医疗 看病 就医 卫生 医院
养老 老人 老年人
就业 找工作 招聘 务工
社保 社会保障 低保 救助
住房 保障房 公租房 房子
环境 环保 生态 污染
安全 安全生产 应急
疫情 防控 新冠 抗疫
农业 种地 农田 耕地
土地 征地 拆迁 征收
道路 交通 公路 修路
村务 村务公开 村级
基层 乡镇 街道 社区
标准化 规范化 标准目录 标准
创新 亮点 特色 经验
宣传 推广 普及 知晓率
粉丝 关注量 关注人数 订阅 订阅数
阅读量 阅读数 浏览量 点击量 访问量
发布 公开 公布 推送 刊发 登载
统计 数据 数字
地址 位置 地点 驻地 在哪
邮箱 电子邮箱 电子邮件
`

const synonyms = new Map<string, readonly string[]>()
for (const line of GROUPS.trim().split('\n')) {
  const group = line.trim().split(' ')
  for (const word of group) {
    const others = group.filter((other) => other !== word)
    synonyms.set(word, [...new Set([...(synonyms.get(word) ?? []), ...others])])
  }
}

/** The other words of a word's groups; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  return synonyms.get(word) ?? []
}
