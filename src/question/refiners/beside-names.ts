/**
 * How names that stand in one question belong together: a county before its bureau, a region that tells namesakes
 * apart, a whole name in brackets beside the short one.
 */
import type { Stretch } from '../agencies/agency-mention.ts'

/** Is it an agency, or a region, inside one of these regions? */
export function liesIn(path: string, regions: readonly string[]): boolean {
  return regions.some((region) => path.length > region.length && path[region.length] === '/' && path.startsWith(region))
}

/** The agencies that lie in some regions; a name that a question repeats is looked at once. */
export function createInsideOf(): (agencies: readonly string[], regions: readonly string[]) => readonly string[] {
  const known = new Map<readonly string[], Map<readonly string[], readonly string[]>>()
  return (agencies, regions) => {
    const ofThese = known.get(agencies) ?? new Map<readonly string[], readonly string[]>()
    known.set(agencies, ofThese)
    const inside = ofThese.get(regions) ?? agencies.filter((key) => liesIn(key, regions))
    ofThese.set(regions, inside)
    return inside
  }
}

/** What stands after a government that is only the place of publication: 沙坡头区人民政府网站. */
const PLATFORM_AFTER = /^(?:人民政府|政府)?(?:门户|政务|政府信息|信息)?(?:公开)?(?:网|平台|政务公开|的?网站)/u

/** 石桥镇……沂源的那个, the one in Anxi: the region of a name that stands elsewhere. */
export function pointsAt({ start, end }: Stretch, text: string): boolean {
  return (
    /^的?[那这](?:个|家|边)/u.test(text.slice(end)) ||
    /\bone (?:in|from|of) (?:the )?$/u.test(text.slice(Math.max(0, start - 16), start))
  )
}

/** A government of its own is a parent only right beside the name, or as the owner of a website; a mere region always may be. */
export function mayBeParent(
  other: Stretch & { agencies: readonly string[] },
  mention: Stretch,
  text: string,
  all: readonly Stretch[],
): boolean {
  if (other.agencies.length === 0 || PLATFORM_AFTER.test(text.slice(other.end))) return true
  const reversed = other.start > mention.start
  const between = text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start))
  if (reversed) return /^,? ?\(?$/u.test(between) && /[a-z]/u.test(text[other.start] ?? '')
  // 平江县2022年卫健局和龙门镇: what is listed after a county is the county's, unless the county's government is itself listed.
  if (/政府$/u.test(text.slice(other.start, other.end)) && between !== '') return false
  const listed = all.reduce(
    (rest, { start, end }) =>
      start >= other.end && end <= mention.start ? rest.replace(text.slice(start, end), '') : rest,
    between,
  )
  return (
    /^(?:(?:19|20)?\d\d年度?|的|下面|下辖|那个|这个|和|与|及|、)*$/u.test(listed) &&
    (listed === between ? !/[和与及、]/u.test(between) : true)
  )
}

/** Is it the same body by its whole name, in brackets beside the short one? */
export function isApposed(
  whole: Stretch & { agencies: readonly string[] },
  short: Stretch & { agencies: readonly string[] },
  text: string,
): boolean {
  const [first, second] = whole.start < short.start ? [whole, short] : [short, whole]
  return (
    whole.agencies.length === 1 &&
    short.agencies.includes(whole.agencies[0]!) &&
    /^\s*[(（][^)）]*$/u.test(text.slice(first.end, second.start)) &&
    /^\s*[)）]/u.test(text.slice(second.end))
  )
}
