/** The things that a share takes together as one part, in the report's own terms. */
import { isOfAll } from './answer-siblings.ts'
import { type Found, isFound, unitOf } from './found.ts'
import { operandsOf } from './operands.ts'
import type { Plan } from './plan.ts'

/** 写信的和当面的加起来占收到的百分之几: what the question lists before 占, in the report's own terms. */
export function listedParts(plan: Plan): Found[] | null {
  const { query } = plan
  if (query.topicParts.length < 2 || !isOfAll(query.question)) return null
  const [said] = query.question.split('占') as [string]
  const topic = query.topic.filter((word) => word.split('|').some((one) => said.includes(one)))
  const topicParts = query.topicParts
    .map((part) => part.split('占')[0]!)
    .filter((part) => topic.some((word) => word.split('|').some((one) => part.includes(one))))
  const listed = operandsOf({ ...plan, query: { ...query, topic, topicParts, question: said, unit: null } })
  const alike = listed.every(isFound) && new Set(listed.map(unitOf)).size === 1
  return alike && listed.length === topicParts.length && listed.every(({ metric }) => metric.kind === 'topic')
    ? listed
    : null
}
