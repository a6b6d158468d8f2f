/**
 * Whole questions, one after the other, parted by `|` or a line's end. {A} is the agency, {E} in English, {Y} the year, {y}
 * its last two digits, {Z} the year after it; agency and year go before a question that names no agency.
 */
export const wordings = (text: string): readonly string[] =>
  text
    .split(/[|\n]/u)
    .map((wording) => wording.trim())
    .filter(Boolean)
    .map((wording) => (/\{[AE]\}/u.test(wording) ? wording : `{A}{Y}年${wording}`))
