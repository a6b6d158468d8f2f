/**
 * The lines of the report among those of its page.
 *
 * Found by content, not by the names that a site gives its elements: the innermost element that holds every heading
 * and every table of the form and most of the sentences. Of what is left around the report in it, the navigation,
 * the metadata (索引号, 发布机构), the line under the title (发布时间, 浏览次数) and the footer go too.
 */
import { toSimplified } from '../../../text/traditional.ts'
import { paragraphsOf } from '../../paragraphs.ts'
import { findTitle } from '../../title.ts'
import { buildDocument } from '../build-document.ts'
import { countFormWords } from '../cell-words.ts'
import type { PageLine } from './page-lines.ts'
import { plain } from './plain.ts'
import { isElement, type Parent } from './tree.ts'

const HEADING = /^[一二三四五六七八九十]{1,3}\s*[、.．]\s*\S/u
const MOST_OF = 0.7
const CONTAINERS = new Set(
  'html,body,div,article,section,main,form,center,td,tr,tbody,table,blockquote,font,span,dl,dd,fieldset,pre'.split(','),
)
const METADATA =
  /(?:索引号|发布机构|发布单位|发文机关|公开机构|公开日期|公开时间|公开方式|公开范围|公开时限|公开形式|公开属性|发布日期|发布时间|发文日期|成文日期|生成日期|文号|信息名称|名称|主题分类|主题词|信息分类|体裁分类|信息来源|来源|作者|浏览次数|浏览量|点击数|点击量|点击率|阅读次数|阅读量|访问量|访问次数|字体|字号|有效性|时效性|日期|时间)/gu
