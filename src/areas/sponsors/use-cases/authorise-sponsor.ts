import { AppError, notFound } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Actor } from '../../../platform/use-case.ts'
import { standingInEvent, type EventScope } from '../../accounts/queries.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { policy } from '../policy.ts'
import { managedSponsor, type ManagedSponsor } from '../queries/managed-sponsors.ts'

type Asker = { readonly db: Database | DatabaseTransaction; readonly actor: Actor | null }

const team = ['owner', 'sponsors', 'admin'] as const

/**
 * The event, with the proof that the actor looks after sponsors which `hostId` brought (null: the whole event's): the
 * event's own people after each of them, a host's people only after their host's. Throws as `authoriseHostSection` does.
 */
export async function authoriseSponsorOf(
  asker: Asker,
  slug: string,
  hostId: string | null,
): Promise<Authorized<EventScope, 'sponsor.edit'>> {
  const event = await authoriseEvent(asker, policy, 'sponsor.edit', slug)
  const standings = await standingInEvent(asker.db, asker.actor, event.id)
  if (team.some((standing) => standings.has(standing))) return event
  if (hostId === null) throw new AppError('forbidden')
  await authoriseHostSection(asker, policy, 'sponsor.edit', slug, hostId)
  return event
}

/** A sponsor by its address, with the same proof for the host that brought it. */
export async function authoriseSponsor(
  asker: Asker,
  slug: string,
  sponsorSlug: string,
): Promise<{
  readonly event: Authorized<EventScope, 'sponsor.edit'>
  readonly sponsor: ManagedSponsor
}> {
  const { id } = await authoriseEvent(asker, policy, 'sponsor.edit', slug)
  const sponsor = await managedSponsor(asker.db, id, sponsorSlug)
  if (!sponsor) throw notFound()
  return { event: await authoriseSponsorOf(asker, slug, sponsor.hostId), sponsor }
}
