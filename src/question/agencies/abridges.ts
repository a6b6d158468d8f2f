/** Is a shorter name made of characters of a whole one, in their order: 永外街道 of 永定门外街道, 文旅 of 文化广电旅游体育? */
export function abridges(short: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === short[at]) at++
  return at === short.length && whole.length > short.length
}
