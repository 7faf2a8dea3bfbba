import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'

export type EditableCall = Authorized<EventScope, 'call.edit' | 'host-call.edit'>

type Part = { readonly id: string; readonly slug: string; readonly hostId: string | null }

/** What an event offers in its call, of one sort: its formats, its tracks. */
export type SortOfPart<Values> = {
  readonly kind: 'format' | 'track'
  readonly all: (db: Database | DatabaseTransaction, eventId: string) => Promise<readonly Part[]>
  readonly save: (
    db: DatabaseTransaction,
    event: EditableCall,
    id: string | null,
    values: Values,
    now: Date,
  ) => Promise<string>
  readonly remove: (db: DatabaseTransaction, event: EditableCall, id: string) => Promise<unknown>
}

/** Writes a part with its audit; with `ofHost`, only one of this host. Its id. Throws `not-found` and `slug-taken`. */
export async function keepPart<Values extends { readonly slug: string }>(
  work: Work,
  event: EditableCall,
  sort: SortOfPart<Values>,
  id: string | null,
  values: Values,
  ofHost?: string,
): Promise<string> {
  const parts = await sort.all(work.db, event.id)
  const before = id === null ? undefined : ownPart(parts, id, ofHost)
  if (parts.some((other) => other.slug === values.slug && other.id !== id))
    throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
  const saved = await sort.save(work.db, event, id, values, work.now)
  await auditPart(work, event, sort.kind, saved, { before, after: values }, ofHost)
  return saved
}

/** Takes a part away with its audit; with `ofHost`, only one of this host. Throws `not-found`. */
export async function dropPart<Values>(
  work: Work,
  event: EditableCall,
  sort: SortOfPart<Values>,
  id: string,
  ofHost?: string,
): Promise<void> {
  const before = ownPart(await sort.all(work.db, event.id), id, ofHost)
  await sort.remove(work.db, event, id)
  await auditPart(work, event, sort.kind, id, { before, after: null }, ofHost)
}

function ownPart(parts: readonly Part[], id: string, ofHost?: string): Part {
  const part = parts.find((each) => each.id === id)
  if (!part || (ofHost && part.hostId !== ofHost)) throw notFound()
  return part
}

async function auditPart(
  work: Work,
  event: EditableCall,
  objectKind: 'format' | 'track',
  objectId: string,
  states: { readonly before: unknown; readonly after: unknown },
  ofHost?: string,
): Promise<void> {
  await work.audit({
    action: ofHost ? 'host-call.edit' : 'call.edit',
    scope: 'event',
    scopeId: event.id,
    objectKind,
    objectId,
    ...states,
  })
  work.changed(`event:${event.id}`)
}
