import type { Locator, Page } from 'playwright-core'

/** The card of a session in the editor of a timetable. */
export const card = (page: Page, title: string): Locator =>
  page.locator('.tt-card', { has: page.locator('.tt-title', { hasText: title }) })

/** The point of the grid at a time in a room. */
export async function point(page: Page, time: string, column: number) {
  const field = page.locator('.tt-field')
  await card(page, 'Ants').scrollIntoViewIfNeeded()
  const box = (await field.boundingBox())!
  const { from, minutes } = await field.evaluate((element) => {
    const board = getComputedStyle(element.parentElement!.parentElement!)
    return { from: 9 * 60, minutes: Number(board.getPropertyValue('--minutes')) }
  })
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return {
    x: box.x + ((column + 0.5) * box.width) / 3,
    y: box.y + ((hours * 60 + rest - from) * box.height) / minutes,
  }
}

/** Moves what is held so that it would begin at a time in a room. */
export async function aim(page: Page, time: string, column: number, grab: number) {
  const to = await point(page, time, column)
  await page.mouse.move(to.x, to.y + grab, { steps: 5 })
}

/** Takes a card near its upper edge and lets it go so that it begins at a time in a room. */
export async function drag(page: Page, title: string, time: string, column: number) {
  const box = (await card(page, title).boundingBox())!
  const grab = 6
  await page.mouse.move(box.x + box.width / 2, box.y + grab)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 6, box.y + grab + 6)
  const inList = await card(page, title).evaluate((element) =>
    Boolean(element.closest('.tt-waiting')),
  )
  await aim(page, time, column, inList ? 9 : grab)
  await page.locator('.tt-hint').waitFor()
}
