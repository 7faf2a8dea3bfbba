import type { Authorized } from '../../../shared/authorized.ts'
import { newCode, newId } from '../../../shared/ids.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope, HostScope } from '../../accounts/queries.ts'
import type { AcceptedTerm, ApplicationContent, Term } from '../domain/application-content.ts'
import type { ApplicationState } from '../domain/application-state.ts'
import type { Editable, Stamp } from '../database.ts'

type OfTeam = Authorized<EventScope, 'application.edit'>
export type Deciding = Authorized<HostScope, 'application.decide'>

const open = ['draft', 'submitted', 'questions', 'approved'] as const

/** The programme as a host that this event names, held until the transaction is over; undefined if it is none. */
export const lockNamedProgramme = (db: DatabaseTransaction, eventId: string, programmeId: string) =>
  db
    .selectFrom('eventHosts')
    .select(['id', 'state'])
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programmeId)
    .forUpdate()
    .executeTakeFirst()

/** The application that is not over yet, held until the transaction is over. */
export const lockOpenApplication = (
  db: DatabaseTransaction,
  eventId: string,
  programmeId: string,
) =>
  db
    .selectFrom('applications')
    .select(['id', 'code', 'state', 'acceptedTerms'])
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programmeId)
    .where('state', 'in', open)
    .forUpdate()
    .executeTakeFirst()

/** Begins a draft; answers its id and code. */
export async function insertDraft(
  db: DatabaseTransaction,
  event: OfTeam,
  programmeId: string,
  { by, at }: Stamp,
): Promise<{ id: string; code: string }> {
  const row = { id: newId(at.getTime()), code: newCode(8) }
  await db
    .insertInto('applications')
    .values({ ...row, eventId: event.id, programmeId, createdAt: at, createdBy: by, updatedAt: at })
    .execute()
  return row
}

/** Writes what the team says, and how it stands from now. */
export async function writeApplication(
  db: DatabaseTransaction,
  event: OfTeam,
  id: string,
  written: { readonly content: ApplicationContent; readonly terms: readonly AcceptedTerm[] },
  at: Date,
): Promise<void> {
  await db
    .updateTable('applications')
    .set({
      content: json(written.content),
      acceptedTerms: json(written.terms),
      updatedAt: at,
    })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()
}

/** The team's side moves its application on. */
export const moveByTeam = (
  db: DatabaseTransaction,
  event: OfTeam,
  id: string,
  state: ApplicationState,
  { by, at }: Stamp,
) =>
  db
    .updateTable('applications')
    .set({
      state,
      updatedAt: at,
      ...(state === 'submitted' ? { submittedAt: at, submittedBy: by } : {}),
    })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/** The programme's side moves an application on. */
export const moveByProgramme = (
  db: DatabaseTransaction,
  programme: Deciding,
  id: string,
  { state, reason }: { readonly state: ApplicationState; readonly reason: string },
  { by, at }: Stamp,
) =>
  db
    .updateTable('applications')
    .set({
      state,
      updatedAt: at,
      ...(state === 'questions' ? {} : { reason, decidedAt: at, decidedBy: by }),
    })
    .where('id', '=', id)
    .where('programmeId', '=', programme.id)
    .execute()

type Message = {
  readonly applicationId: string
  readonly side: 'programme' | 'team'
  readonly authorName: string
  readonly body: string
}

/** Adds what one side says to the thread; the proof is of either side. */
export const insertMessage = (
  db: DatabaseTransaction,
  _proof: OfTeam | Deciding,
  message: Message,
  { by, at }: Stamp,
) =>
  db
    .insertInto('applicationMessages')
    .values({ ...message, id: newId(at.getTime()), authorId: by, writtenAt: at })
    .execute()

/** With a programme that an event names no more, its application is withdrawn. */
export async function withdrawWithHosts(
  db: DatabaseTransaction,
  event: Editable,
  programmeIds: readonly string[],
  { at }: Stamp,
): Promise<void> {
  if (programmeIds.length === 0) return
  await db
    .updateTable('applications')
    .set({ state: 'withdrawn', updatedAt: at })
    .where('eventId', '=', event.id)
    .where('programmeId', 'in', [...programmeIds])
    .where('state', 'in', open)
    .execute()
}

/** The approved application of an event holds no more; nothing where the programme had accepted without one. */
export const revokeApproved = (
  db: DatabaseTransaction,
  programme: Authorized<HostScope, 'host-request.answer' | 'application.decide'>,
  eventId: string,
  reason: string,
  { by, at }: Stamp,
) =>
  db
    .updateTable('applications')
    .set({ state: 'revoked', reason, updatedAt: at, decidedAt: at, decidedBy: by })
    .where('eventId', '=', eventId)
    .where('programmeId', '=', programme.id)
    .where('state', '=', 'approved')
    .execute()

/** Makes these the programme's terms, in this order. */
export async function replaceTerms(
  db: DatabaseTransaction,
  programme: Authorized<HostScope, 'programme-terms.edit'>,
  terms: readonly Term[],
): Promise<void> {
  await db.deleteFrom('programmeTerms').where('programmeId', '=', programme.id).execute()
  if (terms.length === 0) return
  await db
    .insertInto('programmeTerms')
    .values(
      terms.map(({ id, text }, position) => ({
        id,
        programmeId: programme.id,
        text: json(text),
        position,
      })),
    )
    .execute()
}

/** A programme that declined is asked again by a new application. */
export const askAgain = (
  db: DatabaseTransaction,
  event: OfTeam,
  programmeId: string,
  { by, at }: Stamp,
) =>
  db
    .updateTable('eventHosts')
    .set({ state: 'asked', reason: '', askedAt: at, askedBy: by, decidedAt: null, decidedBy: null })
    .where('eventId', '=', event.id)
    .where('programmeId', '=', programmeId)
    .where('state', '!=', 'accepted')
    .execute()
