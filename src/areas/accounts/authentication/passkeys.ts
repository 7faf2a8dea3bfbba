import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'

/**
 * Passkeys of this site. The device must have checked who holds it (finger, face, PIN): so a passkey is two factors
 * in one, and signs in people who ask for a second factor without a code.
 */
export const passkeys = (url: string) =>
  passkey({
    rpID: new URL(url).hostname,
    rpName: 'Convite',
    origin: new URL(url).origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: ({ verification }) =>
        requireVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) =>
        requireVerified(verification.authenticationInfo.userVerified),
    },
    schema: {
      passkey: {
        modelName: 'authPasskeys',
        fields: { userId: 'personId', credentialID: 'credentialId' },
      },
    },
  })

async function requireVerified(verified: boolean | undefined): Promise<void> {
  if (!verified)
    throw new APIError('UNAUTHORIZED', { message: 'The device did not check who holds it.' })
}
