/**
 * Takes Markdown's marks out of a line and leaves the words as printed.
 *
 * Marks are headings (#), quotes (>), bullets, bold, angle brackets around addresses, links, marks of notes ([^1]),
 * line breaks and escapes. Numbers of a list (1.) are words of the report and stay.
 */

const BULLET = /^\s*[-*+•]\s+(?=\D)/u
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/gu

export function stripMarks(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/u, '')
    .replace(/^\s*>\s?/u, '')
    .replace(BULLET, '')
    .replace(/<br\s*\/?>/giu, '')
    .replace(/<((?:https?|ftp|mailto):[^<>\s]+|[\w.+-]+@[\w.-]+)>/giu, '$1')
    .replace(/!?\[([^[\]]*)\]\((?:[^()\s]+)\)/gu, '$1')
    .replace(/\[\^[\w-]{1,20}\](?!:)/gu, '')
    .replace(/\*{2,}|__(?=\S)|(?<=\S)__/gu, '')
    .replace(/&nbsp;/giu, ' ')
    .replace(ESCAPED, '$1')
}
