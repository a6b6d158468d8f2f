/**
 * Joins again what a page end or a fixed line width has broken in the middle of a sentence.
 *
 * Headings, titles, list items, signatures and label lines (邮编：…) are never joined to anything.
 */

/** A piece of text and what lay between it and the piece before it; `paragraph`: the source marks an end there. */
export interface TextPiece {
  text: string
  gap: 'line' | 'empty' | 'page' | 'paragraph'
}

const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[（(]?\d{1,2}\s*[.．、)）](?!\d)|第[一二三四五六七八九十]+[章节部分条]|[一二三四五六七八九十]{1,2}(?:是|要)|附件|注[:：])/u
const SENTENCE_END = /[。！？!?；;：:]["”』」）)]*$/u
const INSIDE_SENTENCE = /[，。；、,;]/u
const LABELLED =
  /^(?:(?:联系)?(?:地址|邮编|邮政编码|电话|人|传真|(?:电子)?(?:邮箱|邮件)|网址|网站)|(?:信息)?(?:索引号?|来源|名称)|(?:发文|发布|公开|制发|责任)(?:机构|机关|单位|部门|主体|日期|时间)|(?:生成|成文|公布|印发)(?:日期|时间)|文号|发文字号|主题(?:词|分类)|(?:体裁|信息)分类|有效性|标题)\s*[:：]/u
/** The title of a report is a line of its own. */
const TITLE = /公开.{0,14}(?:报告|年报)$/u
/** What no sentence, list item or heading begins with. */
const GOES_ON = /^[，。；、：,;:）)”」』]/u
/** A label whose value a page end has cut off: 地址：. */
const OPEN_LABEL = /(?:地址|电话|传真|邮编|邮政编码|邮箱|邮件|网址|网站)\s*[:：]$/u
const SIGNATURE = /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u
const SHORTEST = 12
const FIXED_WIDTH = 25
const LONG = 30

export function joinParagraphs(pieces: readonly TextPiece[]): string[] {
  const paragraphs: string[] = []
  let last = ''
  for (const piece of pieces) {
    if (paragraphs.length > 0 && isBroken(last, piece)) {
      const before = paragraphs.at(-1)!
      const space = /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(piece.text) ? ' ' : ''
      paragraphs[paragraphs.length - 1] = before + space + piece.text
      // What goes on with a sentence is in the middle of it, however short.
      last = piece.text.length < SHORTEST ? paragraphs.at(-1)! : piece.text
    } else {
      paragraphs.push(piece.text)
      last = piece.text
    }
  }
  return paragraphs
}

function isBroken(before: string, { text, gap }: TextPiece): boolean {
  // 四、政府信息公开行政复议、行政诉讼情况 lists, but is no sentence.
  if (HEADING.test(before) && !/[，。；,;]/u.test(before)) return false
  if (GOES_ON.test(text) || (gap === 'page' && OPEN_LABEL.test(before))) return true
  if (TITLE.test(before) && !INSIDE_SENTENCE.test(before)) return false
  if (SENTENCE_END.test(before) || HEADING.test(text) || LABELLED.test(text) || SIGNATURE.test(text)) return false
  if (/^.{0,60}(?:报告|年报)$/u.test(text) && !INSIDE_SENTENCE.test(text)) return false
  if (/[，、,]$/u.test(before) && before.length > 8) return true
  if (INSIDE_SENTENCE.test(before.replace(HEADING, ''))) {
    return gap === 'page' || before.length >= (gap === 'paragraph' ? FIXED_WIDTH : SHORTEST)
  }
  if (gap === 'paragraph') return false
  return gap === 'line'
    ? before.length >= FIXED_WIDTH && !HEADING.test(before)
    : before.length >= LONG && !HEADING.test(before)
}
