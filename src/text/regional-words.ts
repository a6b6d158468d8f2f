/**
 * Words of other regions that speak Chinese → those of the reports, of the same length: 資訊, 幾多, 喺邊度, 俺們.
 */
const WORDS: Readonly<Record<string, string>> = {
  资讯: '信息',
  讯息: '信息',
  几多: '多少',
  边度: '哪里',
  边处: '哪里',
  边个: '哪个',
  边间: '哪家',
  边年: '哪年',
  边啲: '哪些',
  有冇: '有无',
  冇有: '没有',
  几时: '何时',
  点解: '为何',
  点样: '怎样',
  乜嘢: '什么',
  乜野: '什么',
  呢个: '这个',
  呢份: '这份',
  呢啲: '这些',
  佢哋: '它们',
  街坊: '居民',
  喺: '在',
  咗: '了',
  嘅: '的',
  唔: '不',
  冇: '没',
  佢: '它',
  啲: '些',
  嗰: '那',
  俾: '给',
  畀: '给',
  攞: '拿',
  搵: '找',
  睇: '看',
  嚟: '来',
  嘢: '事',
  俺: '我',
  // Characters that look like the one that is meant.
  囗: '口',
  幵: '开',
}

const ANY = new RegExp(Object.keys(WORDS).join('|'), 'gu')

/** 总数为何, 印了好多份？: how many; 为何 elsewhere is why, and 好多 many. */
const HOW_MANY =
  /(?<=[数额量率])为何(?=[?？。]?$)|好多(?=[条件份个次人篇张册][^，。？！]{0,12}[?？]?$)(?![^？]*(?:吗|是不是|真的))/gu

/** @param text - in simplified characters; offsets into the result are offsets into it */
export function standardWords(text: string): string {
  return text.replace(ANY, (word) => WORDS[word]!).replace(HOW_MANY, '多少')
}
