/**
 * A report as a Word file, written by hand: the few parts that Word needs, and
 * tables with merged cells (gridSpan, vMerge).
 */
import { crc32, deflateRawSync } from 'node:zlib'
import type { Block } from './document.ts'
import type { Sheet, SheetCell } from './sheet.ts'

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

export function wordFile(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'title':
        return paragraph(block.text, 'Title')
      case 'heading':
        return paragraph(block.text, `Heading${block.level}`)
      case 'paragraph':
        return paragraph(block.text)
      case 'lines':
        return block.lines.map((line) => paragraph(line)).join('')
      case 'table':
        return wordTables(block.sheet)
    }
    return ''
  })
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  })
}

/** One Word table for each page of the sheet. */
function wordTables(sheet: Sheet): string {
  const pages: SheetCell[][][] = [[]]
  for (const line of sheet.lines) {
    if (line.kind === 'break') pages.push([])
    else if (line.kind === 'row') pages.at(-1)!.push(line.cells)
  }
  return pages
    .filter((rows) => rows.length > 0)
    .map((rows) => `<w:tbl><w:tblPr/><w:tblGrid/>${wordRows(rows)}</w:tbl><w:p/>`)
    .join('')
}

/** Word repeats a cell that spans rows in every row it covers, marked as merged. */
function wordRows(rows: SheetCell[][]): string {
  const open = new Map<number, { columns: number; left: number }>()
  return rows
    .map((cells) => {
      const out: string[] = []
      const waiting = [...cells]
      let column = 0
      for (;;) {
        const above = open.get(column)
        if (above) {
          out.push(wordCell('', above.columns, 'continue'))
          above.left -= 1
          if (above.left === 0) open.delete(column)
          column += above.columns
          continue
        }
        const cell = waiting.shift()
        if (!cell) break
        const columns = cell.columns ?? 1
        const spans = cell.rows ?? 1
        if (spans > 1) open.set(column, { columns, left: spans - 1 })
        out.push(wordCell(cell.text, columns, spans > 1 ? 'restart' : null))
        column += columns
      }
      return `<w:tr>${out.join('')}</w:tr>`
    })
    .join('')
}

function wordCell(text: string, columns: number, merge: 'restart' | 'continue' | null): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const vertical = merge === null ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  return `<w:tc><w:tcPr>${span}${vertical}</w:tcPr>${paragraph(text)}</w:tc>`
}

/** A zip archive without dates, so that the same report has the same bytes. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text)
    const packed = deflateRawSync(data)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    parts.push(Buffer.from('PK\u0003\u0004'), common, path, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, path)
    offset += 4 + common.length + path.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}
