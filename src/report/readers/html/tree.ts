/**
 * HTML → its tree, repaired as browsers do (parse5), and the few questions that readers ask of a tree.
 *
 * A page nested deeper, or of more elements, than any editor makes is refused while it is parsed: its cost would
 * grow with the square of the depth. Nothing here recurses, and nothing is ever fetched.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { Fault } from '../../../model/fault.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element

const DEEPEST = 1500
const MOST_ELEMENTS = 200_000
/** What a browser does not show as text of the page. */
const UNSHOWN = new Set(
  'script,style,noscript,template,head,iframe,frameset,object,embed,applet,svg,math,canvas,audio,video,select,option,textarea,button,input,map'.split(
    ',',
  ),
)
const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu

/** @throws {Fault} `notAReport` where elements are nested too deep, `fileTooLarge` where there are too many */
export function parseHtml(source: string): Parent {
  let depth = 0
  let elements = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...named) => {
      elements++
      if (elements > MOST_ELEMENTS)
        throw new Fault('fileTooLarge', `The page has more than ${MOST_ELEMENTS} elements: it is no report.`)
      return defaultTreeAdapter.createElement(...named)
    },
    onItemPush: () => {
      depth++
      if (depth > DEEPEST)
        throw new Fault('notAReport', `The page nests more than ${DEEPEST} elements: it is no report.`)
    },
    onItemPop: () => {
      depth--
    },
  }
  return parse(source, { treeAdapter })
}

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Whether an element is part of the page's text. */
export function isShown(element: Element): boolean {
  if (UNSHOWN.has(element.tagName) || isNoteMark(element)) return false
  return attribute(element, 'hidden') === null && !HIDDEN_STYLE.test(attribute(element, 'style') ?? '')
}

const NOTE_MARK = /^[[［【(（〔]?\s*(?:注\s*)?\d{1,2}\s*[\]］】)）〕]?$|^[①-⑳*※†]$/u

/** Whether an element is the raised mark of a note: its digits belong to no number that they stand behind. */
function isNoteMark(element: Element): boolean {
  if (element.tagName !== 'sup') return false
  let words = ''
  walk(element, (node) => {
    if (node.nodeName === '#text' && 'value' in node) words += node.value
    return true
  })
  return NOTE_MARK.test(words.trim())
}

/**
 * Visits a node and all below it in the order of the page.
 *
 * @param enter - false leaves out what is below the node (and its `leave`)
 */
export function walk(
  root: Node | Parent,
  enter: (node: Node | Parent) => boolean,
  leave?: (node: Parent) => void,
): void {
  if (!enter(root) || !('childNodes' in root)) return
  const open = [{ node: root as Parent, next: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = top.node.childNodes[top.next++]
    if (child === undefined) {
      leave?.(top.node)
      open.pop()
    } else if (enter(child) && 'childNodes' in child) open.push({ node: child, next: 0 })
  }
}

/** All elements of some names below a node, in the order of the page; not those inside one found where `nested` is false. */
export function elementsOf(root: Node | Parent, names: ReadonlySet<string>, nested = true): Element[] {
  const found: Element[] = []
  walk(root, (node) => {
    if (node === root || !isElement(node) || !names.has(node.tagName)) return true
    found.push(node)
    return nested
  })
  return found
}

/** The words below a node as a browser shows them, without line breaks. */
export function wordsOf(root: Node | Parent): string {
  let words = ''
  walk(root, (node) => {
    if (node.nodeName === '#text') words += (node as DefaultTreeAdapterTypes.TextNode).value
    return !isElement(node) || isShown(node)
  })
  return collapse(words).trim()
}

const HAN = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`
const BREAK_IN_HAN = new RegExp(`(?<=${HAN})[ \\t]*[\\r\\n]\\s*(?=${HAN})`, 'gu')

/** White space as CSS collapses it; a line end of the source between two Han characters is nothing at all. */
export function collapse(text: string): string {
  return text
    .replace(BREAK_IN_HAN, '')
    .replace(/[ \t\r\n\f]+/gu, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/gu, '')
}
