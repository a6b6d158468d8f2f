/**
 * Terms ↔ numbers, shared by all segments of an index, so that each of them keeps numbers only.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #wordsWith = new Map<string, number[]>()
  readonly #words: (string | undefined)[] = []

  get size(): number {
    return this.#words.length
  }

  /** The number of a term, new or known. */
  add(term: string): number {
    let number = this.#numbers.get(term)
    if (number === undefined) {
      number = this.#words.push(undefined) - 1
      this.#numbers.set(term, number)
    }
    return number
  }

  /** Like `add`, and makes the word findable by its characters. */
  addWord(word: string): number {
    const number = this.add(word)
    if (this.#words[number] === undefined) {
      this.#words[number] = word
      for (const character of new Set(word)) {
        const others = this.#wordsWith.get(character)
        if (others) others.push(number)
        else this.#wordsWith.set(character, [number])
      }
    }
    return number
  }

  find(term: string): number | undefined {
    return this.#numbers.get(term)
  }

  word(number: number): string {
    return this.#words[number] ?? ''
  }

  /** The words that hold a character, by number. */
  wordsWith(character: string): readonly number[] {
    return this.#wordsWith.get(character) ?? []
  }
}
