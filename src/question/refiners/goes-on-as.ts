/**
 * Whether a follow-up that names nothing does again what was done with the last thing.
 */

/** 那文昌镇呢 after a breakdown asks for a breakdown again. */
const KEPT_OPERATIONS: ReadonlySet<string> = new Set([
  'compare',
  'max',
  'min',
  'passage',
  'breakdown',
  'growth',
  'difference',
  'rank',
  'share',
])

/** Is what was done with the last thing done again? 收了多少钱 after words, 有几件 after a share, ask for a number now. */
export function goesOnAs(operation: string, text: string): boolean {
  if (operation === 'passage' && /多少|几(?!乎)/u.test(text)) return false
  // 得了多少分 after 排第几名.
  if (operation === 'rank' && /多少|几(?!乎|名|位)/u.test(text) && !/第几/u.test(text)) return false
  if (operation === 'share' && /(?:多少|几)[件条个人次份]/u.test(text)) return false
  return KEPT_OPERATIONS.has(operation)
}
