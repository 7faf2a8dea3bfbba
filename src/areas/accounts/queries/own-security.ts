import type { Database } from '../../../platform/database/database.ts'
import { describeDevice, type Device } from '../domain/describe-device.ts'

export type OwnPasskey = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date | null
}
export type OwnSession = {
  readonly id: string
  readonly device: Device
  readonly createdAt: Date
  readonly lastSeenAt: Date
}

export type OwnSecurity = {
  readonly email: string
  readonly secondFactor: boolean
  readonly passkeys: readonly OwnPasskey[]
  readonly sessions: readonly OwnSession[]
}

/** How a person signs in, and where they are signed in now. */
export async function ownSecurity(db: Database, personId: string, now: Date): Promise<OwnSecurity> {
  const [person, passkeys, sessions] = await Promise.all([
    db
      .selectFrom('people')
      .select(['email', 'twoFactorEnabled'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('authPasskeys')
      .select(['id', 'name', 'createdAt'])
      .where('personId', '=', personId)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('authSessions')
      .select(['id', 'userAgent', 'createdAt', 'updatedAt'])
      .where('personId', '=', personId)
      .where('expiresAt', '>', now)
      .orderBy('updatedAt', 'desc')
      .execute(),
  ])
  return {
    email: person.email,
    secondFactor: person.twoFactorEnabled,
    passkeys: passkeys.map((passkey) => ({ ...passkey, name: passkey.name ?? '' })),
    sessions: sessions.map(({ id, userAgent, createdAt, updatedAt }) => ({
      id,
      device: describeDevice(userAgent ?? ''),
      createdAt,
      lastSeenAt: updatedAt,
    })),
  }
}
