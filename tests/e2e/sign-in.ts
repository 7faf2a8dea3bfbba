import type { Page } from 'playwright-core'

type Mail = { readonly to: string; readonly links: readonly string[] }

/**
 * Signs the page's visitor in the way a person does without a mail server: asks for a link, follows the newest
 * one that /dev/mail.json has for the address, and presses the button there. Makes the account if there is none.
 * Whoever switched on a second step is left at the question for the code.
 */
export async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/en/sign-in`)
  await page.locator('main input[type=email]').first().fill(email)
  await page.locator('main input[type=email]').first().press('Enter')
  await page.waitForURL('**/sign-in/sent**')
  const mails = (await (
    await fetch(`${url}/dev/mail.json?to=${encodeURIComponent(email)}`)
  ).json()) as readonly Mail[]
  const link = mails.flatMap(({ links }) => links)[0]
  if (link === undefined) throw new Error(`No sign-in link for ${email}: ${await page.content()}`)
  await page.goto(link)
  await page.locator('main form button').first().click()
  await page.waitForURL(
    ({ pathname }) => pathname.endsWith('/code') || !pathname.includes('/sign-in'),
  )
}
