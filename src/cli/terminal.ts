/**
 * Where a command reads and writes: results to stdout, messages and progress to stderr.
 */
import type { Readable, Writable } from 'node:stream'

export interface Streams {
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
}

/**
 * Text that others wrote, safe to print: without the control characters that could
 * move the cursor, recolour or retitle a terminal. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD')
}

export class Terminal {
  readonly streams: Streams
  #progressIsShown = false

  constructor(streams: Streams) {
    this.streams = streams
  }

  /** A result, for people or programs. */
  print(text: string): void {
    this.#clearProgress()
    this.streams.stdout.write(`${text}\n`)
  }

  /** One line of JSON. */
  printJson(value: unknown): void {
    this.print(JSON.stringify(value))
  }

  /** A message, which is no part of the result. */
  say(text: string): void {
    this.#clearProgress()
    this.streams.stderr.write(`${printable(text)}\n`)
  }

  /** Redraws one line on a terminal; silent in a pipe. */
  showProgress(what: string, done: number, total: number): void {
    if (!this.streams.stderr.isTTY) return
    this.streams.stderr.write(`\r\u001B[K${what} ${done}/${total}`)
    this.#progressIsShown = done < total
    if (!this.#progressIsShown) this.streams.stderr.write('\r\u001B[K')
  }

  #clearProgress(): void {
    if (this.#progressIsShown) this.streams.stderr.write('\r\u001B[K')
    this.#progressIsShown = false
  }
}
