import { AppError } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { nameUnnamed } from '../../accounts/use-cases/name-unnamed.ts'
import { writeInvitationAnswer } from '../database/co-speakers.ts'
import { coSpeakerAnswerMail } from '../emails/co-speaker-answer.ts'
import { proposalByCode, speakersOf, type ProposalScope } from '../queries.ts'
import { firstSpeaker, invitationBySecret } from '../queries/invitations.ts'
import { checkRoomOnStage } from './authorise-speakers.ts'
import { checkRoomInCall } from './check-room-in-call.ts'
import { offeredTo } from './offered-to.ts'

type Answer = {
  readonly accept: boolean
  /** How they are called, if nobody knew yet. */
  readonly name: string
}

/**
 * Somebody says by the link of an invitation whether they speak. A link that was mailed needs no account: who has it has the
 * mailbox; by a proposal's own link it is who is signed in. They may change their mind until it ends. The first speaker gets a mail.
 * Throws `invitation-not-valid` for one that is over or never was, `sign-in-required`, `proposal-withdrawn`, `too-many-speakers`
 * (of several who accept at once, as many as there is room for), `speaks-in-enough` where they speak in as many as
 * the call takes of one speaker, `invalid-input` where the name lacks.
 */
export const answerInvitation = (
  context: Context,
  secret: string,
  { accept, name }: Answer,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal, ...invitation } = await authoriseAnswer(work, secret)
    const person = invitation.person ?? work.actor
    if (!person) throw new AppError('sign-in-required')
    const standing = (await speakersOf(work.db, proposal.id)).find(
      (speaker) => speaker.personId === person.id,
    )
    if (standing?.first) throw new AppError('speaks-already')
    const state = accept ? 'accepted' : 'declined'
    if (standing?.state === state) return
    // Who was named has a place kept; everybody else takes one.
    if (accept && standing?.state !== 'invited') await checkRoomOnStage(work, proposal.id, 1)
    if (accept) await checkOwnRoom(work, proposal, person)
    if (accept && !person.name && !name)
      throw new AppError('invalid-input', {}, [{ field: 'name', code: 'required' }])
    if (accept) await nameUnnamed(work, person.id, name)
    await writeInvitationAnswer(work.db, proposal, person.id, state, work.now)
    // On the agenda already: its session takes them in.
    if (accept)
      await work.enqueue('schedule.join-session', { proposalId: proposal.id, personId: person.id })
    await work.audit({
      action: accept ? 'invitation.accept' : 'invitation.decline',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      // Not by name: they may have no account, with which the log would forget it.
      by: proposal.code,
      after: { code: proposal.code, title: proposal.title },
    })
    const first = await firstSpeaker(work.db, proposal.id)
    if (!first) return
    await work.mail({
      kind: 'proposals.co-speaker-answer',
      recipient: first.email,
      recipientName: first.name,
      eventId: event.id,
      ...coSpeakerAnswerMail(first.lang, {
        event,
        proposal,
        by: person.name || name || person.email,
        accepted: accept,
        baseUrl: work.context.config.url,
      }),
    })
  })

async function checkOwnRoom(
  work: Work,
  proposal: Authorized<ProposalScope, 'invitation.answer'>,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string },
): Promise<void> {
  // A draft takes nobody's room: it is counted when it is submitted.
  if (proposal.status !== 'submitted') return
  const { perSpeaker } = await offeredTo(work.db, proposal.eventId, proposal)
  const full = await checkRoomInCall(work, proposal, [{ personId: id, name, email }], perSpeaker)
  if (full.length > 0) throw new AppError('speaks-in-enough', { max: perSpeaker ?? 0 })
}

/** The secret is the permission; it holds the proposal, so that of two who accept at once one comes first. */
async function authoriseAnswer(work: Work, secret: string) {
  const found = await invitationBySecret(work.db, secret)
  const event = found && (await eventBySlug(work.db, found.eventSlug))
  const proposal = event && (await proposalByCode(work.db, event.id, found.code, { lock: true }))
  // Asked again under the lock: meanwhile it may have been answered, renewed or taken away.
  const invitation = proposal && (await invitationBySecret(work.db, secret))
  if (!invitation || invitation.expiresAt <= work.now || event.cancelledAt)
    throw new AppError('invitation-not-valid')
  if (proposal.status === 'withdrawn') throw new AppError('proposal-withdrawn')
  return {
    event,
    proposal: proposal as Authorized<ProposalScope, 'invitation.answer'>,
    person: invitation.person,
  }
}
