/**
 * The report files at or under some paths.
 */
import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Fault } from '../model/fault.ts'

export interface ListedFiles {
  /** As shown to people: relative to the working directory where they lie in it, with `/` between the parts. */
  files: string[]
  /** Folders that could not be read, and why. */
  failed: { path: string; reason: string }[]
}

/** A path as it is shown and stored: the same however it was typed. */
function displayPath(path: string): string {
  const fromHere = relative('', path)
  const isInside = fromHere !== '' && fromHere !== '..' && !fromHere.startsWith(`..${sep}`)
  return (isInside ? fromHere : resolve(path)).split(sep).join('/')
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * Walks folders in a fixed order. Hidden entries are left out, and so are files of other formats; a file that is
 * named itself is always listed. A folder is entered once, however many links lead to it.
 *
 * @param extensions - with the dot, in lower case
 * @throws {Fault} `fileUnreadable` where a given path is not there
 */
export async function listReportFiles(paths: readonly string[], extensions: readonly string[]): Promise<ListedFiles> {
  const files = new Set<string>()
  const failed: ListedFiles['failed'] = []
  const entered = new Set<string>()

  const walk = async (folder: string): Promise<void> => {
    try {
      const real = await realpath(folder)
      if (entered.has(real)) return
      entered.add(real)
      for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
        if (entry.name.startsWith('.')) continue
        const path = join(folder, entry.name)
        const kind = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry
        if (kind.isDirectory()) await walk(path)
        else if (kind.isFile() && extensions.some((extension) => entry.name.toLowerCase().endsWith(extension)))
          files.add(displayPath(path))
      }
    } catch (error) {
      failed.push({ path: displayPath(folder), reason: `The folder cannot be read: ${(error as Error).message}` })
    }
  }

  for (const path of paths) {
    const found = await stat(path).catch((cause) => {
      throw new Fault('fileUnreadable', `There is no file or folder ${path}.`, { cause })
    })
    if (found.isDirectory()) await walk(path)
    else files.add(displayPath(path))
  }
  return { files: [...files], failed }
}
