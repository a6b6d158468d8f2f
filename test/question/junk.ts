/**
 * Questions that nobody means, up to the 500 characters that may be asked: from a seed, so that a failure can be repeated.
 */

/** Mulberry32: small, seeded, good enough to choose words. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Characters that a question may have. */
export const LIMIT = 500

/** What costs most where it is said over and over. */
export const repetitions: Record<string, string> = {
  'one word over and over': '公开',
  'nothing but suffixes of names': '镇',
  'names of nobody': '火星镇',
  'misspelled names': '香杉乡',
  'names of nobody, each on its own': '和火星镇2，与水星镇2，跟木心镇2，',
  'names of kinds of departments': '教育局、',
  'names of departments': '彭阳县教育局',
  initials: 'gcz和',
  'all of a kind': '哪个乡镇最多',
  'misspelled phrases': '微信公从号',
  years: '2021年',
  'figures and magnitudes': '1千千',
  'quotation marks': '“',
  brackets: '((',
  'percent signs': '%',
  'signs of what to do': '最多比最少',
  'words that ask for nothing': '没有得为什么',
  'sums of money': '费用共一共',
  English: 'how many more ',
  'names of departments in English': 'bureau of education of xiangshan, ',
  pinyin: 'xiangshan ',
  emoji: '👩‍👩‍👧',
  'control characters': '\u0000\u001b\u202e',
  'shares of shares': '申请占多少',
  'one indexed name over and over': '香山乡',
  'a pattern against patterns': '(a+)+$',
}

const pieces: Record<string, readonly string[]> = {
  emoji: ['😀', '👩‍👩‍👧', '🇨🇳', '❤️', '👍🏽', '\u200d', '\ufe0f'],
  sql: ["'; DROP TABLE facts; --", ' OR 1=1', ' UNION SELECT * FROM sources', '"', "''", '/*', '*/', ';'],
  fts: [' NEAR(', ' AND ', ' NOT ', '*', '^', ' OR ', 'column:', '"微博"', '(', ')', '-', '+'],
  control: ['\u0000', '\u0007', '\u001b[31m', '\r\n', '\t', '\u2028', '\u202e', '\ufeff', '\u0085', '\ud800', '\udfff'],
  brackets: ['(', ')', '[', ']', '{', '}', '（', '）', '“', '”', '《', '》', '「', '『', '[1]', '${', '}}'],
  names: ['古城镇', '石桥镇', '香杉乡', '火星镇', '沙坡头区', '教育局', 'xiangshan', 'gcz', '和', '、', '比'],
  metrics: [
    '微博',
    '微信公从号',
    '不予公开',
    '法人或其他组织',
    '占',
    '比例',
    '最多',
    '增长百分之几',
    '公开',
    '申请',
    '一共',
  ],
  years: ['2021年', '二〇二一', '去年', '2020到2022年', '近三年', '20、', '年', '-', '99999999999'],
  numbers: ['1,234', '一百二十三', '万亿', '９９９', '1e308', '-0', '%', '百分之', '0x1F', '.', '零零零'],
  english: ['how many ', 'more ', 'than ', 'which ', 'the most ', "what's ", 'percent of ', 'a ', 'Town ', 'of '],
  patterns: ['.*', '(a+)+$', '\\', '\\u0041', '<script>', '__proto__', 'constructor', 'undefined', 'null', 'NaN'],
}

/** One junk question: words of one or two kinds at random, or one word over and over. */
export function junkFrom(random: () => number): string {
  const kinds = Object.values(pieces)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const words = [...pick(kinds), ...pick(kinds)]
  const only = random() < 0.3 ? [pick(words)] : words
  const limit = random() < 0.5 ? LIMIT : Math.ceil(random() * LIMIT)
  let question = ''
  while (question.length < limit) question += pick(only)
  return question.slice(0, limit)
}
