import { AppError } from '../../../shared/app-error.ts'
import type { Context } from '../../../platform/use-case.ts'
import { authWithOidc, oidcProvider } from './auth.ts'

type Begun = { readonly url: string; readonly cookies: readonly string[] }

/**
 * Where to send the browser so that the configured provider signs it in, and the cookies that tie its answer to this
 * browser. AppError 'provider-unreachable' if the provider cannot be asked, 'not-found' if none is configured.
 */
export async function beginOidc(
  context: Context,
  { next, failed }: { next: string; failed: string },
): Promise<Begun> {
  if (!context.config.oidc) throw new AppError('not-found')
  const auth = await authWithOidc(context)
  if (!auth) throw new AppError('provider-unreachable')
  const { response, headers } = await auth.api.signInSocial({
    body: {
      provider: oidcProvider,
      callbackURL: next,
      errorCallbackURL: failed,
      disableRedirect: true,
    },
    headers: new Headers(),
    returnHeaders: true,
  })
  if (!response.url) throw new AppError('provider-unreachable')
  return { url: response.url, cookies: headers.getSetCookie() }
}
