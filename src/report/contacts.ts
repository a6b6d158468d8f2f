/**
 * Finds where the public can turn to: address, postcode, phone, fax, e-mail,
 * website, wherever in the report they stand.
 *
 * Values are as printed (a dash in a phone number may be — ), without brackets and surrounding
 * space. Where a field is given more than once, the one among most other contacts is meant.
 */
import type { Contact, ContactField, Contacts } from '../model/report.ts'
import { fold } from '../text/fold.ts'

const NUMBER = String.raw`\(?0\d{2,3}\)? ?-{0,2} ?\d{3,4} ?\d{4}(?! ?\d)(?:(?:-|转)\d{1,5})?|1[3-9]\d{9}(?!\d)|\d{7,8}(?!\d)`
const LABEL_END = String.raw`(?:号码|地址)?(?: ?\([^)]{0,10}\))? ?(?:是|为|[:])? ?`
const NEXT_LABEL = '(?:邮编|邮政编码|联系电话|办公电话|咨询电话|电话|传真|电子邮|电子信|邮箱|e-?mail|网址|联系人)'

/** Field → how it is announced and what its value looks like, in the order of preference; group 1 is the value. */
const PATTERNS: Readonly<Record<ContactField, readonly RegExp[]>> = {
  address: [
    new RegExp(
      `(?:地 ?址|来信请寄|邮寄至|驻地) ?(?:是|为|:) ?((?:(?![,;。\\n]|\\(? ?${NEXT_LABEL}|\\)).){3,60})`,
      'gi',
    ),
    new RegExp(`联系(?:方式)?: ?((?:(?![,;。\\n]|${NEXT_LABEL}).){3,40}(?:号|室|驻地|大院|大楼|层))`, 'gi'),
    // 请与党政办联系(琼山区文庄路8号,电话:…): nothing announces it but where it stands.
    new RegExp(
      `[(,;:] ?([^,;。()\\n:]{2,30}[路街巷道村镇乡][^,;。()\\n:]{0,12}[号室楼院层栋座])(?= ?[,;] ?${NEXT_LABEL})`,
      'gi',
    ),
    new RegExp(`(?:来信|信函)(?:请)?(?:寄|送)?(?:至|到) ?((?:(?![,;。()\\n]|${NEXT_LABEL}).){3,40})`, 'gi'),
  ],
  postcode: [/(?:邮政编码|邮编|邮政代码) ?(?:是|为|:)? ?(\d(?: ?\d){5})(?! ?\d)/g],
  phone: [
    new RegExp(`(?:电 ?话|致电)(?: ?\\(? ?[/、及和]? ?传 ?真 ?\\)?)?${LABEL_END}(${NUMBER})`, 'g'),
    new RegExp(`(?:联系方式|Tel)${LABEL_END}(${NUMBER})`, 'gi'),
  ],
  fax: [
    new RegExp(`传 ?真(?: ?\\)?| ?[/、及和] ?电 ?话)?${LABEL_END}(${NUMBER})`, 'g'),
    new RegExp(`(?:电 ?话)${LABEL_END}(${NUMBER}) ?\\((?:传真同号|同传真|兼传真|传真同电话|电话传真同号)`, 'g'),
  ],
  email: [/((?<![\w.+-])[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)+)/g],
  website: [/((?:https?:\/\/|(?<![\w@.])www\.)[\w.\-/?=&%#~:]+)/gi],
}

/** Contacts stand together: a match counts the other matches this near to it. */
const NEIGHBOURHOOD = 160

interface Match extends Contact {
  field: ContactField
}

function findMatches(text: string): Match[] {
  const folded = fold(text)
  return (Object.keys(PATTERNS) as ContactField[]).flatMap((field) => {
    for (const pattern of PATTERNS[field]) {
      const matches = Array.from(folded.text.matchAll(pattern), (match) => {
        const words = match[1]!.replace(/[\s.,;:]+$/, '')
        const at = match.index + match[0].lastIndexOf(match[1]!)
        const start = folded.at(at)
        const end = folded.endAt(at + words.length)
        return { field, start, end, value: text.slice(start, end) }
      })
      if (matches.length > 0) return matches
    }
    return []
  })
}

/** @param text - the report's text */
export function findContacts(text: string): Contacts {
  const matches = findMatches(text)
  const pick = (field: ContactField): Contact | null => {
    let best: Match | null = null
    let most = -1
    for (const match of matches) {
      if (match.field !== field) continue
      const near = matches.filter((other) => Math.abs(other.start - match.start) <= NEIGHBOURHOOD)
      const company = new Set(near.map((other) => other.field)).size
      if (company > most) {
        best = match
        most = company
      }
    }
    return best && { value: best.value, start: best.start, end: best.end }
  }
  return {
    address: pick('address'),
    postcode: pick('postcode'),
    phone: pick('phone'),
    fax: pick('fax'),
    email: pick('email'),
    website: pick('website'),
  }
}
