/**
 * A name of a place as maps write it in Latin letters, without tones: 犍为 → Qianwei, 吕梁 → Lüliang, 克拉玛依 → Karamay.
 */
import { customPinyin, pinyin } from 'pinyin-pro'
import { customarySpellings } from '../../catalog/regions/customary-spellings.ts'
import { placeReadings } from '../../catalog/regions/place-readings.ts'

customPinyin({ ...placeReadings })

/** @param stem - the name without its suffix, which `whole` begins with: 歙 of 歙县 is read by the whole */
export function romanize(stem: string, whole: string): string {
  const customary = customarySpellings[stem]
  if (customary) return customary
  const spelled = pinyin(whole, { toneType: 'none', type: 'array' }).slice(0, Array.from(stem).length).join('')
  return spelled.charAt(0).toUpperCase() + spelled.slice(1)
}
