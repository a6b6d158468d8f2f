/** Whole questions, one after the other, parted by `|` or a line's end. */
export const wordings = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((wording) => wording.trim())
    .filter(Boolean)

/** A question that says of whom it asks stays as it is. */
export const asked = (wording: string): string => (/香山|Xiangshan/u.test(wording) ? wording : `香山乡2021年${wording}`)
