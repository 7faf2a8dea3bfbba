import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { Language, LocalizedText } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { KioskMessage, Turns } from './domain/content.ts'
import type { KioskHome, KioskScope } from './domain/kiosk-scope.ts'

/** What the people of a kiosk decide about it. */
export type KioskSettings = {
  readonly name: string
  readonly languages: readonly Language[]
  readonly shownEvents: readonly string[]
  readonly shownProgrammes: readonly string[]
  readonly shownCommunities: readonly string[]
  readonly shownCountries: readonly string[]
  readonly turns: Turns
  readonly messages: readonly KioskMessage[]
}

/** An event, community or programme in which the actor may set up kiosks. */
export type KioskPlace = Authorized<
  { readonly scope: KioskHome; readonly id: string },
  'kiosk.edit'
>

const columnsOf = (settings: KioskSettings) => ({
  name: settings.name,
  languages: [...settings.languages],
  shownEvents: [...settings.shownEvents],
  shownProgrammes: [...settings.shownProgrammes],
  shownCommunities: [...settings.shownCommunities],
  shownCountries: [...settings.shownCountries],
  turns: json(settings.turns),
  messages: json(settings.messages),
})

/** A new kiosk; its id. A taken slug fails on `kiosks_slug_key`. */
export async function insertKiosk(
  db: DatabaseTransaction,
  place: KioskPlace,
  slug: string,
  settings: KioskSettings,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('kiosks')
    .values({
      id,
      slug,
      ...columnsOf(settings),
      eventId: place.scope === 'event' ? place.id : null,
      communityId: place.scope === 'community' ? place.id : null,
      programmeId: place.scope === 'programme' ? place.id : null,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return id
}

export const updateKiosk = (
  db: DatabaseTransaction,
  kiosk: Authorized<KioskScope, 'kiosk.edit'>,
  settings: KioskSettings,
  /** Null: it stays as it is; empty: there is none any more. */
  pinHash: string | null,
  now: Date,
) =>
  db
    .updateTable('kiosks')
    .set({ ...columnsOf(settings), ...(pinHash === null ? {} : { pinHash }), updatedAt: now })
    .where('id', '=', kiosk.id)
    .execute()

export const deleteKiosk = (db: DatabaseTransaction, kiosk: Authorized<KioskScope, 'kiosk.edit'>) =>
  db.deleteFrom('kiosks').where('id', '=', kiosk.id).execute()

/** Puts a message before all else until an instant; an empty one takes it off. */
export const setUrgent = (
  db: DatabaseTransaction,
  kiosk: Authorized<KioskScope, 'kiosk.look-after'>,
  urgent: LocalizedText,
  until: Date | null,
) =>
  db
    .updateTable('kiosks')
    .set({ urgent: json(urgent), urgentUntil: until })
    .where('id', '=', kiosk.id)
    .execute()
