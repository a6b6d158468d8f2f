/** A file that was left out, as a message: its path once, though the reason may begin with it. */
export function formatSkipped(path: string, reason: string): string {
  return `skipped ${reason.startsWith(path) ? reason : `${path}: ${reason}`}`
}
