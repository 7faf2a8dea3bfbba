import type { Authorized } from '../../shared/authorized.ts'
import { newId } from '../../shared/ids.ts'
import type { LocalizedText } from '../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../platform/database/database.ts'
import { json } from '../../platform/database/json.ts'
import type { EventScope, HostScope } from '../accounts/queries.ts'
import type { HostState } from './domain/application-state.ts'
import type { EventHost } from './domain/event-host.ts'

export type Editable = Authorized<EventScope, 'event.edit'>

/** Who acts, and when. */
export type Stamp = { readonly by: string | null; readonly at: Date }

/** The hosts that an event names, held until the transaction is over. */
export const lockHosts = (db: DatabaseTransaction, event: Editable) =>
  db
    .selectFrom('eventHosts')
    .select(['id', 'programmeId', 'communityId', 'state'])
    .where('eventId', '=', event.id)
    .forUpdate()
    .execute()

export const deleteHosts = (db: DatabaseTransaction, event: Editable, ids: readonly string[]) =>
  db
    .deleteFrom('eventHosts')
    .where('eventId', '=', event.id)
    .where('id', 'in', [...ids])
    .execute()

/** Names a host; it is asked, or accepted at once where who names it speaks for it. */
export async function insertHost(
  db: DatabaseTransaction,
  event: Editable,
  host: EventHost & { readonly position: number; readonly accepted: boolean },
  { by, at }: Stamp,
): Promise<void> {
  await db
    .insertInto('eventHosts')
    .values({
      id: newId(at.getTime()),
      eventId: event.id,
      programmeId: host.kind === 'programme' ? host.hostId : null,
      communityId: host.kind === 'community' ? host.hostId : null,
      summary: json(host.summary),
      position: host.position,
      askedAt: at,
      askedBy: by,
      ...(host.accepted ? { state: 'accepted' as const, decidedAt: at, decidedBy: by } : {}),
    })
    .execute()
}

export const updateHost = (
  db: DatabaseTransaction,
  event: Editable,
  id: string,
  { summary, position }: { readonly summary: LocalizedText; readonly position: number },
) =>
  db
    .updateTable('eventHosts')
    .set({ summary: json(summary), position })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

/** What a host says in its own section. */
export const updateHostWords = (
  db: DatabaseTransaction,
  event: Authorized<EventScope, 'host-section.edit'>,
  id: string,
  words: LocalizedText,
) =>
  db
    .updateTable('eventHosts')
    .set({ words: json(words) })
    .where('id', '=', id)
    .where('eventId', '=', event.id)
    .execute()

export type Answer = {
  readonly from: readonly HostState[]
  readonly to: HostState
  readonly reason: string
}

/** Moves a host from one of these states to another; false if it is in none of them, or not named any more. */
export async function answerAsHost(
  db: DatabaseTransaction,
  host: Authorized<HostScope, 'host-request.answer' | 'application.decide'>,
  kind: 'programme' | 'community',
  eventId: string,
  { from, to, reason }: Answer,
  { by, at }: Stamp,
): Promise<boolean> {
  const rows = await db
    .updateTable('eventHosts')
    .set({ state: to, reason, decidedAt: at, decidedBy: by })
    .where(kind === 'programme' ? 'programmeId' : 'communityId', '=', host.id)
    .where('eventId', '=', eventId)
    .where('state', 'in', [...from])
    .returning('id')
    .execute()
  return rows.length > 0
}
