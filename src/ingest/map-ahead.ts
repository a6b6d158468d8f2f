/**
 * Works on several items at a time and gives the results in the order of the items.
 *
 * At most `ahead` items are begun and not yet taken, so that memory does not grow with their number.
 */
export async function* mapAhead<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Outcome<Item, Result>> {
  const begun: Promise<Outcome<Item, Result>>[] = []
  let next = 0
  const begin = () => {
    if (next >= items.length) return
    const item = items[next++]!
    begun.push(
      work(item).then(
        (result) => ({ item, result }),
        (error: unknown) => ({ item, error }),
      ),
    )
  }
  for (let count = 0; count < Math.max(1, ahead); count++) begin()
  for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
    yield await first
    begin()
  }
}

/** What became of an item: `result`, or the `error` that was thrown. */
export type Outcome<Item, Result> =
  | { item: Item; result: Result; error?: undefined }
  | { item: Item; result?: undefined; error: unknown }
