/**
 * An answer to our own question back: 第二个, 2, 沂源的那个, or the option's own words.
 */
const ORDINALS = '一二三四五六七八'
const ENGLISH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** The complete question of the option that is meant, else null. */
export function chooseOption(question: string, options: readonly string[]): string | null {
  if (options.length === 0) return null
  const said = question.trim().toLowerCase()
  const ordinal = /^(?:我(?:问|说|指|选)的?是?)?第?([一二三四五六七八1-8])(?:个|项|种)?[。.!！]?$/u.exec(said)?.[1]
  const english = ENGLISH.findIndex((word) => new RegExp(`^(?:the )?${word}(?: one)?[.!]?$`, 'u').test(said))
  const index = ordinal ? (ORDINALS.includes(ordinal) ? ORDINALS.indexOf(ordinal) : Number(ordinal) - 1) : english
  if (index >= 0) return options[index] ?? null
  const key =
    /^(?:嗯|哦|对)?[，,]?(?:我?(?:问|说|指|要|想问|要问|想查|选)的?(?:就)?是|就?是|要|选|我[问说指])?(.{2,12}?)(?:的|那边|那里)?(?:那个|这个|那一个)?(?:的)?(?:吧|啊|呢)?[。.！!]?$/u.exec(
      said,
    )?.[1]
  if (!key) return null
  // 广西龙州县的那个, of an option that has 广西壮族自治区: by the end of what is said.
  const keys = /那个|这个|那一个/u.test(said) ? Array.from({ length: key.length - 1 }, (_, i) => key.slice(i)) : [key]
  for (const one of keys) {
    const fitting = options.filter((option) => option.toLowerCase().includes(one))
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null
  }
  return null
}
