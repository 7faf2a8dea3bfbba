import type { ProposalValues } from '../../src/areas/proposals/database/proposals.ts'
import { formatsOf, tracksOf } from '../../src/areas/proposals/queries.ts'
import { answerInvitation } from '../../src/areas/proposals/use-cases/answer-invitation.ts'
import {
  saveProposal,
  type ProposalInput,
} from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { setUpCall } from '../../src/areas/proposals/use-cases/set-up-call.ts'
import { startProposal } from '../../src/areas/proposals/use-cases/start-proposal.ts'
import type { Actor, Context } from '../../src/platform/use-case.ts'
import { as } from '../services.ts'
import { announcedEvent } from './announced-event.ts'
import { person } from './people.ts'

const day = 86_400_000

export type CalledEvent = {
  readonly id: string
  readonly slug: string
  /** Acts as who organises it. */
  readonly owner: Context
}

/** An announced event whose call is open from yesterday to tomorrow, with the usual formats and no tracks. */
export async function eventWithCall(
  context: Context,
  { blind = false, name = 'A called event' } = {},
): Promise<CalledEvent> {
  const owner = as(context, await person(context, { name: 'Olga Owner' }))
  const event = await announcedEvent(owner, { name })
  await setUpCall(owner, event.slug, {
    opensAt: new Date(context.now().getTime() - day),
    closesAt: new Date(context.now().getTime() + day),
    blind,
    intro: {},
    criteria: {},
    reviewsPerProposal: 3,
  })
  return { ...event, owner }
}

/** A proposal of which nothing lacks. */
export type WholeInput = ProposalInput & ProposalValues & { readonly coSpeakers: readonly string[] }

/** Everything that a speaker writes of a whole proposal: a talk in the first track, if there are tracks, unless told. */
export async function proposalInput(
  event: CalledEvent,
  speaker: Actor,
  values: Partial<WholeInput> = {},
): Promise<WholeInput> {
  const formats = await formatsOf(event.owner.db, event.id)
  const [track] = await tracksOf(event.owner.db, event.id)
  return {
    title: 'Clusters at home',
    abstract: 'What it takes.',
    lang: 'es',
    level: 'beginner',
    trackId: track?.id ?? null,
    formatId: formats.find(({ slug }) => slug === 'talk')?.id ?? null,
    notes: '',
    coSpeakers: [],
    profile: { name: speaker.name, organisation: '', jobTitle: '', biography: '' },
    ...values,
  }
}

let count = 0

/** Everybody who was named on a proposal says that they speak, by the links of their mails. */
export async function acceptInvitations(context: Context, code: string): Promise<void> {
  const named = await context.db
    .selectFrom('proposalSpeakers')
    .innerJoin('proposals', 'proposals.id', 'proposalSpeakers.proposalId')
    .select('proposalSpeakers.invitationSecret')
    .where('proposals.code', '=', code)
    .where('proposalSpeakers.state', '=', 'invited')
    .orderBy('proposalSpeakers.position')
    .execute()
  for (const [at, { invitationSecret }] of named.entries())
    if (invitationSecret)
      await answerInvitation({ ...context, actor: null }, invitationSecret, {
        accept: true,
        name: `Co-speaker ${at + 1}`,
      })
}

/** A proposal that was submitted, by a speaker of its own unless told; its co-speakers accepted. */
export async function submittedProposal(
  event: CalledEvent,
  { speaker, ...values }: Partial<WholeInput> & { readonly speaker?: Actor | undefined } = {},
): Promise<{ id: string; code: string; title: string; speaker: Actor }> {
  count += 1
  const by = speaker ?? (await person(event.owner, { name: `Sofia Speaker ${count}` }))
  const context = as(event.owner, by)
  const input = await proposalInput(event, by, { title: `Proposal ${count}`, ...values })
  const proposal = await startProposal(context, event.slug)
  await saveProposal(context, event.slug, proposal.code, input, true)
  await acceptInvitations(context, proposal.code)
  return { ...proposal, title: input.title, speaker: by }
}
