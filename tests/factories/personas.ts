import { grantRoles } from '../../src/areas/accounts/use-cases/grant-roles.ts'
import { hostSections } from '../../src/areas/hosting/queries/host-sections.ts'
import { nameReviewer } from '../../src/areas/hosting/use-cases/name-reviewer.ts'
import { setRoles } from '../../src/areas/accounts/use-cases/set-roles.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { eventRoles, type Standing } from '../../src/shared/policy.ts'
import { as } from '../services.ts'
import { announcedEvent } from './announced-event.ts'
import { draftEvent } from './draft-event.ts'
import { community, programme } from './hosts.ts'
import { person } from './people.ts'

export type Persona = {
  readonly who: string
  readonly actor: Actor | null
  /** How this person stands to the event, to the community and the programme that hold it, and to the installation. */
  readonly in: Readonly<
    Record<'event' | 'community' | 'programme' | 'installation', readonly Standing[]>
  >
}

const visitor: Persona['in'] = {
  event: ['anyone'],
  community: ['anyone'],
  programme: ['anyone'],
  installation: ['anyone'],
}
const known = (more: Partial<Persona['in']> = {}): Persona['in'] => {
  const signedIn = (key: keyof Persona['in']) =>
    ['anyone', 'signed-in', ...(more[key] ?? [])] as const
  return {
    event: signedIn('event'),
    community: signedIn('community'),
    programme: signedIn('programme'),
    installation: signedIn('installation'),
  }
}

/** Address of the only administrator among the personas: name it in CONVITE_ADMINS. */
export const adminAddress = 'root@example.org'

/**
 * One person of every standing to one announced event, its community and its programme, and the slugs of these and of
 * a draft in which none of them has a role (but the administrator).
 */
export async function everyPersona(context: Context) {
  const admin = await person(context, { email: adminAddress, admin: true })
  const founder = await person(context)
  const asAdmin = as(context, admin)
  const hostCommunity = await community(as(context, founder))
  const hostProgramme = await programme(asAdmin)
  const event = await announcedEvent(as(context, founder), {
    name: 'Walked',
    hosts: [
      { kind: 'community', hostId: hostCommunity.id, summary: {} },
      { kind: 'programme', hostId: hostProgramme.id, summary: {} },
    ],
  })
  const draft = await draftEvent(as(context, founder), { name: 'Hidden' })
  const names = {
    event: event.slug,
    draft: draft.slug,
    community: hostCommunity.slug,
    programme: hostProgramme.slug,
  }

  const give = async (
    target: Parameters<typeof grantRoles>[1],
    role: Parameters<typeof grantRoles>[2]['roles'][number],
  ) => {
    const actor = await person(context, { name: role })
    await grantRoles(asAdmin, target, { email: actor.email, roles: [role] })
    return actor
  }
  const team: Persona[] = []
  for (const role of eventRoles)
    team.push({
      who: role,
      actor: await give({ scope: 'event', slug: event.slug }, role),
      in: known({ event: [role] }),
    })
  const stranger = await person(context)
  const ownerElsewhere = await person(context)
  await announcedEvent(as(context, ownerElsewhere), { name: 'Elsewhere' })
  const inCommunity = { scope: 'community', slug: hostCommunity.slug } as const
  const inProgramme = { scope: 'programme', slug: hostProgramme.slug } as const
  const hostReviewer = await person(context)
  const [asked] = await hostSections(context.db, event.id, founder.id)
  await nameReviewer(asAdmin, event.slug, asked!.id, { email: hostReviewer.email, name: '' })
  const personas = [
    { who: 'visitor', actor: null, in: visitor },
    { who: 'stranger', actor: stranger, in: known() },
    { who: 'owner of another event', actor: ownerElsewhere, in: known() },
    ...team,
    {
      who: 'organiser of the host',
      actor: await give(inCommunity, 'organiser'),
      in: known({ event: ['host-organiser'], community: ['organiser'] }),
    },
    {
      who: 'editor of the host',
      actor: await give(inCommunity, 'editor'),
      in: known({ community: ['editor'] }),
    },
    {
      who: 'steward of the host',
      actor: await give(inProgramme, 'steward'),
      in: known({ event: ['host-steward'], programme: ['steward'] }),
    },
    { who: 'reviewer of the host', actor: hostReviewer, in: known({ event: ['host-reviewer'] }) },
    {
      who: 'admin',
      actor: admin,
      in: known({
        event: ['admin'],
        community: ['admin'],
        programme: ['admin'],
        installation: ['admin'],
      }),
    },
  ]
  await leave(context, admin, founder, event.slug, hostCommunity.slug)
  return { personas, names }
}

// Who set everything up stood in for all; the walk is done by people with one role each.
async function leave(
  context: Context,
  admin: Actor,
  founder: Actor,
  event: string,
  communitySlug: string,
) {
  const none = { personId: founder.id, roles: [] }
  await setRoles(as(context, admin), { scope: 'event', slug: event }, none)
  await setRoles(as(context, admin), { scope: 'community', slug: communitySlug }, none)
}
