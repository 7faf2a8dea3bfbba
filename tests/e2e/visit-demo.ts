import { afterAll, beforeAll } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { startConvite, type RunningConvite } from './start-convite.ts'

/** The demo network for the tests of one file, a browser, and in it a page of somebody without JavaScript. */
export type DemoVisit = { convite: RunningConvite; browser: Browser; visitor: Page }

/** Starts all three before the tests of a file and ends them afterwards; they are there when the first test begins. */
export function visitDemo(): DemoVisit {
  const visit = {} as DemoVisit
  beforeAll(async () => {
    ;[visit.convite, visit.browser] = await Promise.all([
      startConvite({ demo: true }),
      launchBrowser(),
    ])
    visit.visitor = await (await visit.browser.newContext({ javaScriptEnabled: false })).newPage()
  }, 180_000)
  afterAll(async () => {
    await visit.browser.close()
    await visit.convite.stop()
  })
  return visit
}
