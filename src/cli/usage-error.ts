/** The command was called wrongly: told on stderr with exit code 2, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
