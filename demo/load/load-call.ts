import { saveFormat } from '../../src/areas/proposals/use-cases/save-format.ts'
import { ownInvitation } from '../../src/areas/proposals/queries/invitations.ts'
import { answerInvitation } from '../../src/areas/proposals/use-cases/answer-invitation.ts'
import { saveProposal } from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { saveTrack } from '../../src/areas/proposals/use-cases/save-track.ts'
import { setUpCall } from '../../src/areas/proposals/use-cases/set-up-call.ts'
import { startProposal } from '../../src/areas/proposals/use-cases/start-proposal.ts'
import { withdrawProposal } from '../../src/areas/proposals/use-cases/withdraw-proposal.ts'
import { formatsOf } from '../../src/areas/proposals/queries.ts'
import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { hostsOf } from '../../src/areas/events/queries.ts'
import type { SampleEdition } from '../generate/index.ts'
import type { SamplePerson } from '../generate/people.ts'
import { firstOwner } from './first-owner.ts'
import { hasCallsOfHosts, loadHostCalls } from './load-hosts.ts'
import type { Stage } from './stage.ts'

/** A proposal of the sample as it is in the database. */
export type LoadedProposal = { readonly id: string; readonly code: string }

/** Sets up the call, or that of each host, with tracks and formats; ids by key. */
export async function loadCall(stage: Stage, edition: SampleEdition) {
  const { event } = edition
  const { call } = event
  const tracks = new Map<string, string>()
  const formats = new Map<string, string>()
  if (!call) return { tracks, formats, hostCalls: new Map<string, string>() }
  const context = stage.as(firstOwner(stage, edition), event.announcedAt)
  const found = await eventBySlug(stage.services.db, event.slug)
  if (!found) throw new Error(`${event.slug} is not there`)
  const hosts = new Map(
    (await hostsOf(stage.services.db, found.id)).map((host) => [host.slug, host.id]),
  )
  for (const [position, { key, host, ...track }] of call.tracks.entries())
    tracks.set(
      key,
      await saveTrack(context, event.slug, null, {
        ...track,
        slug: key,
        hostId: hosts.get(host) ?? null,
        position,
      }),
    )
  for (const [position, { key, name, minutes, minSpeakers, maxSpeakers }] of call.formats.entries())
    formats.set(
      key,
      await saveFormat(context, event.slug, null, {
        slug: key,
        name,
        kind: key,
        minutes,
        minSpeakers,
        maxSpeakers,
        description: {},
        position,
      }),
    )
  const hostCalls = await loadHostCalls(stage, edition)
  await setUpCall(context, event.slug, {
    perHost: hasCallsOfHosts(call),
    opensAt: new Date(call.opensAt),
    closesAt: new Date(call.closesAt),
    blind: call.blind,
    intro: call.introduction,
    criteria: call.criteria,
    reviewsPerProposal: 3,
  })
  for (const format of await formatsOf(stage.services.db, found.id))
    formats.set(format.slug, format.id)
  return { tracks, formats, hostCalls }
}
export type LoadedCall = Awaited<ReturnType<typeof loadCall>>

/** Writes and submits every proposal, by its first speaker, at its time. By key. */
export async function loadProposals(
  stage: Stage,
  edition: SampleEdition,
  { tracks, formats, hostCalls }: LoadedCall,
  people: ReadonlyMap<string, SamplePerson>,
): Promise<ReadonlyMap<string, LoadedProposal>> {
  const { event } = edition
  const loaded = new Map<string, LoadedProposal>()
  for (const proposal of edition.proposals) {
    const [first = '', ...others] = proposal.speakers
    const author = people.get(first)
    if (!author) throw new Error(`${proposal.key} has no author`)
    const context = stage.as(stage.person(first), proposal.submittedAt)
    const host = event.call?.tracks.find(({ key }) => key === proposal.track)?.host ?? ''
    const started = await startProposal(context, event.slug, { call: hostCalls.get(host) ?? '' })
    await saveProposal(
      context,
      event.slug,
      started.code,
      {
        title: proposal.title,
        abstract: proposal.abstract,
        lang: proposal.language,
        level: proposal.level,
        trackId: tracks.get(proposal.track) ?? null,
        formatId: formats.get(proposal.format) ?? null,
        notes: proposal.notes,
        coSpeakers: others.map((key) => stage.person(key).email),
        profile: {
          name: author.name,
          organisation: author.organisation,
          jobTitle: author.job,
          biography: author.biography,
        },
      },
      true,
    )
    for (const key of others) {
      const speaker = stage.person(key)
      const secret = await ownInvitation(context.db, started.id, speaker.id)
      if (secret)
        await answerInvitation(stage.as(speaker, proposal.submittedAt), secret, {
          accept: true,
          name: speaker.name,
        })
    }
    if (proposal.status === 'withdrawn') await withdrawProposal(context, event.slug, started.code)
    loaded.set(proposal.key, started)
  }
  return loaded
}
