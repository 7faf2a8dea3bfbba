import type { Database, DatabaseTransaction } from '../../platform/database/database.ts'
import type { Language, LocalizedText } from '../../shared/localized-text.ts'
import { usualTurns, type KioskMessage, type Turns } from './domain/content.ts'
import type { KioskHome, KioskScope } from './domain/kiosk-scope.ts'

type Db = Database | DatabaseTransaction

const ownerColumn = {
  event: 'eventId',
  community: 'communityId',
  programme: 'programmeId',
} as const

/** A kiosk as its people set it up. */
export type Kiosk = KioskScope & {
  readonly languages: readonly [Language, ...Language[]]
  readonly shownEvents: readonly string[]
  readonly shownProgrammes: readonly string[]
  readonly shownCommunities: readonly string[]
  readonly shownCountries: readonly string[]
  readonly turns: Turns
  readonly messages: readonly KioskMessage[]
  readonly urgent: LocalizedText
  readonly urgentUntil: Date | null
  readonly pinHash: string
  readonly updatedAt: Date
}

/** The kiosk by its slug, wherever it belongs. */
export async function kioskBySlug(db: Db, slug: string): Promise<Kiosk | undefined> {
  const row = await db.selectFrom('kiosks').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  const { eventId, communityId, programmeId, createdAt, ...kiosk } = row
  const scope: KioskHome = eventId ? 'event' : communityId ? 'community' : 'programme'
  return {
    ...kiosk,
    scope,
    scopeId: eventId ?? communityId ?? programmeId!,
    // Checked by the form before they were written.
    languages: kiosk.languages as [Language, ...Language[]],
    // Of kinds that came later nothing was said when it was set up.
    turns: { ...usualTurns, ...(kiosk.turns as Partial<Turns>) },
    messages: kiosk.messages as KioskMessage[],
  }
}

/** The kiosks of an event, a community or a programme, by name, with when a screen was last seen. */
export const kiosksOf = (db: Db, scope: KioskHome, scopeId: string) =>
  db
    .selectFrom('kiosks')
    .select(['slug', 'name', 'languages'])
    .select((eb) =>
      eb
        .selectFrom('kioskScreens')
        .select((inner) => inner.fn.max('lastSeenAt').as('seen'))
        .whereRef('kioskScreens.kioskId', '=', 'kiosks.id')
        .as('lastSeenAt'),
    )
    .where(ownerColumn[scope], '=', scopeId)
    .orderBy('name')
    .orderBy('id')
    .limit(100)
    .execute()

/** The screens of a kiosk, the one seen last first. */
export const screensOf = (db: Db, kioskId: string) =>
  db
    .selectFrom('kioskScreens')
    .select([
      'screen',
      'onlineSince',
      'lastSeenAt',
      'contentVersion',
      'clockOffsetSeconds',
      'width',
      'height',
      'kept',
    ])
    .where('kioskId', '=', kioskId)
    .orderBy('lastSeenAt', 'desc')
    .limit(20)
    .execute()
export type KioskScreen = Awaited<ReturnType<typeof screensOf>>[number]
