/**
 * Names → the numbers of those that bear them, in the order in which they were added.
 *
 * The bearers of a name are a chain in typed arrays: tens of thousands of small lists would be slow to make.
 */
export class NameTable {
  /** The first link of each name's chain. */
  private readonly heads = new Map<string, number>()
  private bearers = new Int32Array(1024)
  /** 0 where a chain ends: the first link of all follows none. */
  private followers = new Int32Array(1024)
  /** The last link, at the place of the first. */
  private tails = new Int32Array(1024)
  private count = 0

  /** Who was added last is not added again. */
  add(name: string, bearer: number): void {
    const head = this.heads.get(name)
    const tail = head === undefined ? -1 : this.tails[head]!
    if (tail >= 0 && this.bearers[tail] === bearer) return
    const link = this.count++
    if (link === this.bearers.length) this.grow()
    this.bearers[link] = bearer
    if (head === undefined) this.heads.set(name, link)
    else this.followers[tail] = link
    this.tails[head ?? link] = link
  }

  /** In the order in which they came. */
  all(): Iterable<string> {
    return this.heads.keys()
  }

  of(name: string): number[] | undefined {
    const head = this.heads.get(name)
    if (head === undefined) return undefined
    const found = [this.bearers[head]!]
    for (let link = this.followers[head]!; link > 0; link = this.followers[link]!) found.push(this.bearers[link]!)
    return found
  }

  private grow(): void {
    const longer = (array: Int32Array<ArrayBuffer>) => {
      const grown = new Int32Array(array.length * 2)
      grown.set(array)
      return grown
    }
    this.bearers = longer(this.bearers)
    this.followers = longer(this.followers)
    this.tails = longer(this.tails)
  }
}
