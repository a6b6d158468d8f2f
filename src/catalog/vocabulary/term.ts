/**
 * How people name a thing when they ask for it.
 *
 * A phrase is written as it is said, in simplified characters and lower case, without
 * quotation marks. `*` stands for up to eight characters that hold no punctuation and no 占:
 * `收到*申请` matches 收到的政府信息公开申请. An English phrase ends at a word's end; a plural -s is allowed.
 * `<没办完>` stands for any word of that family (`families.ts`), `<报纸/书刊>` for any of these words, and `A&B` for A
 * and B in either order with such a gap between them.
 * A phrase that begins with `~` is weak: it counts only where no other row of its table is named, as 申请 does not
 * beside 重复申请, and no other column, as issued does not in decisions issued.
 */
export interface Term {
  code: string
  zh: readonly string[]
  en: readonly string[]
}

export function term(code: string, zh: string, en: string): Term {
  const list = (phrases: string) =>
    phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .filter(Boolean)
  return { code, zh: list(zh), en: list(en) }
}

/** Each term with what another list says of it besides. */
export function joinTerms(terms: readonly Term[], more: readonly Term[]): readonly Term[] {
  const other = new Map(more.map((one) => [one.code, one]))
  return terms.map(({ code, zh, en }) => ({
    code,
    zh: [...zh, ...(other.get(code)?.zh ?? [])],
    en: [...en, ...(other.get(code)?.en ?? [])],
  }))
}
