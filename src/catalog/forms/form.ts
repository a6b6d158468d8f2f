/**
 * How one edition of the official form is described.
 *
 * An edition is data: its tables, rows, columns, their printed labels and the
 * variants seen in print. Everything else that knows the form (alignment,
 * checks, question vocabulary, documentation) is derived from it.
 */

/** A printed label: `code` is its part of the fact key, `aliases` other wordings seen in print. */
export interface FormLabel {
  code: string
  label: string
  aliases: readonly string[]
}

export interface FormRow extends FormLabel {
  /** The headings that the row stands under, outermost first; they carry no numbers themselves. */
  groups: readonly string[]
}

export interface FormColumn extends FormLabel {
  /** The heading that spans this column, if any: 法人或其他组织. */
  group: string | null
  /** Unit of the values; null where the form names none and the cell may print its own. */
  unit: string | null
  /** Values may be negative and are often printed with a sign: 本年增/减. */
  signed: boolean
  /** Values may have decimals (amounts of money); all others are whole numbers. */
  decimal: boolean
}

/** A stretch of table 二 under one item of 第二十条, with a header of its own. */
export interface DisclosureBlock {
  caption: string
  rows: readonly FormRow[]
  columns: readonly FormColumn[]
}

export interface FormEditionData {
  edition: '2019' | '2021'
  /** The document that brought this edition. */
  issuedBy: string
  /** 二、主动公开政府信息情况 */
  disclosure: readonly DisclosureBlock[]
  /** 三、收到和处理政府信息公开申请情况 */
  applications: { rows: readonly FormRow[]; columns: readonly FormColumn[] }
  /** 四、政府信息公开行政复议、行政诉讼情况: one value row, a block of columns per group. */
  disputes: { groups: readonly FormRow[]; columns: readonly FormColumn[] }
}
