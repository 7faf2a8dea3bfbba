import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { HostScope } from '../accounts/queries.ts'

export type HostTexts = {
  readonly name: string
  readonly summary: LocalizedText
  readonly description: LocalizedText
  readonly website: string
  readonly colour: string
}

type NewHost = HostTexts & { readonly slug: string; readonly demo: boolean }

/** The proof for acts on the network as a whole. */
type OnInstallation<Action extends string> = Authorized<{ readonly installation: true }, Action>

const columnsOf = (host: HostTexts) => ({
  name: host.name,
  summary: json(host.summary),
  description: json(host.description),
  website: host.website,
  colour: host.colour,
})

/** A new programme; its id. A taken slug fails on `programmes_slug_key`. */
export async function insertProgramme(
  db: DatabaseTransaction,
  _proof: OnInstallation<'programme.create'>,
  programme: NewHost,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  const { slug, demo } = programme
  await db
    .insertInto('programmes')
    .values({ id, slug, demo, ...columnsOf(programme), createdAt: now })
    .execute()
  return id
}

export type Place = { readonly city: string; readonly country: string }

/** A new community; its id. A taken slug fails on `communities_slug_key`. */
export async function insertCommunity(
  db: DatabaseTransaction,
  _proof: OnInstallation<'community.create'>,
  community: NewHost & Place,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  const { slug, demo, city, country } = community
  await db
    .insertInto('communities')
    .values({ id, slug, demo, city, country, ...columnsOf(community), createdAt: now })
    .execute()
  return id
}

export type NewSeries = {
  readonly slug: string
  readonly name: string
  readonly summary: LocalizedText
  readonly communityId: string | null
  readonly demo: boolean
}

/** A new series; its id. */
export async function insertSeries(
  db: DatabaseTransaction,
  _proof: OnInstallation<'series.create'>,
  series: NewSeries,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime())
  await db
    .insertInto('series')
    .values({ ...series, id, summary: json(series.summary), createdAt: now })
    .execute()
  return id
}

export const updateProgramme = (
  db: DatabaseTransaction,
  programme: Authorized<HostScope, 'programme.edit'>,
  texts: HostTexts,
) => db.updateTable('programmes').set(columnsOf(texts)).where('id', '=', programme.id).execute()

/** The mark of a programme; null takes it away. */
export async function writeLogo(
  db: DatabaseTransaction,
  programme: Authorized<HostScope, 'programme.edit'>,
  fileId: string | null,
): Promise<void> {
  await db.deleteFrom('programmeLogos').where('programmeId', '=', programme.id).execute()
  if (fileId)
    await db.insertInto('programmeLogos').values({ programmeId: programme.id, fileId }).execute()
}

export const updateCommunity = (
  db: DatabaseTransaction,
  community: Authorized<HostScope, 'community.edit'>,
  texts: HostTexts & Place,
) =>
  db
    .updateTable('communities')
    .set({ ...columnsOf(texts), city: texts.city, country: texts.country })
    .where('id', '=', community.id)
    .execute()
