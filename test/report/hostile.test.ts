/**
 * Files that are damaged or made to do harm: each is read or refused with its reason, and never anything else.
 */
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/model/fault.ts'
import { readReport } from '../../src/report/read-report.ts'
import { generateReport } from '../support/generator/generate-report.ts'
import { type Random, randomFrom } from '../support/generator/random.ts'
import { isFull } from '../support/mode.ts'

const TITLE = '泾县云岭镇人民政府2022年政府信息公开工作年度报告'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The outcome of reading: `read`, or the code of the fault. Anything else that is thrown fails the test. */
async function outcomeOf(path: string, bytes: Uint8Array): Promise<string> {
  try {
    const { report, text } = await readReport({ path, bytes })
    for (const fact of report.facts)
      if (fact.start !== null && fact.end !== null) expect(text.slice(fact.start, fact.end)).toBe(fact.quote)
    return 'read'
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    expect(error.message.length).toBeGreaterThan(20)
    return error.code
  }
}

describe('damaged files', () => {
  const damages: Record<string, (random: Random, bytes: Uint8Array) => Uint8Array> = {
    'cut off': (random, bytes) => bytes.slice(0, random.int(0, bytes.length)),
    'bytes changed': (random, bytes) => {
      const changed = bytes.slice()
      for (let count = random.int(1, 200); count > 0; count--)
        changed[random.int(0, changed.length - 1)] = random.int(0, 255)
      return changed
    },
    'a piece lost': (random, bytes) => {
      const at = random.int(0, bytes.length - 1)
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.int(1, 3000))])
    },
    'a piece twice': (random, bytes) => {
      const at = random.int(0, bytes.length - 1)
      const end = at + random.int(1, 5000)
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    },
  }
  const layouts = ['web-page', 'word', 'print', 'tsv', 'markdown', 'html-in-markdown', 'cell-per-line']
  it.each(Object.keys(damages))(
    '%s: read or refused',
    async (damage) => {
      for (const [index, layout] of layouts.entries())
        for (let seed = 0; seed < (isFull ? 4 : 1); seed++) {
          const { name, bytes } = generateReport(7000 + 10 * index + seed, { layout }).files[0]!
          await outcomeOf(name, damages[damage]!(randomFrom(seed), bytes))
        }
    },
    60_000,
  )
})

describe('web pages', () => {
  const page = (body: string) => bytesOf(`<html><body><p>${TITLE}</p><p>一、总体情况</p>${body}</body></html>`)
  it.each([
    ['nested deeper than a browser goes', page('<div>'.repeat(200_000)), 'notAReport'],
    ['tables in tables in tables', page(`${'<table><tr><td>a</td><td>'.repeat(400)}1`), 'notAReport'],
    ['tables nested less deep', page(`${'<table><tr><td>a</td><td>'.repeat(200)}1`), 'read'],
    ['a million cells', page(`<table>${`<tr>${'<td>0'.repeat(1000)}`.repeat(1000)}</table>`), 'fileTooLarge'],
    [
      'cells that span everything',
      page(`<table>${`<tr>${'<td rowspan=65000 colspan=1000>0'.repeat(50)}`.repeat(300)}`),
      'read',
    ],
    ['a span beyond all numbers', page('<table><tr><td colspan=99999999999 rowspan=-3>1<td>2</table>'), 'read'],
    ['two million opening brackets', bytesOf('<'.repeat(2_000_000)), 'fileTooLarge'],
    [
      'entities of entities',
      bytesOf(
        `<!DOCTYPE html [<!ENTITY a "${'x'.repeat(1000)}">${'<!ENTITY b "&a;&a;&a;">'.repeat(30)}]><p>${'&b;'.repeat(10_000)}`,
      ),
      'notAReport',
    ],
  ])('%s', async (_, bytes, outcome) => expect(await outcomeOf('page.html', bytes)).toBe(outcome))
})

describe('text', () => {
  it.each([
    ['one line of megabytes', '公开信息12条，'.repeat(200_000), 'fileTooLarge'],
    ['a paragraph of megabytes', `${'公开信息12条，'.repeat(20_000)}。`, 'fileTooLarge'],
    ['numbers downwards without end', '0\n'.repeat(60_000), 'read'],
    ['more rows than any table', '规章\t0\t0\t0\n'.repeat(100_000), 'fileTooLarge'],
    ['a line of pipes', '|'.repeat(1_000_000), 'read'],
    ['brackets that never close', '（'.repeat(40_000), 'read'],
    ['a number of a hundred thousand digits', `${'1'.repeat(40_000)}条`, 'read'],
    ['tables that never end', '<table>'.repeat(50_000), 'fileTooLarge'],
  ])('%s', async (_, text, outcome) => expect(await outcomeOf('a.md', bytesOf(`${TITLE}\n\n${text}`))).toBe(outcome))
})

describe('Word files', () => {
  it('refuses what unpacks to gigabytes, whatever the archive says of its size', async () => {
    const data = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect(await outcomeOf('bomb.docx', zipOf('word/document.xml', data, 100))).toBe('fileTooLarge')
  })

  it('expands no entities of its XML', async () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const xml = `<!DOCTYPE w [<!ENTITY e0 "政府信息公开">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`
    const data = deflateRawSync(Buffer.from(xml))
    expect(await outcomeOf('laughs.docx', zipOf('word/document.xml', data, xml.length))).not.toBe('read')
  })

  it('refuses what is no archive', async () => {
    expect(await outcomeOf('a.docx', bytesOf(TITLE))).toBe('fileTruncated')
    expect(await outcomeOf('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toBe(
      'fileTruncated',
    )
  })
})

describe('PDF files', () => {
  it('reads two hundred pages, and so knows that they are no report', async () => {
    expect(await outcomeOf('long.pdf', pdfOf(200))).toBe('notAReport')
  })

  it('refuses a thousand pages', async () => {
    expect(await outcomeOf('longer.pdf', pdfOf(1000))).toBe('fileTooLarge')
  })

  it('is not caught in pages that are their own parents', async () => {
    const bytes = bytesOf(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
    )
    expect(await outcomeOf('cycle.pdf', bytes)).not.toBe('read')
  })
})

/** An archive of one part, with whatever size it is said to have. */
function zipOf(name: string, data: Uint8Array, saidSize: number): Uint8Array {
  const path = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(saidSize, 18)
  common.writeUInt16LE(path.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, path, data])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, Buffer.alloc(14), path])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

/** Pages of forty paragraphs each, all with the same content. */
function pdfOf(pages: number): Uint8Array {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `1 0 0 1 60 ${780 - 18 * at} Tm (${'government information disclosure '.repeat(1 + (at % 2))}) Tj`,
  )
  const content = `BT /F1 11 Tf ${lines.join(' ')} ET`
  const kids = Array.from({ length: pages }, (_, at) => `${5 + at} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...kids.map(
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>',
    ),
  ]
  const title = objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')
  return bytesOf(`%PDF-1.4\n${title}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
}
