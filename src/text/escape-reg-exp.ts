/** Words as a pattern that finds just them: 10万+ → 10万\+. */
export const escapeRegExp = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
