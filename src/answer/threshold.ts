/**
 * The threshold that a question sets: 超过500条, 不低于99%, at most 20.
 */

type Comparison = 'atMost' | 'atLeast' | 'below' | 'above'

/** In this order: 不超过 holds the words of 超过, and 没达到 those of 达到. 有没有超过 and 超没超过 deny nothing. */
const COMPARISONS: readonly (readonly [Comparison, RegExp])[] = [
  ['below', /(?<![有达])(?:未|没有?)(?:能够?)?达到|\b(?:not|n't) reach(?:ed)?\b/u],
  [
    'atMost',
    /(?<![有超高多大])(?:不|未|没有?)(?:超过|高于|多于|大于)|以下|\b(?:at most|no more than|(?:not|n't) (?:more than|exceed(?:ed)?))\b/u,
  ],
  [
    'atLeast',
    /(?<![有少低小])(?:不|未|没有?)(?:少于|低于|小于)|达到|以上|至少|\b(?:at least|reach(?:ed|es)?|no (?:less|fewer) than|not (?:less|fewer) than)\b/u,
  ],
  [
    'above',
    /超过|多于|大于|高于|突破|破|过了|(?:超|过)(?=[\d.一二两三四五六七八九]{0,6}[百千万亿])|\b(?:more than|over(?= (?:the )?[\d])|above|exceed(?:s|ed|ing)?)\b/u,
  ],
  ['below', /不到|不足|少于|低于|小于|\b(?:less than|fewer than|below|under(?= (?:the )?\d))\b/u],
]

/** Whether the question sets a threshold at all, and which side of it counts. */
export function comparisonOf(question: string): Comparison | null {
  return COMPARISONS.find(([, pattern]) => pattern.test(question))?.[0] ?? null
}

/** Does the value meet what the question asks of it? Without words of a threshold it has to be the bound itself. */
export function fulfils(value: number, bound: number, question: string): boolean {
  switch (comparisonOf(question)) {
    case 'atMost':
      return value <= bound
    case 'atLeast':
      return value >= bound
    case 'below':
      return value < bound
    case 'above':
      return value > bound
    case null:
      return value === bound
  }
}
