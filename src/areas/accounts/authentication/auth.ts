import { betterAuth } from 'better-auth'
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins'
import { newId } from '../../../shared/ids.ts'
import { preferredLanguage } from '../../../platform/i18n/preferred-language.ts'
import { copySeconds } from '../../../platform/session-trust.ts'
import type { Services } from '../../../platform/use-case.ts'
import { markAdmin } from '../database.ts'
import { hasProvedAddress } from '../queries.ts'
import { passkeys } from './passkeys.ts'
import { sendSignInLink } from './send-sign-in-link.ts'

/** What sign-in needs of the process. */
export type AuthServices = Pick<Services, 'db' | 'config' | 'log'>

/** How long a link in a mail can be used. */
export const linkMinutes = 15
/** The OIDC provider's name in addresses and in the table of linked accounts. */
export const oidcProvider = 'oidc'

const day = 24 * 60 * 60

/**
 * The library behind sign-in, on our tables and ids. It makes and checks links, passkeys, codes, cookies and sessions;
 * whether a session counts (second factor), who is told what, and every page are ours. Nothing has a password.
 */
function createAuth(services: AuthServices, oidc: boolean) {
  const { db, config, log } = services
  return betterAuth({
    appName: 'Convite',
    baseURL: config.url,
    basePath: '/api/auth',
    secret: config.secret ?? '',
    database: { db, type: 'postgres' },
    user: {
      modelName: 'people',
      additionalFields: {
        lang: { type: 'string', required: false, input: false },
        admin: { type: 'boolean', required: false, input: false },
        demo: { type: 'boolean', required: false, input: false },
      },
    },
    session: {
      modelName: 'authSessions',
      fields: { userId: 'personId' },
      additionalFields: { secondFactorGiven: { type: 'boolean', required: false, input: false } },
      expiresIn: 30 * day,
      updateAge: day,
      // Not every request asks the database; what changes meanwhile is told to every process (SessionTrust).
      cookieCache: { enabled: true, maxAge: copySeconds },
    },
    account: {
      modelName: 'authAccounts',
      fields: { userId: 'personId' },
      encryptOAuthTokens: true,
      // An invited person has no proof of the address yet; the provider's word that it is verified is the proof.
      accountLinking: { requireLocalEmailVerified: false },
    },
    verification: { modelName: 'authVerifications' },
    emailAndPassword: { enabled: false },
    rateLimit: { enabled: false },
    onAPIError: { errorURL: `${config.url}/es/sign-in` },
    telemetry: { enabled: false },
    logger: { log: (level, message, ...details) => log[level]({ details }, message) },
    advanced: {
      cookiePrefix: 'convite',
      useSecureCookies: config.url.startsWith('https:'),
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      user: {
        create: {
          before: async (person, context) => ({
            data: {
              ...person,
              lang: preferredLanguage(context?.headers?.get('accept-language') ?? undefined),
            },
          }),
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            // Registrations and mails go by the address: no session without proof that it is theirs.
            if (!(await hasProvedAddress(db, session.userId))) return false
            await markAdmin(db, session.userId, config.admins)
            return {
              data: { ...session, secondFactorGiven: provesBothFactors.has(context?.path ?? '') },
            }
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) =>
          sendSignInLink(services, { email, token, ...metadata }),
      }),
      passkeys(config.url),
      twoFactor({
        issuer: 'Convite',
        allowPasswordless: true,
        schema: { twoFactor: { modelName: 'authTwoFactors', fields: { userId: 'personId' } } },
      }),
      ...(oidc && config.oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: oidcProvider,
                  clientId: config.oidc.clientId,
                  clientSecret: config.oidc.clientSecret,
                  discoveryUrl: `${config.oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  scopes: ['openid', 'email', 'profile'],
                  requireIdTokenVerification: true,
                },
              ],
            }),
          ]
        : []),
    ],
  })
}

// A passkey is something one has, opened by something one is or knows; and whoever switches TOTP on just gave a code.
const provesBothFactors = new Set(['/passkey/verify-authentication', '/two-factor/verify-totp'])

export type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<AuthServices['db'], Auth>()

/** The one for this process's database. */
export function authOf(services: AuthServices): Auth {
  const existing = made.get(services.db)
  if (existing) return existing
  const auth = createAuth(services, false)
  made.set(services.db, auth)
  return auth
}

const madeWithOidc = new WeakMap<AuthServices['db'], Auth>()

/**
 * The same with the configured OIDC provider, for signing in by it and nothing else: making it asks the provider for
 * its endpoints, and a provider that is down must not keep anybody from signing in another way. Null when it is down.
 */
export async function authWithOidc(services: AuthServices): Promise<Auth | null> {
  const auth = madeWithOidc.get(services.db) ?? createAuth(services, true)
  const { socialProviders } = await auth.$context
  if (!socialProviders.some(({ id }) => id === oidcProvider)) return null
  madeWithOidc.set(services.db, auth)
  return auth
}
