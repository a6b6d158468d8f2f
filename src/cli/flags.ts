/** Flags that several commands have, so that they read and default alike. */
import { Option } from 'commander'
import type { Settings } from './settings.ts'

export function indexFlag(settings: Settings): Option {
  return new Option('--index <dir>', 'folder of the index (WENBAO_INDEX)').default(settings.index)
}

export function jsonFlag(what: string): Option {
  return new Option('--json', `print ${what}`).default(false)
}
