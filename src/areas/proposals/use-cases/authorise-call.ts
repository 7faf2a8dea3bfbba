import { notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { policy } from '../policy.ts'

/** Which call: the event's, or that of one host (by the id of its naming). */
export type WhichCall = { readonly slug: string; readonly hostId: string | null }

type Asker = { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null }
export type EditableCall = {
  readonly event: Authorized<EventScope, 'call.edit' | 'host-call.edit'>
  readonly hostId: string | null
  readonly hostName: string | null
  /** Under which the log tells of it. */
  readonly action: 'call.edit' | 'host-call.edit'
}

/**
 * An event with the proof that the actor may set up this call of it: its owners and chairs the event's, a host's own people
 * theirs. Throws `forbidden` and `not-found`.
 */
export async function authoriseCall(
  asker: Asker,
  { slug, hostId }: WhichCall,
): Promise<EditableCall> {
  if (hostId === null) {
    const event = await authoriseEvent(asker, policy, 'call.edit', slug)
    return { event, hostId, hostName: null, action: 'call.edit' }
  }
  const { event, host } = await authoriseHostSection(asker, policy, 'host-call.edit', slug, hostId)
  if (host.state !== 'accepted') throw notFound()
  return { event, hostId: host.id, hostName: host.name, action: 'host-call.edit' }
}
