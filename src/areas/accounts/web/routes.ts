import { get, post, type Route } from '../../../platform/http/route.ts'
import { oidcCallback, passkeyEndpoint } from './auth-endpoint.ts'
import { endSession, giveCode, showCode } from './sign-in-code.tsx'
import { showLink, pressLink } from './sign-in-link.tsx'
import { beginWithProvider, requestLink, showLinkSent, showSignIn } from './sign-in.tsx'

/** Accounts: signing in, and everything about oneself. */
export const routes: readonly Route[] = [
  get('/:lang/sign-in', 'public', showSignIn),
  post('/:lang/sign-in', 'public', requestLink),
  get('/:lang/sign-in/sent', 'public', showLinkSent),
  get('/:lang/sign-in/link', 'public', showLink),
  post('/:lang/sign-in/link', 'public', pressLink),
  get('/:lang/sign-in/code', 'public', showCode),
  post('/:lang/sign-in/code', 'public', giveCode),
  post('/:lang/sign-in/provider', 'public', beginWithProvider),
  post('/:lang/sign-out', 'public', endSession),

  get('/api/auth/passkey/generate-authenticate-options', 'public', passkeyEndpoint),
  post('/api/auth/passkey/verify-authentication', 'public', passkeyEndpoint),
  get('/api/auth/passkey/generate-register-options', 'signed-in', passkeyEndpoint),
  post('/api/auth/passkey/verify-registration', 'signed-in', passkeyEndpoint),
  get('/api/auth/callback/:provider', 'public', oidcCallback),
]
