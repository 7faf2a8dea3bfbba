import { newId } from '../../shared/ids.ts'
import type { Authorized } from '../../shared/authorized.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { EventScope } from '../accounts/queries.ts'
import type { ProposalScope } from './queries.ts'

type Editable = Authorized<EventScope, 'call.edit'>

export type CallSettings = {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly blind: boolean
  readonly intro: LocalizedText
  readonly criteria: LocalizedText
  readonly reviewsPerProposal: number
}

/** Sets up the call of an event, or changes it; each event has one. */
export async function saveCall(
  db: DatabaseTransaction,
  event: Editable,
  call: CallSettings,
  now: Date,
): Promise<void> {
  const values = { ...call, intro: json(call.intro), criteria: json(call.criteria), updatedAt: now }
  await db
    .insertInto('calls')
    .values({ id: newId(now.getTime()), eventId: event.id, ...values })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet(values))
    .execute()
}

export type TrackValues = {
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly colour: string
  readonly hostId: string | null
  readonly position: number
}

/** Adds a track, or changes the one with this id; its id. */
export async function saveTrack(
  db: DatabaseTransaction,
  event: Editable,
  id: string | null,
  track: TrackValues,
  now: Date,
): Promise<string> {
  const values = { ...track, name: json(track.name), description: json(track.description) }
  if (id) {
    await db
      .updateTable('tracks')
      .set(values)
      .where('id', '=', id)
      .where('eventId', '=', event.id)
      .execute()
    return id
  }
  const made = newId(now.getTime())
  await db
    .insertInto('tracks')
    .values({ id: made, eventId: event.id, ...values })
    .execute()
  return made
}

export const deleteTrack = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('tracks').where('id', '=', id).where('eventId', '=', event.id).execute()

export type FormatValues = {
  readonly slug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly kind: 'talk' | 'lightning' | 'panel' | 'workshop' | 'keynote'
  readonly minutes: number
  readonly minSpeakers: number
  readonly maxSpeakers: number
  readonly position: number
}

/** Adds a format, or changes the one with this id; its id. */
export async function saveFormat(
  db: DatabaseTransaction,
  event: Editable,
  id: string | null,
  format: FormatValues,
  now: Date,
): Promise<string> {
  const values = { ...format, name: json(format.name), description: json(format.description) }
  if (id) {
    await db
      .updateTable('formats')
      .set(values)
      .where('id', '=', id)
      .where('eventId', '=', event.id)
      .execute()
    return id
  }
  const made = newId(now.getTime())
  await db
    .insertInto('formats')
    .values({ id: made, eventId: event.id, ...values })
    .execute()
  return made
}

export const deleteFormat = (db: DatabaseTransaction, event: Editable, id: string) =>
  db.deleteFrom('formats').where('id', '=', id).where('eventId', '=', event.id).execute()

/** What a speaker may write of a proposal. */
export type ProposalValues = {
  readonly title: string
  readonly abstract: string
  readonly lang: string
  readonly level: '' | 'beginner' | 'intermediate' | 'advanced'
  readonly trackId: string | null
  readonly formatId: string | null
  readonly notes: string
}

/** A new draft with its author as the first speaker; its id. */
export async function insertProposal(
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'proposal.write'>,
  proposal: ProposalValues & { readonly code: string; readonly personId: string },
  now: Date,
): Promise<string> {
  const { personId, ...values } = proposal
  const id = newId(now.getTime())
  await db
    .insertInto('proposals')
    .values({
      ...values,
      id,
      eventId: event.id,
      status: 'draft',
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await db
    .insertInto('proposalSpeakers')
    .values({ proposalId: id, personId, position: 0 })
    .execute()
  return id
}

type Own<Action extends string> = Authorized<ProposalScope, Action>

export const updateProposal = (
  db: DatabaseTransaction,
  proposal: Own<'proposal.edit'>,
  values: ProposalValues & { readonly coSpeakersTyped: string },
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ ...values, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

/** Replaces the co-speakers; the first speaker stays. Those who stay keep when they were invited. */
export async function replaceCoSpeakers(
  db: DatabaseTransaction,
  proposal: Own<'proposal.edit'>,
  personIds: readonly string[],
  now: Date,
): Promise<void> {
  await db
    .deleteFrom('proposalSpeakers')
    .where('proposalId', '=', proposal.id)
    .where('position', '>', 0)
    .$if(personIds.length > 0, (query) => query.where('personId', 'not in', [...personIds]))
    .execute()
  if (personIds.length === 0) return
  await db
    .insertInto('proposalSpeakers')
    .values(
      personIds.map((personId, at) => ({
        proposalId: proposal.id,
        personId,
        position: at + 1,
        invitedAt: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['proposalId', 'personId'])
        .doUpdateSet((row) => ({ position: row.ref('excluded.position') }))
        .where('proposalSpeakers.position', '>', 0),
    )
    .execute()
}

export const markSubmitted = (db: DatabaseTransaction, proposal: Own<'proposal.edit'>, now: Date) =>
  db
    .updateTable('proposals')
    .set({ status: 'submitted', submittedAt: now, withdrawnAt: null, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()

export const markWithdrawn = (
  db: DatabaseTransaction,
  proposal: Own<'proposal.withdraw'>,
  now: Date,
) =>
  db
    .updateTable('proposals')
    .set({ status: 'withdrawn', withdrawnAt: now, updatedAt: now })
    .where('id', '=', proposal.id)
    .where('eventId', '=', proposal.eventId)
    .execute()
