import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Writes a picture of the whole page to the folder that CONVITE_SCREENSHOTS names; does nothing without it. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['CONVITE_SCREENSHOTS']
  if (folder === undefined || folder === '') return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
