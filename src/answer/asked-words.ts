/**
 * The words of a question that a passage must speak of.
 */
import type { Query } from '../model/query.ts'
import { subjectsIn } from '../question/recognizers/topic.ts'

/** Words that only say that problems or measures are wanted. */
export const ASPECT_WORD =
  /^(?:主要|存在|问题|不足|之处|不同|区别|异同|困难|短板|毛病|措施|改进|整改|整治|解决|打算|下一步|一步|原因|改善|哪些|哪里|自己|查出|地方|到位|做到|没做|不行|觉得|做好|没做好|方向|思路|工作思路|今后|计划|规划|举措|提升|准备|办法|做法|对策|努力|薄弱环节|难题|瓶颈|欠缺|缺点|弱项|不好|针对|难|难在|难点|难处|吃力|费劲|卡|卡在|差在|输在|应对|对付|招数|招|怎么破|怎么办|咋整|咋办|咋弄|咋改|明年|干啥|承认|坦承|检讨|反省|反思|自我批评|坦白|交代|认账|[几哪这]样|样没干|样没|没干|干好|干得|干得好|没搞好|没弄好|搞得不好|弄得不好|掉链子|短处|丢分|自认|讲了|提了)+$/u
/** 申请内容主要是什么, 申请的都是些什么: no cell of the form tells what applications are about. */
const ABOUT =
  /申请[^，。？！,?!]{0,8}(?:(?:内容|主要|集中|涉及|关于|围绕|关注)[^，。？！,?!]{0,8}|(?:都|全|大多)?(?:是|问|要|想要|想看|想知道|查|关心)(?:些|的是)?)(?:什么|哪些|哪[类方几]|哪[两二三]|啥)|申请的?(?:是|了)?(?:什么|啥|哪些|哪方面)(?:的)?(?:内容|信息|东西|事|$)/u
const ABOUT_WORDS = /^(?:内容|主要|集中|涉及|关于|围绕|关注)/u
const TELLS_ABOUT = '主要集中|集中在|集中于|主要涉及|主要围绕|主要关注|内容以|内容为|内容主要|主要为|主要是'

/** The words that ask what applications are about: 申请人都问什么. */
export const aboutWhat = (question: string) => ABOUT.exec(question)

/** What is asked beside problems and measures. */
export function askedWords({ question, metrics, wideTopic, topic }: Query): string[] {
  const own = (metrics.length > 0 ? wideTopic : topic).filter(
    (word) => !word.split('|').every((one) => ASPECT_WORD.test(one)),
  )
  const about = aboutWhat(question)
  if (about) {
    // 申请人都问什么: what says that it is asked for stands in no report.
    const beside = own.filter(
      (word) => !ABOUT_WORDS.test(word) && !about[0].includes(word) && !/^.?[问要查]$/u.test(word),
    )
    return ['申请', TELLS_ABOUT, ...beside]
  }
  return [...new Set([...own, ...subjectsIn(question)])]
}

/** 有什么毛病没有: problems or measures and nothing else, so that no yes or no is wanted. */
export function asksForHalf(query: Query): boolean {
  return query.metrics.length === 0 && query.aspects.length > 0 && askedWords(query).length === 0
}
