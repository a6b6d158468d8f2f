/** How people ask for what became of complaints and lawsuits: table 四; as in `results.ts`. */
import { wordings } from './wordings.ts'

export const disputes: Readonly<Record<string, readonly string[]>> = {
  reviews: wordings(`
    有几件被人申请复议 | 复议了几件 | 不服告到上级复议的几件 | 因信息公开被提起行政复议的几件 | 申请人找上级复议的有几起 | 信息公开引起的复议几件 | 有人提复议吗，几件
    行政复议一共多少起 | 被复议几次 | 申请人不服提起复议多少件 | {A}{Y}年复议案子几件
    How many administrative reviews were brought against {E} in {Y}? | How many people asked for reconsideration of {E}'s decisions in {Y}?
  `),
  'reviews.upheld': wordings(`
    复议维持原决定的几件 | 复议没改、维持了的几件 | 上级复议后说没错的几件 | 复议结果支持政府的几件 | 复议中维持的 | 复议后原来的决定没变的几件 | 复议维持了几件
    复议里政府赢了几件 | 复议机关认为没问题、维持的几件 | 复议判维持的几件
    How many reviews upheld {E}'s decision in {Y}? | In how many reviews did {E}'s decision stand in {Y}?
  `),
  'reviews.corrected': wordings(`
    复议被上级改了的几件 | 复议纠正了几件 | 上级复议认定做错了的几件 | 复议后被推翻的几件 | 复议被纠错的几件 | 复议改变原决定的几件
    复议政府输了几件 | 复议下来被要求改正的几件 | 复议责令改的几件 | 上级复议说不对、给改过来的几件 | 复议结果是纠正的
    How many of {E}'s decisions were overturned on review in {Y}? | How many reviews went against {E} in {Y}?
  `),
  'reviews.other': wordings(`
    复议“其他结果”几件 | 复议是其他结果的几件 | 复议既没维持也没纠正的几件 | 复议其他情形的几件 | 复议以其他方式结案的几件 | 复议案里其他结果
    复议结果归为其他的几件 | 复议中出现其他结果的有几件
    How many reviews had some other outcome, {E} {Y}?
  `),
  'reviews.pending': wordings(`
    复议还没出结果的几件 | 复议没审完的几件 | 复议还在审的几件 | 复议没结的几件 | 尚未有结论的复议几件 | 复议到年底没办完的几件 | 复议悬着没结果的几件
    复议还没定的几件 | 复议仍在审理中的几件 | 未结复议案几件 | 还没审结的复议
    How many reviews were still undecided at {E} in {Y}? | How many reviews had not been closed, {E} {Y}?
  `),
  'litigation.*': wordings(`
    被告上法院几次 | 因为信息公开打了几场官司 | 信息公开官司几起 | 吃了几件官司 | 被起诉了几回 | 行政诉讼一共几件 | 有几个案子告到法院 | 法院里的行政诉讼案几件
    被人告了几次 | 上法庭几次 | 当了几次被告 | 诉讼总共几起
    How many times was {E} sued in {Y}? | How many lawsuits over disclosure did {E} face in {Y}? | How many court cases against {E} in {Y}?
  `),
  'litigation.*.upheld': wordings(`
    打官司赢了几场 | 官司打赢几件 | 法院判政府赢的几件 | 法院维持的官司几件 | 行政诉讼法院支持政府的几件 | 诉讼中维持原决定的几件 | 胜诉几件
    法院说没做错的几件 | 被告上法院但赢了的几件 | 行政诉讼结果是维持的几件
    How many lawsuits did {E} win in {Y}? | In how many court cases was {E}'s decision upheld in {Y}?
  `),
  'litigation.*.corrected': wordings(`
    打官司输了几场 | 官司输了几件 | 法院判错了的几件 | 法院判政府败诉的几件 | 行政诉讼被纠正的几件 | 法院判决撤销的几件 | 法院给改过来的几件 | 败诉几件
    被法院纠正的官司几件 | 法院认定违法纠正的几件 | 诉讼输掉的几件 | 法院判政府输的几件
    How many lawsuits did {E} lose in {Y}? | In how many court cases was {E} overruled in {Y}?
  `),
  'litigation.*.pending': wordings(`
    官司还没判的几件 | 法院还没判下来的几件 | 诉讼没结的几件 | 还在打的官司几件 | 行政诉讼还没审结的几件 | 法院还在审的几件 | 没判的案子几件，行政诉讼
    诉讼到年底没审完的几件 | 没出判决的官司几件
    How many lawsuits were still undecided for {E} in {Y}? | How many court cases were awaiting judgment, {E} {Y}?
  `),
  'litigation.*.other': wordings(`
    官司其他结果的几件 | 行政诉讼其他结果几件 | 诉讼中既没维持也没纠正的几件 | 打官司结果归为其他的几件 | 行政诉讼以其他方式结案的几件
    How many lawsuits ended in another way, {E} {Y}?
  `),
  'litigation.direct': wordings(`
    没经过复议直接打官司的有几件 | 不复议直接告到法院的几件 | 没复议就起诉的几件 | 跳过复议直接上法院的几件 | 直接打官司没走复议的几件 | 没有先复议就告的几件
    直接起诉到法院的几件 | 未先申请复议就起诉的几件 | 绕过复议直接起诉几件 | 一上来就打官司的几件 | 不经复议就告的几件 | 没走复议程序直接诉讼的几件
    How many went straight to court without review against {E} in {Y}? | How many lawsuits skipped reconsideration at {E} in {Y}?
    How many people sued {E} directly in {Y}?
  `),
  'litigation.direct.upheld': wordings(`
    没经复议直接起诉、法院维持的几件 | 直接打官司政府赢了的几件 | 直接起诉维持几件 | 没复议直接告的案子维持原决定几件
  `),
  'litigation.direct.corrected': wordings(`
    没经复议直接起诉、被法院纠正的几件 | 直接打官司政府输了的几件 | 直接起诉纠正几件 | 不复议直接告、法院判错的几件
  `),
  'litigation.direct.pending': wordings(`
    直接起诉还没判的几件 | 没经过复议直接打官司、还没审完的几件 | 直接告到法院还没结果的几件
  `),
  'litigation.direct.other': wordings(`
    直接起诉其他结果几件 | 没经复议直接打官司、结果为其他的几件
  `),
  'litigation.afterReview': wordings(`
    复议完又打官司的几件 | 复议了不服再告到法院的几件 | 先复议再起诉的几件 | 复议之后又去法院告的几件 | 复议过还起诉的几件 | 经过复议再打官司的几件
    对复议不服起诉的几件 | 走完复议又上法院的几件 | 复议后再诉讼的几件 | 复议不满意再打官司的几件 | 复议结束后提起诉讼几件
    How many sued {E} after going through review in {Y}? | How many lawsuits followed a reconsideration at {E} in {Y}?
  `),
  'litigation.afterReview.upheld': wordings(`
    复议后又打官司、政府赢的几件 | 先复议再起诉、法院维持的几件 | 复议后起诉维持原决定的几件 | 复议完再告、维持的几件
  `),
  'litigation.afterReview.corrected': wordings(`
    复议后又打官司、政府输的几件 | 先复议后起诉被法院纠正的几件 | 复议后起诉被判错的几件
  `),
  'litigation.afterReview.pending': wordings(`
    复议后起诉还没判的几件 | 复议之后又打官司、还在审的几件 | 先复议再告、没审结的几件
  `),
  'litigation.afterReview.other': wordings(`
    复议后起诉其他结果几件 | 先复议再打官司、其他结果的几件
  `),
}
