import { invalidInput } from '../../../shared/app-error.ts'
import { freeSlug, slugOf } from '../../../shared/slug.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { orSlugTaken } from '../../../platform/database/or-slug-taken.ts'
import { namedHost } from '../../hosting/queries/host-sections.ts'
import {
  insertSponsor,
  lockTiers,
  sponsorSlugs,
  updateSponsor,
  type SponsorProof,
} from '../database.ts'
import { heldTier, type SponsorValues } from '../domain/sponsor.ts'
import { authoriseSponsor, authoriseSponsorOf } from './authorise-sponsor.ts'
import { holdPlace } from './hold-place.ts'

/**
 * Adds a sponsor (`sponsorSlug` null) as proposed, or changes one; answers its address. A confirmed one that moves to
 * another tier takes a place there. AppError 'tier-full', and `invalid-input` for a tier or host of another event, or no
 * tier for who is confirmed.
 */
export const saveSponsor = (
  context: Context,
  eventSlug: string,
  sponsorSlug: string | null,
  values: SponsorValues,
): Promise<string> =>
  transact(context, async (work) => {
    // To give it to a host one must speak for that host, too.
    const event = await authoriseSponsorOf(work, eventSlug, values.hostId)
    if (values.hostId !== null && !(await namedHost(work.db, event.id, values.hostId)))
      throw invalidInput([{ field: 'hostId', code: 'not-a-choice' }])
    if (sponsorSlug === null) return add(work, event, values)
    const { sponsor } = await authoriseSponsor(work, eventSlug, sponsorSlug)
    if (sponsor.state === 'confirmed' && values.tierId === null)
      throw invalidInput([{ field: 'tierId', code: 'required' }])
    await mayStandIn(work, event, values.tierId)
    const wanted = heldTier({ state: sponsor.state, tierId: values.tierId })
    if (wanted !== null && wanted !== sponsor.tierId) await holdPlace(work, event, wanted)
    await updateSponsor(work.db, event, sponsor.id, values, work.now)
    await work.audit({ ...entry(event, sponsor.id), before: said(sponsor), after: said(values) })
    work.changed(`event:${event.id}`)
    return sponsor.slug
  })

async function add(work: Work, event: SponsorProof, values: SponsorValues): Promise<string> {
  await mayStandIn(work, event, values.tierId)
  const taken = await sponsorSlugs(work.db, event)
  // These addresses are of other pages.
  const slug = freeSlug(slugOf(values.name, 'sponsor'), new Set([...taken, 'new', 'tiers']))
  const id = await orSlugTaken(insertSponsor(work.db, event, slug, values, work.now))
  await work.audit({ ...entry(event, id), after: said(values) })
  return slug
}

async function mayStandIn(work: Work, event: SponsorProof, tierId: string | null): Promise<void> {
  if (tierId === null) return
  const tiers = await lockTiers(work.db, event.id)
  if (!tiers.some(({ id }) => id === tierId))
    throw invalidInput([{ field: 'tierId', code: 'not-a-choice' }])
}

const entry = (event: SponsorProof, id: string) => ({
  action: 'sponsor.edit',
  scope: 'event' as const,
  scopeId: event.id,
  objectKind: 'sponsor',
  objectId: id,
})

const said = ({ name, url, summary, logoAlt, tierId, hostId }: SponsorValues) => ({
  name,
  url,
  summary,
  logoAlt,
  tierId,
  hostId,
})
