/**
 * Reports in traditional characters (繁體版): read by their simplified form, given back as printed.
 *
 * The simplified text has the same length, so every place found in it is a place in the printed one. Names of agencies
 * and labels of facts stay simplified, like those of all other reports.
 */
import type { ReadReport, Section } from '../model/report.ts'
import { toSimplified } from '../text/traditional.ts'
import type { Block, ReportDocument } from './document.ts'

/** Characters of every report that no simplified text has. */
const TRADITIONAL = /[資訊開報關總縣鎮區與務機構數項類訴訟議條發會]/gu
const MANY = 20

/** The document in simplified characters; the very same one where it is in simplified characters. */
export function simplify(document: ReportDocument): ReportDocument {
  if ((document.text.match(TRADITIONAL)?.length ?? 0) < MANY) return document
  const text = toSimplified(document.text)
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'paragraph') return block
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, text: text.slice(cell.start, cell.end) })),
    }))
    return { ...block, rows }
  })
  return { ...document, text, blocks }
}

/** What was read from a simplified text, with the words of the printed one in all that is quoted. */
export function restorePrinted({ report, text }: ReadReport, printed: string): ReadReport {
  const asPrinted = (words: string, from: number) => {
    let at = from
    return [...words].reduce((found, character) => {
      const place = text.indexOf(character, at)
      if (place < 0) return found + character
      at = place + character.length
      return found + printed.slice(place, at)
    }, '')
  }
  const headings = new Map<string, string>()
  for (const { path, start } of report.sections) headings.set(path.at(-1)!, asPrinted(path.at(-1)!, start))
  const pathAsPrinted = (path: Section['path']) => path.map((heading) => headings.get(heading) ?? heading)
  const titleStart = text.indexOf(report.title.slice(0, 2))
  return {
    text: printed,
    report: {
      ...report,
      title: titleStart < 0 ? report.title : asPrinted(report.title, titleStart),
      sections: report.sections.map((section) => ({ ...section, path: pathAsPrinted(section.path) })),
      facts: report.facts.map((fact) => ({
        ...fact,
        quote: fact.start === null || fact.end === null ? fact.quote : printed.slice(fact.start, fact.end),
        origin:
          fact.origin.kind === 'prose' ? { ...fact.origin, section: pathAsPrinted(fact.origin.section) } : fact.origin,
      })),
      contacts: Object.fromEntries(
        Object.entries(report.contacts).map(([field, contact]) => [
          field,
          contact && { ...contact, value: printed.slice(contact.start, contact.end) },
        ]),
      ) as typeof report.contacts,
    },
  }
}
