import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { LogoSide, SponsorState, SponsorValues } from './domain/sponsor.ts'
import type { TierValues } from './domain/tier.ts'

export type TierProof = Authorized<EventScope, 'sponsor-tier.edit'>
export type SponsorProof = Authorized<EventScope, 'sponsor.edit'>

/** All tiers of an event, held until the transaction is over: what is said of their order or of a new one stays true. */
export const lockTiers = (db: DatabaseTransaction, eventId: string) =>
  db
    .selectFrom('sponsorTiers')
    .select(['id', 'slug', 'position'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .forUpdate()
    .execute()

/**
 * One tier, held until the transaction is over: whoever else wants a place in it waits. That is what keeps it from having
 * more sponsors than places.
 */
export const lockTier = (db: DatabaseTransaction, eventId: string, id: string) =>
  db
    .selectFrom('sponsorTiers')
    .select(['id', 'places'])
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** How many sponsors hold a place in a tier. */
export async function placesHeld(db: DatabaseTransaction, tierId: string): Promise<number> {
  const rows = await db
    .selectFrom('sponsors')
    .select('id')
    .where('tierId', '=', tierId)
    .where('state', '=', 'confirmed')
    .execute()
  return rows.length
}

const tierColumns = ({ name, benefits, ...rest }: TierValues) => ({
  ...rest,
  name: json(name),
  benefits: json(benefits),
})

export async function insertTier(
  db: DatabaseTransaction,
  event: TierProof,
  tier: TierValues & { readonly slug: string; readonly position: number },
  now: Date,
): Promise<void> {
  const { slug, position, ...values } = tier
  await db
    .insertInto('sponsorTiers')
    .values({
      id: newId(now.getTime()),
      eventId: event.id,
      slug,
      position,
      ...tierColumns(values),
      createdAt: now,
      updatedAt: now,
    })
    .execute()
}

export const updateTier = (
  db: DatabaseTransaction,
  event: TierProof,
  id: string,
  values: TierValues,
  now: Date,
) =>
  db
    .updateTable('sponsorTiers')
    .set({ ...tierColumns(values), updatedAt: now })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

export const deleteTier = (db: DatabaseTransaction, event: TierProof, id: string) =>
  db.deleteFrom('sponsorTiers').where('eventId', '=', event.id).where('id', '=', id).execute()

/** Puts the tiers into this order. */
export async function orderTiers(
  db: DatabaseTransaction,
  event: TierProof,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries())
    await db
      .updateTable('sponsorTiers')
      .set({ position })
      .where('eventId', '=', event.id)
      .where('id', '=', id)
      .execute()
}

const sponsorColumns = ({ summary, logoAlt, ...rest }: SponsorValues) => ({
  ...rest,
  summary: json(summary),
  logoAlt: json(logoAlt),
})

/** The addresses of an event's sponsors. */
export async function sponsorSlugs(
  db: DatabaseTransaction,
  event: SponsorProof,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('sponsors')
    .select('slug')
    .where('eventId', '=', event.id)
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function insertSponsor(
  db: DatabaseTransaction,
  event: SponsorProof,
  slug: string,
  values: SponsorValues,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('sponsors')
    .values({
      id,
      eventId: event.id,
      slug,
      ...sponsorColumns(values),
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  return id
}

export const updateSponsor = (
  db: DatabaseTransaction,
  event: SponsorProof,
  id: string,
  values: SponsorValues,
  now: Date,
) =>
  db
    .updateTable('sponsors')
    .set({ ...sponsorColumns(values), updatedAt: now })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

export const updateSponsorState = (
  db: DatabaseTransaction,
  event: SponsorProof,
  id: string,
  state: SponsorState,
  now: Date,
) =>
  db
    .updateTable('sponsors')
    .set({ state, ...(state === 'confirmed' ? { confirmedAt: now } : {}), updatedAt: now })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()

const logoColumns = { light: 'logoFileId', dark: 'darkLogoFileId' } as const

export const updateLogo = (
  db: DatabaseTransaction,
  event: SponsorProof,
  id: string,
  { side, fileId }: { readonly side: LogoSide; readonly fileId: string | null },
  now: Date,
) =>
  db
    .updateTable('sponsors')
    .set({ [logoColumns[side]]: fileId, updatedAt: now })
    .where('eventId', '=', event.id)
    .where('id', '=', id)
    .execute()
