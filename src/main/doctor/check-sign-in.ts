import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import { StartError } from '../../platform/start-error.ts'

const discovery = z.object({ issuer: z.string(), authorization_endpoint: z.url() })

/** Whether the sign-in provider describes itself where OpenID Connect Discovery says; StartError if not. */
export async function checkSignIn({ oidc }: Config): Promise<string> {
  if (!oidc) return 'by link in a mail and by passkey'
  const address = `${oidc.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    discovery.parse(await answer.json())
    return `${oidc.name} answers, besides links in mails and passkeys`
  } catch {
    throw new StartError(
      `${oidc.name} gives no OpenID configuration at ${address}: correct OIDC_ISSUER.`,
    )
  }
}
