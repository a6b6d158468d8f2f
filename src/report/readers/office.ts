/**
 * An old Word file → a new one, by LibreOffice where it is installed.
 *
 * Every conversion runs in a folder and with a profile of its own, may take a few seconds, and opens nothing
 * that the file links to: macros and links are off, and every connection goes to a proxy that is not there.
 */
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const LONGEST_IN_MS = 24_000
const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
const USUAL_PLACES = [
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
]
const CLOSED_PORT = '9'
const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Office.Writer/Content/Update', 'Link', '0'],
  ['Inet/Settings', 'ooInetProxyType', '1'],
  ['Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPProxyPort', CLOSED_PORT],
  ['Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', CLOSED_PORT],
]

/** The new file's bytes; null where LibreOffice is not there, takes too long, or cannot read the file. */
export async function convertToDocx(bytes: Uint8Array): Promise<Uint8Array | null> {
  const program = findProgram()
  if (program === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'wenbao-office-'))
  try {
    const profile = join(folder, 'profile')
    await mkdir(join(profile, 'user'), { recursive: true })
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), writeSettings())
    await writeFile(join(folder, 'report.doc'), bytes)
    const quiet = ['--headless', '--norestore', '--nodefault', '--nolockcheck', '--nofirststartwizard']
    const own = `-env:UserInstallation=${pathToFileURL(profile)}`
    const job = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, join(folder, 'report.doc')]
    const proxy = `http://127.0.0.1:${CLOSED_PORT}`
    await promisify(execFile)(program, [own, ...quiet, ...job], {
      timeout: LONGEST_IN_MS,
      killSignal: 'SIGKILL',
      cwd: folder,
      env: { ...process.env, HOME: folder, http_proxy: proxy, https_proxy: proxy, all_proxy: proxy, no_proxy: '' },
    })
    return await readFile(join(folder, 'report.docx'))
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function findProgram(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_PLACES]
  for (const path of folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not in this folder.
    }
  }
  return null
}

function writeSettings(): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join('')}</oor:items>\n`
}
