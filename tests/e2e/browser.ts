import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { unpackBundledBrowser, type BrowserProgram } from './bundled-browser.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const missingBrowser =
  'No browser found for the browser tests: install Chromium or Google Chrome, or set CONVITE_BROWSER to the path of one.'

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installedBrowser(): BrowserProgram | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  if (process.platform === 'darwin') candidates.push(...macPrograms)
  const executablePath = candidates.find(canRun)
  return executablePath === undefined ? undefined : { executablePath, env: {} }
}

/**
 * The browser to test with: the one CONVITE_BROWSER names, else one installed on the machine, else the one that
 * comes with the development dependencies. Throws a sentence that says what to do if there is none.
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const named = process.env['CONVITE_BROWSER']
  if (named !== undefined && named !== '') {
    if (!canRun(named))
      throw new Error(`CONVITE_BROWSER is ${named}, which is not a program that can be run.`)
    return { executablePath: named, env: {} }
  }
  const found = installedBrowser() ?? (await unpackBundledBrowser())
  if (found === undefined) throw new Error(missingBrowser)
  return found
}

/** Starts a headless browser with a fresh profile, with further arguments if given. The caller closes it. */
export async function launchBrowser(further: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return chromium.launch({
    executablePath,
    env: { ...Object.fromEntries(inherited), ...env },
    // Chromium refuses its sandbox as root, and bare machines lack the kernel settings for it.
    chromiumSandbox: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...further,
    ],
  })
}
