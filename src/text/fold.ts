/**
 * One shape for characters that print alike: full and half width, CJK
 * radicals that PDF fonts put in the place of Han characters, curly quotes,
 * the many dashes.
 *
 * Folded text is for finding; what is quoted is always cut from the source, so every folded
 * character knows where it came from. White space stays in `fold` and goes in `squeeze`.
 */

export interface Folded {
  text: string
  /**
   * Where the folded character at `offset` begins in the source; the source's length for the end of
   * the folded text (in a squeezed text white space may lie before that place: see `endAt`).
   */
  at(offset: number): number
  /** Where the folded characters before `offset` end in the source: the exclusive end of a match. */
  endAt(offset: number): number
}

/** Radicals without a compatibility mapping of their own (Unicode EquivalentUnifiedIdeograph.txt): radical, Han, radical, Han, … */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const DOUBLE_QUOTES = '“”„‟〝〞「」『』″'
const SINGLE_QUOTES = '‘’‚‛′'
/** What numbers the items of a list parts them, and counts nothing: ②水旱灾害防御103条 is no 2水旱…. */
const LIST_MARKS = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿'
const DASHES = '‐‑‒–—―−─━﹘﹣－'

const special = new Map<string, string>([
  ...Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical, han]) => [radical!, han!] as const),
  ...Array.from(DOUBLE_QUOTES, (quote) => [quote, '"'] as const),
  ...Array.from(SINGLE_QUOTES, (quote) => [quote, "'"] as const),
  ...Array.from(LIST_MARKS, (mark) => [mark, ','] as const),
  ...Array.from(DASHES, (dash) => [dash, '-'] as const),
])

const WHITE_SPACE = /[\s\u200b-\u200d\u2060\ufeff]/u

function foldCharacter(character: string): string {
  const code = character.codePointAt(0)!
  // Most characters of a report are plain Han or ASCII, which folding leaves alone.
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x20 && code < 0x7f)) return character
  return special.get(character) ?? character.normalize('NFKC')
}

function foldWith(source: string, shape: (character: string) => string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let offset = 0
  for (const character of source) {
    const shaped = shape(character)
    text += shaped
    for (let unit = 0; unit < shaped.length; unit++) {
      starts.push(offset)
      ends.push(offset + character.length)
    }
    offset += character.length
  }
  return {
    text,
    at: (place) => (place >= starts.length ? source.length : starts[Math.max(place, 0)]!),
    endAt: (place) => (place <= 0 ? 0 : ends[Math.min(place, ends.length) - 1]!),
  }
}

/**
 * Folds each character for itself: NFKC, radicals to Han, quotes to `"` and `'`, dashes to `-`, ① to a comma.
 *
 * @example
 * fold('（１，２３４）').text // '(1,234)'
 */
export function fold(text: string): Folded {
  return foldWith(text, foldCharacter)
}

/** Folds, removes all white space (zero-width characters too) and lower-cases: for comparing labels. */
export function squeeze(text: string): Folded {
  return foldWith(text, (character) => {
    const folded = foldCharacter(character)
    return (WHITE_SPACE.test(folded) ? folded.replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '') : folded).toLowerCase()
  })
}
