import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import {
  confirmSecondFactor,
  endSecondFactor,
  prepareSecondFactor,
  renewBackupCodes,
  secondFactorAddress,
} from '../authentication/second-factor.ts'
import { secondFactorForm } from './forms.ts'
import { BackupCodesPage } from './pages/backup-codes-page.tsx'
import { SecondFactorPage } from './pages/second-factor-page.tsx'
import { showSecurity } from './security.tsx'
import { withCookies } from './with-cookies.ts'

const headersOf = (exchange: Exchange) => exchange.request.headers

/** Makes a secret and goes on to the QR code. */
export async function beginSecondFactor(exchange: Exchange): Promise<Response> {
  await prepareSecondFactor(exchange.context, headersOf(exchange))
  return exchange.redirect(exchange.path('me', 'security', 'second-factor'))
}

/** The QR code for the authenticator app, and the question for a first code. */
export async function showSecondFactor(exchange: Exchange, rejected?: Rejected): Promise<Response> {
  const address = await secondFactorAddress(exchange.context, headersOf(exchange))
  return exchange.page(<SecondFactorPage address={address} {...(rejected ? { rejected } : {})} />)
}

/** Switches it on, and shows the backup codes this once. */
export const switchOnSecondFactor = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    secondFactorForm,
    async ({ code }) => {
      const { cookies, backupCodes } = await confirmSecondFactor(
        exchange.context,
        headersOf(exchange),
        code,
      )
      return withCookies(exchange.page(<BackupCodesPage codes={backupCodes} />), cookies)
    },
    (rejected) => showSecondFactor(exchange, rejected),
  )

/** Switches it off. */
export const switchOffSecondFactor = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    secondFactorForm,
    async ({ code }) => {
      const cookies = await endSecondFactor(exchange.context, headersOf(exchange), code)
      return withCookies(
        exchange.redirect(exchange.path('me', 'security'), 'second-factor-off'),
        cookies,
      )
    },
    (rejected) => showSecurity(exchange, rejected),
  )

/** Makes new backup codes and shows them this once. */
export const newBackupCodes = (exchange: Exchange): Promise<Response> =>
  exchange.submit(
    secondFactorForm,
    async ({ code }) =>
      exchange.page(
        <BackupCodesPage
          codes={await renewBackupCodes(exchange.context, headersOf(exchange), code)}
        />,
      ),
    (rejected) => showSecurity(exchange, rejected),
  )
