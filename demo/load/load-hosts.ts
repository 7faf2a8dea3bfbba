import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { hostSections } from '../../src/areas/hosting/queries/host-sections.ts'
import { nameReviewer } from '../../src/areas/hosting/use-cases/name-reviewer.ts'
import { pickHostColour } from '../../src/areas/hosting/use-cases/pick-host-colour.ts'
import { hostCallsOf } from '../../src/areas/proposals/queries/host-calls.ts'
import { setUpHostCall } from '../../src/areas/proposals/use-cases/set-up-host-call.ts'
import { cast } from '../generate/casting.ts'
import type { SampleEdition } from '../generate/index.ts'
import { programmes } from '../network.ts'
import type { DemoCall } from '../types.ts'
import { hostsTogether } from '../upcoming/hosts-together.ts'
import type { Stage } from './stage.ts'

/** The hosts that have tracks in a call; with three of them each has a call of its own. */
const callingHosts = (call: DemoCall) => [...new Set(call.tracks.map(({ host }) => host))]
export const hasCallsOfHosts = (call: DemoCall): boolean => callingHosts(call).length > 2

/** Who speaks for a programme. */
function stewardOf(stage: Stage, slug: string) {
  const stewards = cast('stewards', [...stage.people.keys()])
  const at = programmes.findIndex((programme) => programme.slug === slug)
  return stage.person(stewards[at % stewards.length] ?? '')
}

/**
 * What the programmes of an event do for themselves: each its colour, two people who read for it, and its call with its
 * share of the agenda. The ids of the calls by the slug of the host; none where there is one call for all.
 */
export async function loadHostCalls(
  stage: Stage,
  { event }: SampleEdition,
): Promise<ReadonlyMap<string, string>> {
  const { call, slug } = event
  if (!call || !hasCallsOfHosts(call)) return new Map()
  const { db } = stage.services
  const found = await eventBySlug(db, slug)
  if (!found) throw new Error(`${slug} is not there`)
  const readers = cast('pastTeam', [...stage.people.keys()])
  const named = await hostSections(db, found.id, stage.keeper.id)
  for (const [at, key] of callingHosts(call).entries()) {
    const host = named.find((each) => each.slug === key)
    const own = hostsTogether[key]
    if (!host || !own) throw new Error(`${key} does not host ${slug}`)
    const steward = stage.as(stewardOf(stage, key), event.announcedAt)
    await pickHostColour(steward, slug, host.id, own.colour)
    for (const reader of readers.slice(2 * at, 2 * at + 2)) {
      const { email, name } = stage.person(reader)
      await nameReviewer(steward, slug, host.id, { email, name })
    }
    await setUpHostCall(steward, slug, host.id, {
      opensAt: new Date(call.opensAt),
      closesAt: new Date(call.closesAt),
      intro: own.callIntroduction,
      sessionQuota: own.sessions,
    })
  }
  const slugs = new Map(named.map((host) => [host.id, host.slug]))
  return new Map(
    (await hostCallsOf(db, found.id)).map((each) => [slugs.get(each.hostId) ?? '', each.id]),
  )
}
