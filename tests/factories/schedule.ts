import { setUpCall } from '../../src/areas/proposals/use-cases/set-up-call.ts'
import { saveProposal } from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../src/areas/proposals/use-cases/start-proposal.ts'
import { formatsOf } from '../../src/areas/proposals/queries.ts'
import { saveRoom } from '../../src/areas/schedule/use-cases/save-room.ts'
import { saveSession, type SessionInput } from '../../src/areas/schedule/use-cases/save-session.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'

type EventNames = { readonly id: string; readonly slug: string }

export const room = (context: Context, slug: string, name = 'Auditorium'): Promise<string> =>
  saveRoom(context, slug, null, { name, capacity: 200, accessibility: {} })

/** A session that is not placed yet; the context's actor edits the agenda. */
export const session = (context: Context, slug: string, values: Partial<SessionInput> = {}) =>
  saveSession(context, slug, null, {
    kind: 'talk',
    title: { en: 'A talk' },
    abstract: {},
    lang: 'en',
    level: '',
    trackId: null,
    formatId: null,
    sponsored: false,
    minutes: 35,
    speakers: [],
    ...values,
  })

const day = 86_400_000

/** Opens the call of an event, from yesterday to tomorrow, with the usual formats. */
export const openCall = (owner: Context, slug: string): Promise<void> =>
  setUpCall(owner, slug, {
    opensAt: new Date(owner.now().getTime() - day),
    closesAt: new Date(owner.now().getTime() + day),
    blind: false,
    intro: {},
    criteria: {},
    reviewsPerProposal: 3,
  })

/** A proposal that the committee has accepted, submitted by `speaker` while the call is open; its code. */
export async function acceptedProposal(
  owner: Context,
  event: EventNames,
  speaker: Actor,
  { title = 'Clusters at home', coSpeakers = [] as readonly string[] } = {},
): Promise<{ id: string; code: string }> {
  const context = as(owner, speaker)
  const [talk] = await formatsOf(owner.db, event.id)
  const proposal = await startProposal(context, event.slug)
  const profile = {
    name: speaker.name,
    organisation: 'Acme',
    jobTitle: '',
    biography: 'Plays the bass.',
  }
  await saveProposal(
    context,
    event.slug,
    proposal.code,
    {
      title,
      abstract: 'What it takes.',
      lang: 'es',
      level: 'beginner',
      trackId: null,
      formatId: talk!.id,
      notes: '',
      coSpeakers,
      profile,
    },
    true,
  )
  await owner.db
    .insertInto('decisions')
    .values({
      proposalId: proposal.id,
      decision: 'accepted',
      decidedBy: owner.actor!.id,
      decidedAt: owner.now(),
    })
    .execute()
  return proposal
}
