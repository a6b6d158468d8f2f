/**
 * A report as a page of a government site: navigation, a table of metadata,
 * the article with its tables, and a footer whose telephone is not the agency's.
 */
import type { GeneratedAgency } from './agencies.ts'
import type { Block } from './document.ts'
import type { Random } from './random.ts'
import type { Sheet, SheetCell } from './sheet.ts'

export interface PageFacts {
  agency: GeneratedAgency
  year: number
  published: string
  charset: string
}

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function webPage(
  random: Random,
  blocks: readonly Block[],
  { agency, year, published, charset }: PageFacts,
): string {
  const title =
    blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0] ??
    `${agency.title}${year}年政府信息公开工作年度报告`
  const paragraph = articleParagraph(random)
  const article = blocks.map((block) => {
    switch (block.kind) {
      case 'title':
        return `<p style="text-align:center"><strong><span style="font-size:22pt">${escaped(block.text)}</span></strong></p>`
      case 'heading':
        return random.chance(0.5)
          ? `<p><strong>${escaped(block.text)}</strong></p>`
          : `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
      case 'paragraph':
        return paragraph(block.text)
      case 'lines':
        return `<p style="text-align:center">${block.lines.map(escaped).join('<br/>')}</p>`
      case 'table':
        return pageTable(random, block.sheet)
    }
    return ''
  })
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="${charset}">
<meta name="PubDate" content="${published} 09:${random.int(10, 59)}">
<meta name="ContentSource" content="${agency.full}">
<title>${escaped(title)}_${agency.host}人民政府</title>
<style>td { border: 1px solid #000; }</style>
<script>var channelId = ${random.int(1000, 99_999)};</script>
</head>
<body>
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/zjxx/">走进${agency.host}</a></li></ul></div>
<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
${random.chance(0.6) ? metadata(random, agency, title, published) : ''}
<div class="article">
<h1>${escaped(title)}</h1>
<div class="info"><span>发布时间：${published}</span>&nbsp;&nbsp;<span>来源：${agency.full}</span>&nbsp;&nbsp;<span>浏览次数：${random.int(20, 4000)}</span>&nbsp;<span>字体：大 中 小</span></div>
<div class="content" id="zoom">
${article.join('\n')}
</div>
</div>
<div class="share">扫一扫在手机打开当前页 <a href="javascript:window.print()">打印</a> <a href="javascript:window.close()">关闭</a></div>
<div class="footer"><p>主办单位：${agency.host}人民政府办公室　承办单位：${agency.host}大数据中心</p>
<p>联系电话：010-${random.int(6_000_0000, 8_999_9999)}　网站标识码：${random.int(10, 65)}0${random.int(1000000, 9999999)}</p><p>ICP备${random.int(10_000_000, 21_999_999)}号-1</p></div>
</body>
</html>
`
}

/** Editors leave spans, fonts and hard spaces behind, the same way throughout an article. */
function articleParagraph(random: Random): (text: string) => string {
  const way = random.int(0, 3)
  return (text) => {
    const body = escaped(text)
    if (way === 0) return `<p>　　${body}</p>`
    if (way === 1)
      return `<p style="text-indent:2em;"><span style="font-family:仿宋_GB2312;font-size:16pt">${body}</span></p>`
    if (way === 2) return `<p>&nbsp;&nbsp;&nbsp;&nbsp;${body.replace(/(\d+)/g, '<span lang="EN-US">$1</span>')}</p>`
    return `<div><font size="3">${body}</font><br></div>`
  }
}

function metadata(random: Random, agency: GeneratedAgency, title: string, published: string): string {
  return `<table class="meta"><tr><td>索 引 号</td><td>${random.int(100_000, 999_999)}/${published.slice(0, 4)}-000${random.int(10, 99)}</td><td>发布机构</td><td>${agency.full}</td></tr>
<tr><td>公开日期</td><td>${published}</td><td>文　　号</td><td>无</td></tr><tr><td>信息名称</td><td colspan="3">${escaped(title)}</td></tr></table>`
}

function pageTable(random: Random, sheet: Sheet): string {
  const styled = random.chance(0.6)
  const hard = random.chance(0.3)
  const cell = (one: SheetCell): string => {
    const spans = `${(one.columns ?? 1) > 1 ? ` colspan="${one.columns}"` : ''}${(one.rows ?? 1) > 1 ? ` rowspan="${one.rows}"` : ''}`
    const text = one.text === '' ? '&nbsp;' : escaped(one.text)
    const inner = styled
      ? `<p align="center"><span style="font-size:9pt">${text}</span></p>`
      : hard
        ? `&nbsp;${text}&nbsp;`
        : text
    return `<td${spans}${styled ? ' width="64" valign="center"' : ''}>${inner}</td>`
  }
  const tables: string[][] = [[]]
  for (const line of sheet.lines) {
    if (line.kind === 'break') tables.push([])
    else if (line.kind === 'row') tables.at(-1)!.push(`<tr>${line.cells.map(cell).join('')}</tr>`)
  }
  return tables
    .filter((rows) => rows.length > 0)
    .map((rows) => `<table border="1" cellspacing="0"><tbody>${rows.join('\n')}</tbody></table>`)
    .join('\n<p>&nbsp;</p>\n')
}
