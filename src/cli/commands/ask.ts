/** `wenbao ask`: one question, one answer. */
import type { Command } from 'commander'
import { AskRequest } from '../../model/answer.ts'
import { type Context, withIndex } from '../context.ts'
import { indexFlag, jsonFlag } from '../flags.ts'
import { formatAnswer } from '../format-answer.ts'
import { UsageError } from '../usage-error.ts'

export function addAskCommand(program: Command, context: Context): void {
  const { terminal, settings } = context
  program
    .command('ask')
    .description('answer one question, with the words that state it')
    .argument('<question>', 'in Chinese or English, 1 to 500 characters')
    .addOption(jsonFlag('the whole Answer as JSON'))
    .addOption(indexFlag(settings))
    .action(async (words: string, { json, index }: { json: boolean; index: string }) => {
      const question = checkQuestion(words)
      const answer = await withIndex(context, index, (opened) => opened.ask(question))
      if (json) terminal.printJson(answer)
      else terminal.print(formatAnswer(answer))
    })
}

function checkQuestion(words: string): string {
  const result = AskRequest.shape.question.safeParse(words)
  if (result.success) return result.data
  throw new UsageError(`question: must hold 1 to 500 characters, and holds ${words.trim().length}`)
}
