/**
 * 算上结转的，一共答复了几件: what was carried over is among those that were answered, and is not added to them.
 */
const CARRIED_IN =
  /(?:算[上进]|加上|连同?|连带|含|包括|包含)(?:上|去|往|前|以前|上一)?(?:个?年度?)?(?:的)?结转(?:下来|过来|来)?的?(?:申请|件)?(?:在内|都?算[上进]?(?:去|来)?|一起算?)?[，,]?|(?<=^|,) ?(?:including|counting|with) (?:those|the ones|what was|requests|applications) (?:that were )?carried (?:over|in|forward)(?: from (?:the )?(?:last|previous|year before|prior)(?: year)?)?,?/u
const CLOSED = /办结|办理|办完|办了|答复|处理|了结|\b(?:answer|close|process|handle|deal|dealt|complete|repl[yi])/u
const ANOTHER =
  /[要须待应需](?:该|要)?(?:处理|办|答复)|收到|新收|受理|接到|差|相差|占|比|百分|扣|减|结转(?![^，,]{0,12}[，,])|\breceived?\b|\bshare\b|\bpercent/u

/** The question with the words for it written over by commas, so that offsets stay. */
export function maskCarriedIn(text: string): string {
  const said = CARRIED_IN.exec(text)?.[0]
  if (!said) return text
  const rest = text.replace(said, ','.repeat(said.length))
  return CLOSED.test(rest) && !ANOTHER.test(rest) ? rest : text
}
