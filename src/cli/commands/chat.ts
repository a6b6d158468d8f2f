/**
 * `wenbao chat`: a conversation. Each answer's context goes with the next question, so that
 * 那2020年呢？ is understood; the number of an offered question asks it.
 */
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { type Answer, AskRequest } from '../../model/answer.ts'
import type { WenbaoIndex } from '../../model/wenbao-index.ts'
import { type Context, withIndex } from '../context.ts'
import { indexFlag } from '../flags.ts'
import { formatAnswer, offeredQuestions } from '../format-answer.ts'
import type { Terminal } from '../terminal.ts'

const farewells = new Set(['exit', 'quit', '退出'])

export function addChatCommand(program: Command, context: Context): void {
  const { terminal, settings } = context
  program
    .command('chat')
    .description('hold a conversation; an empty line is ignored, exit, quit or 退出 ends it')
    .addOption(indexFlag(settings))
    .action(({ index }: { index: string }) => withIndex(context, index, (opened) => converse(opened, terminal)))
}

async function converse(index: WenbaoIndex, terminal: Terminal): Promise<void> {
  const { stdin, stderr } = terminal.streams
  // The prompt is no part of the answers: it goes to stderr, and only to a terminal.
  const interactive = 'isTTY' in stdin && Boolean(stdin.isTTY)
  const lines = createInterface({ input: stdin, ...(interactive && { output: stderr, prompt: '> ' }) })
  let last: Answer | null = null
  lines.prompt()
  for await (const line of lines) {
    const words = line.trim()
    if (farewells.has(words.toLowerCase())) break
    if (words !== '') last = await reply(index, terminal, words, last)
    lines.prompt()
  }
  lines.close()
}

async function reply(
  index: WenbaoIndex,
  terminal: Terminal,
  words: string,
  last: Answer | null,
): Promise<Answer | null> {
  const offered = last && /^\d{1,2}$/.test(words) ? offeredQuestions(last)[Number(words) - 1] : undefined
  const question = AskRequest.shape.question.safeParse(offered ?? words)
  if (!question.success) {
    terminal.say('A question holds at most 500 characters.')
    return last
  }
  const answer = await index.ask({ question: question.data, ...(last && { context: last.context }) })
  terminal.print(`${formatAnswer(answer)}\n`)
  return answer
}
