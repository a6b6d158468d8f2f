/**
 * The words that make a question of a search (是什么, 在哪里, 由谁): a passage that has them asks as well, and seldom answers.
 */
const QUESTION_WORDS =
  /(?:为什么|为何|什么(?:时候|样|地方)?|哪(?:[些个里儿年种家位几两]|一[年个种位家])?|谁|多少|几(?=[个年月次种位条])|(?<![任几])何[时地人处]|如何|怎么样?|怎样)|[吗呢](?=[？?。\s]|$)/gu

export interface QuestionParts {
  /** What is asked about: the text without the words below. */
  about: string
  /** The words that ask, blanks between them. */
  asking: string
}

/** @param text - as `searchableText` gives it */
export function partsOfQuestion(text: string): QuestionParts {
  const asking = text.match(QUESTION_WORDS)?.join(' ') ?? ''
  const about = text.replace(QUESTION_WORDS, ' ')
  // 为什么 alone is looked for like any other word.
  return /[\p{L}\p{N}]/u.test(about) ? { about, asking } : { about: text, asking: '' }
}
