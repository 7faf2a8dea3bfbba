import { setUpCall } from '../../src/areas/proposals/use-cases/set-up-call.ts'
import { answerAcceptance } from '../../src/areas/reviews/use-cases/answer-acceptance.ts'
import { decideProposals } from '../../src/areas/reviews/use-cases/decide-proposals.ts'
import { prepareNotifications } from '../../src/areas/reviews/use-cases/prepare-notifications.ts'
import { sendNotifications } from '../../src/areas/reviews/use-cases/send-notifications.ts'
import { saveRoom } from '../../src/areas/schedule/use-cases/save-room.ts'
import { saveSession, type SessionInput } from '../../src/areas/schedule/use-cases/save-session.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { submittedProposal } from './proposals.ts'

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
  values: { readonly title?: string; readonly coSpeakers?: readonly string[] } = {},
): Promise<{ id: string; code: string }> {
  const proposal = await submittedProposal(
    { ...event, owner },
    { speaker, title: 'Clusters at home', ...values },
  )
  await decideProposals(owner, event.slug, [proposal.code], 'accepted')
  return proposal
}

/** The speaker answers an acceptance, once the mails about all decisions so far have gone out. */
export async function answered(
  owner: Context,
  event: EventNames,
  speaker: Actor,
  code: string,
  answer: 'confirmed' | 'declined',
): Promise<void> {
  await prepareNotifications(owner, event.slug)
  await sendNotifications(owner, event.slug, { decision: null, until: owner.now() })
  await answerAcceptance(as(owner, speaker), event.slug, code, { answer })
}
