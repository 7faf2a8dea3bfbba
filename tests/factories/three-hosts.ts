import { hostSections } from '../../src/areas/hosting/queries/host-sections.ts'
import { nameReviewer } from '../../src/areas/hosting/use-cases/name-reviewer.ts'
import { hostCallsOf } from '../../src/areas/proposals/queries/host-calls.ts'
import { saveHostFormat } from '../../src/areas/proposals/use-cases/save-host-format.ts'
import { saveTrack } from '../../src/areas/proposals/use-cases/save-track.ts'
import { setUpCall } from '../../src/areas/proposals/use-cases/set-up-call.ts'
import { setUpHostCall } from '../../src/areas/proposals/use-cases/set-up-host-call.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { announcedEvent } from './announced-event.ts'
import { community } from './hosts.ts'
import { person } from './people.ts'
import { submittedProposal } from './proposals.ts'
import { openCall } from './schedule.ts'
import { stewardedProgramme } from './steward.ts'

/** One host of an event with its own people and things. */
export type HostSide = {
  readonly kind: 'programme' | 'community'
  /** Of the programme or community. */
  readonly slug: string
  /** Of the naming. */
  readonly host: string
  /** Who speaks for it: a steward or an organiser. */
  readonly lead: Actor
  readonly reviewer: Actor
  readonly track: string
  /** Code of a proposal submitted to its track. */
  readonly proposal: string
}

const day = 86_400_000

/** From yesterday to tomorrow. */
const openNow = (context: Context) => ({
  opensAt: new Date(context.now().getTime() - day),
  closesAt: new Date(context.now().getTime() + day),
})

/** Gives each host of the event a call of its own, open for two days around now, with a format of its own. */
export async function callsOfHosts(
  context: Context,
  {
    event,
    owner,
    sides,
  }: Pick<Awaited<ReturnType<typeof threeHosts>>, 'event' | 'owner' | 'sides'>,
) {
  for (const [at, { host, lead }] of sides.entries()) {
    await setUpHostCall(as(context, lead), event.slug, host, {
      ...openNow(context),
      intro: { en: `Words of host ${at}` },
      sessionQuota: 4,
    })
    await saveHostFormat(as(context, lead), event.slug, host, null, {
      slug: `format-${at}`,
      name: { en: `Format ${at}` },
      description: {},
      kind: 'talk',
      minutes: 20,
      minSpeakers: 1,
      maxSpeakers: 2,
      position: 10 + at,
    })
  }
  await setUpCall(as(context, owner), event.slug, {
    ...openNow(context),
    perHost: true,
    blind: true,
    intro: {},
    criteria: {},
    reviewsPerProposal: 3,
  })
  return hostCallsOf(context.db, event.id)
}

/** An announced event of two programmes and a community with an open call: each has a track, a reviewer and a proposal. */
export async function threeHosts(context: Context) {
  const owner = await person(context, { name: 'Olga' })
  const speaker = await person(context, { name: 'Sara' })
  const organiser = await person(context, { name: 'Ana' })
  const [first, second] = [await stewardedProgramme(context), await stewardedProgramme(context)]
  const third = await community(as(context, organiser))
  const event = await announcedEvent(as(context, owner), {
    name: 'Three at once',
    hosts: [
      { kind: 'programme', hostId: first.id, summary: {} },
      { kind: 'programme', hostId: second.id, summary: {} },
      { kind: 'community', hostId: third.id, summary: {} },
    ],
  })
  await openCall(as(context, owner), event.slug)
  const named = await hostSections(context.db, event.id, owner.id)
  const sides: HostSide[] = []
  for (const [at, { slug, lead, kind }] of [
    { kind: 'programme' as const, slug: first.slug, lead: first.steward },
    { kind: 'programme' as const, slug: second.slug, lead: second.steward },
    { kind: 'community' as const, slug: third.slug, lead: organiser },
  ].entries()) {
    const host = named.find((each) => each.slug === slug)!.id
    const track = await saveTrack(as(context, owner), event.slug, null, {
      slug: `track-${at}`,
      name: { en: `Track ${at}` },
      description: {},
      colour: '#112233',
      hostId: host,
      position: at,
    })
    const reviewer = await person(context, { name: `Reviewer ${at}` })
    await nameReviewer(as(context, lead), event.slug, host, { email: reviewer.email, name: '' })
    const { code } = await submittedProposal(
      { ...event, owner: as(context, owner) },
      { speaker, trackId: track },
    )
    sides.push({ kind, slug, host, lead, reviewer, track, proposal: code })
  }
  return { event, owner, speaker, sides }
}
