/**
 * GB18030, which Node reads but does not write: the table is made by reading
 * every two-byte code once. Characters outside it become `?`, as old CMSes print them.
 */
let codes: Map<string, [number, number]> | null = null

function table(): Map<string, [number, number]> {
  if (codes) return codes
  codes = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail])
    }
  }
  return codes
}

export function encodeGb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code < 0x80) bytes.push(code)
    else bytes.push(...(table().get(character) ?? [0x3f]))
  }
  return Uint8Array.from(bytes)
}
