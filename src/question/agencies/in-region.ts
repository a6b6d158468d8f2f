/**
 * Which agencies lie in a region, by their keys.
 */

/** Of agencies in the order of their keys those that lie in a region: they stand side by side. */
export function inRegion(keys: readonly string[], region: string): readonly string[] {
  const prefix = `${region}/`
  let [from, to] = [0, keys.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (keys[middle]! < prefix) from = middle + 1
    else to = middle
  }
  while (keys[to]?.startsWith(prefix)) to++
  return keys.slice(from, to)
}

/** 教育局 of 南通市, and not that of a county in it. */
export const isDirectlyIn = (key: string, region: string): boolean =>
  key.startsWith(`${region}/`) && !key.includes('/', region.length + 1)
