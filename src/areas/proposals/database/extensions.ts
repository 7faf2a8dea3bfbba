import { newId } from '../../../shared/ids.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { DatabaseTransaction } from '../../../platform/database/database.ts'
import { json } from '../../../platform/database/json.ts'
import type { EventScope } from '../../accounts/queries.ts'

type Editable = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

export type NewExtension = {
  readonly hostId: string | null
  readonly formatId: string | null
  readonly was: Date
  readonly closesAt: Date
  readonly words: LocalizedText
}

/** Moves the deadline of a format, a host's call or the event's, and keeps that it was moved; the extension's id. */
export async function insertExtension(
  db: DatabaseTransaction,
  event: Editable,
  { words, ...extension }: NewExtension,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<string> {
  const { closesAt, formatId, hostId } = extension
  const id = newId(at.getTime())
  if (formatId)
    await db
      .updateTable('formats')
      .set({ closesAt })
      .where('eventId', '=', event.id)
      .where('id', '=', formatId)
      .execute()
  else if (hostId)
    await db
      .updateTable('hostCalls')
      .set({ closesAt, updatedAt: at })
      .where('eventId', '=', event.id)
      .where('hostId', '=', hostId)
      .execute()
  else
    await db
      .updateTable('calls')
      .set({ closesAt, updatedAt: at })
      .where('eventId', '=', event.id)
      .execute()
  await db
    .insertInto('callExtensions')
    .values({
      ...extension,
      id,
      eventId: event.id,
      words: json(words),
      extendedAt: at,
      extendedBy: by,
    })
    .execute()
  return id
}
