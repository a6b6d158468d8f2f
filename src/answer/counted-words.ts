/**
 * What a question says of the thing it counts: the noun behind 多少, the verb beside it, and what its figure may not be.
 */
import { type SpokenVerb, spokenVerbs } from '../catalog/vocabulary/spoken-verbs.ts'
import { isNoun } from '../text/segment.ts'
import { SPECIFIC_UNITS } from './same-unit.ts'

interface Asked {
  text: string
  words: readonly string[]
  unit: string | null
}

const COUNTED =
  /(?:多少|几)(?:个|条|篇|件|次|项|期|份|户|名|位|场|则|家|处|批|幅|部|台|辆|封|起|轮|所|册|本|块)?(\p{Script=Han}{2,8}?)(?=$|[^\p{Script=Han}]|吗|呢|啊|来着)/gu

/** 查出多少个问题: the last word of what stands behind the measure says what is counted. */
export function countedIn({ text, words, unit }: Asked): readonly string[] {
  if (SPECIFIC_UNITS.has(unit ?? '')) return []
  return [...text.matchAll(COUNTED)].flatMap(([, things]) =>
    words.filter((word) => word.split('|').some((one) => things!.endsWith(one)) && isNoun(word)),
  )
}

const BODIES_COUNTED = /(?:多少|几)个(部门|乡镇|镇街|街道|社区|村|学校)/u

/** 来了几个部门, of 举办培训2期，31个部门参加: bodies are counted where they stand behind the number. */
export function countsOtherBodies(question: string, behind: string): boolean {
  const body = BODIES_COUNTED.exec(question)?.[1]
  return body !== undefined && !behind.includes(body)
}

/** What the question's own verb asks for: 撤了几篇 is 撤稿26篇, and not 审核稿件438篇. */
export function verbsIn(text: string): readonly SpokenVerb[] {
  return spokenVerbs.filter(({ said }) => said.test(text))
}

/** Words beside a number that make it count only some: what the question must then speak of. */
const ONLY_SOME: readonly [RegExp, RegExp][] = [
  // 关停注销账号68个 is not how many accounts there are.
  [/关停|注销|关闭|停更|停用|下线/u, /关|停|注销|下线|close|shut/iu],
  [
    /撤销|取消|删除|退回|清理|(?:整合|合并)(?![为成])/u,
    /关|停|撤|取消|删|退|清|合并|整合|cancel|delete|remove|return|merge/iu,
  ],
  [/整改|不合格|不规范|逾期/u, /改|合格|规范|问题|逾期|rectif|correct|fail|late|overdue/iu],
  // 收到社区报送稿件1046篇 is not what they published.
  [
    /收到|接到|报送|征集|采纳/u,
    /收|接|报送|报了|征集|采纳|投稿|来稿|意见|建议|申请|举报|投诉|信访|线索|留言|来[信电访]|诉求|工单|热线|咨询|receiv|collect|submit|adopt|opinion|suggest|complain|tips?\b|message|letter|call|hotline/iu,
  ],
  // 有4件属信访举报投诉: applications, and not what people complained of.
  [/属于?(?:信访|投诉|举报)|(?:信访|投诉|举报)类?申请/u, /属|申请|不予|appli|request/iu],
  // 查实19起 is not how many were reported.
  [/查实|属实|坐实/u, /实|true|verif|substantiat|confirm|founded/iu],
  // 应收740元，实收520元，减免220元: what was charged and what was let off is not what came in.
  [/应收|减免|免收|拟收/u, /应收|减|免|waive|due/iu],
  // 较上年减少6个 is no number of what there is.
  [
    /(?:较|比)(?:上一?年|去年|20\d\d年|同期)[^，,\d]{0,6}(?:减少|增加|下降|增长|压减|新增|多|少)/u,
    /减|增|少(?!个)|多(?!少)|多多少|降|升|涨|变|差|比|超|than|more|less|fewer|by how|increase|decrease|change|grew|rise|fell|drop/iu,
  ],
  // 参加人员35人 is not the staff.
  [
    /参加|参训|参会|受训|出席/u,
    /[参训会课班培]|活动|出席|到场|到会|亲临|露面|attend|participa|train|meeting|course|event/iu,
  ],
]

/** Is the number only of some, of which the question says nothing? */
export function countsOnlySome(near: string, { text, words }: Asked): boolean {
  const asked = text + words.join('')
  return ONLY_SOME.some(([some, named]) => some.test(near) && !named.test(asked))
}
