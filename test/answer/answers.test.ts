/** All that is promised of answers, over four desks that are opened once. */
import { afterAll, beforeAll } from 'vitest'
import { describeClaimsOfSeveral } from './claims-of-several.ts'
import { describeComparisons } from './comparisons.ts'
import { describeComputations } from './computations.ts'
import { describeConversations } from './conversations.ts'
import { type Desks, openDesk } from './desk.ts'
import { describeExceptions } from './exceptions.ts'
import { describeFollowUps } from './follow-ups.ts'
import { describeListedFigures } from './listed-figures.ts'
import { describeNeighbourYears } from './neighbour-years.ts'
import { describePromises } from './promises.ts'
import { describeRefusals } from './refusals.ts'
import { describeShares } from './shares.ts'
import { describeSpokenFigures } from './spoken-figures.ts'
import { describeWaysOfAsking } from './ways-of-asking.ts'
import { describeWords } from './words.ts'

const desks = {} as Desks

beforeAll(async () => {
  desks.corpus = await openDesk('corpus')
  desks.exam = await openDesk('test/golden/exam/reports')
  desks.examB = await openDesk('test/golden/exam-b/reports')
  desks.examD = await openDesk('test/golden/exam-d/reports')
})
afterAll(async () => {
  for (const desk of Object.values(desks)) await desk.close()
})

describeClaimsOfSeveral(desks)
describeComputations(desks)
describeComparisons(desks)
describeExceptions(desks)
describeListedFigures(desks)
describeShares(desks)
describeSpokenFigures(desks)
describeRefusals(desks)
describeFollowUps(desks)
describeConversations(desks)
describeNeighbourYears(desks)
describeWords(desks)
describeWaysOfAsking(desks)
describePromises(desks)
