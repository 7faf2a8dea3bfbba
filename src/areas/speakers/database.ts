import { newCode, newId } from '../../shared/ids.ts'
import type { Authorized } from '../../shared/authorized.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import type { TalkScope } from './queries/talks.ts'

/** What a speaker writes of a talk. */
export type TalkValues = {
  readonly title: string
  readonly abstract: string
  readonly lang: 'es' | 'en' | 'pt'
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  readonly notes: string
}

/** Where a talk was given, and what is left of it. */
export type OccasionValues = {
  readonly eventName: string
  readonly place: string
  readonly givenOn: string | null
  readonly slidesUrl: string
  readonly recordingUrl: string
}

type MayAdd = Authorized<{ readonly installation: true }, 'talk.add'>
type Own = Authorized<TalkScope, 'talk.edit'>

/** A new talk of a person. */
export async function insertTalk(
  db: DatabaseTransaction,
  _proof: MayAdd,
  personId: string,
  values: TalkValues,
  now: Date,
): Promise<TalkScope> {
  const id = newId(now.getTime())
  const code = newCode()
  await db
    .insertInto('talks')
    .values({ ...values, id, code, personId, createdAt: now, updatedAt: now })
    .execute()
  return { id, code, personId }
}

export const updateTalk = (db: DatabaseTransaction, talk: Own, values: TalkValues, now: Date) =>
  db
    .updateTable('talks')
    .set({ ...values, updatedAt: now })
    .where('id', '=', talk.id)
    .where('personId', '=', talk.personId)
    .execute()

/** Proposals that were made of it stay: they are copies. */
export const deleteTalk = (db: DatabaseTransaction, talk: Own) =>
  db.deleteFrom('talks').where('id', '=', talk.id).where('personId', '=', talk.personId).execute()

export const insertOccasion = (
  db: DatabaseTransaction,
  talk: Own,
  values: OccasionValues,
  now: Date,
) =>
  db
    .insertInto('talkOccasions')
    .values({ ...values, id: newId(now.getTime()), talkId: talk.id, createdAt: now })
    .execute()

/** Takes an occasion off a talk; whether it was there. */
export async function deleteOccasion(
  db: DatabaseTransaction,
  talk: Own,
  occasionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('talkOccasions')
    .where('talkId', '=', talk.id)
    .where('id', '=', occasionId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