const METADATA_ALONE = new RegExp(`^${METADATA.source}:?$`, 'u')
const METADATA_LINE = new RegExp(`^${METADATA.source}(?::|$)`, 'u')
const FOOTER =
  /扫一扫|扫码|打印本页|关闭(?:窗口|本页)|^[[【]?(?:打印|关闭|返回顶部)|分享(?:到|至|:)|^分享$|上一篇|下一篇|^相关(?:链接|文章|阅读|附件|信息|新闻|稿件|解读)|版权所有|主办单位|主办:|承办单位|网站标识码|icp备|公网安备|网站地图|责任编辑|信息审核:|copyright|©/u
const CONTACT = /@|www\.|https?:|邮箱|网址/iu
const LONGEST_FOOTER = 120

/** @returns the lines of the report in their order; all lines where nothing tells a report from its page */
export function findArticle(lines: readonly PageLine[], root: Parent): PageLine[] {
  const tables = tableKinds(lines)
  const shown = lines.filter(({ element }) => tables.get(element) !== 'metadata')
  const isForm = ({ element }: PageLine) => tables.get(element) === 'form'
  const isEvidence = (line: PageLine) => isForm(line) || isHeading(line) || isSentence(line)
  const article = innermost(shown, root, isForm)
  const inside = shown.filter(({ element }) => isWithin(element, article))
  const first = inside.findIndex(isEvidence)
  if (first === -1) return inside.filter(({ link }) => !link)
  const last = inside.findLastIndex(isEvidence)
  const before = inside.slice(0, first)
  const above = shown.slice(0, shown.indexOf(inside[0]!))
  return [...head(above, before), ...inside.slice(first, last + 1), ...tail(inside.slice(last + 1))]
}

/** Which tables are the form's, and which hold what the site says of the page. */
function tableKinds(lines: readonly PageLine[]): Map<Parent, 'form' | 'metadata' | 'other'> {
  const cells = new Map<Parent, string[]>()
  for (const line of lines)
    if (line.kind === 'row') cells.set(line.element, (cells.get(line.element) ?? []).concat(line.cells))
  const kinds = new Map<Parent, 'form' | 'metadata' | 'other'>()
  for (const [element, texts] of cells) {
    const labels = texts.filter((text) => text.length < 40 && METADATA_LINE.test(plain(text))).length
    kinds.set(element, countFormWords(texts.map(toSimplified)) >= 3 ? 'form' : labels >= 2 ? 'metadata' : 'other')
  }
  return kinds
}

function isHeading(line: PageLine): boolean {
  return line.kind === 'text' && !line.link && HEADING.test(line.text)
}

function isSentence(line: PageLine): boolean {
  return line.kind === 'text' && !line.link && line.text.length >= 20 && /[。；]/u.test(line.text)
}

/** The innermost element with all headings and tables of the form and most of the sentences. */
function innermost(lines: readonly PageLine[], root: Parent, isForm: (line: PageLine) => boolean): Parent {
  const marks = new Map<Parent, number>()
  const words = new Map<Parent, number>()
  for (const line of lines) {
    const mark = isForm(line) || isHeading(line) ? 1 : 0
    const length = line.kind === 'text' && isSentence(line) ? line.text.length : 0
    if (mark + length === 0) continue
    for (let at: Parent | null = line.element; at !== null; at = parentOf(at)) {
      marks.set(at, (marks.get(at) ?? 0) + mark)
      words.set(at, (words.get(at) ?? 0) + length)
    }
  }
  const enough = (node: Parent) =>
    (marks.get(node) ?? 0) === (marks.get(root) ?? 0) && (words.get(node) ?? 0) >= MOST_OF * (words.get(root) ?? 0)
  let found = root
  for (;;) {
    const inner = found.childNodes.find(
      (child) => isElement(child) && CONTAINERS.has(child.tagName) && words.has(child) && enough(child),
    )
    if (inner === undefined) return found
    found = inner as Parent
  }
}

function parentOf(node: Parent): Parent | null {
  return 'parentNode' in node ? node.parentNode : null
}

function isWithin(node: Parent, ancestor: Parent): boolean {
  for (let at: Parent | null = node; at !== null; at = parentOf(at)) if (at === ancestor) return true
  return false
}

/**
 * The title and what stands between it and the first heading or sentence.
 *
 * @param above - the lines above the article; they are asked for a title where the article has none
 * @param before - the lines of the article before its first evidence
 */
function head(above: readonly PageLine[], before: readonly PageLine[]): PageLine[] {
  const own = titleAt(before)
  if (own >= 0) return withoutMetadata(before.slice(own))
  const outer = titleAt(above)
  const title = outer < 0 ? [] : above.slice(outer).filter(({ kind, link }) => kind === 'text' && !link)
  const kept = withoutMetadata(title)
  return [...kept, ...withoutMetadata(before)]
}

/** Index of the line that begins a title, or -1. */
function titleAt(lines: readonly PageLine[]): number {
  const texts = lines.flatMap((line, index) => (line.kind === 'text' && !line.link ? [{ index, text: line.text }] : []))
  for (let from = 0; from < texts.length; from++) {
    const rest = texts
      .slice(from, from + 3)
      .map(({ text }) => ({ kind: 'paragraph', text: toSimplified(text) }) as const)
    const title = findTitle(paragraphsOf(buildDocument(rest)))
    if (title?.printed && title.start === 0) return texts[from]!.index
  }
  return -1
}

/** Without what the site says of the page; a label takes the value on the line after it along. */
function withoutMetadata(lines: readonly PageLine[]): PageLine[] {
  let takesNext = false
  return lines.filter((line) => {
    if (line.kind !== 'text') return true
    const words = plain(line.text)
    const labels = words.match(METADATA)?.length ?? 0
    const isMetadata = METADATA_LINE.test(words) || (labels >= 2 && words.length <= LONGEST_FOOTER)
    const dropped = isMetadata || takesNext || FOOTER.test(words) || (line.link && !CONTACT.test(words))
    takesNext = isMetadata && METADATA_ALONE.test(words)
    return !dropped
  })
}

/** Contacts, signature and date; from the first line of a footer on nothing. */
function tail(lines: readonly PageLine[]): PageLine[] {
  const end = lines.findIndex(
    (line) => line.kind === 'text' && line.text.length <= LONGEST_FOOTER && FOOTER.test(plain(line.text)),
  )
  return withoutMetadata(end === -1 ? lines : lines.slice(0, end))
}
