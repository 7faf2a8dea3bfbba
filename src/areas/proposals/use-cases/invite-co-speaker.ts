import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { renewInvitation } from '../database/co-speakers.ts'
import { speakersOf } from '../queries.ts'
import { authoriseSpeakers, checkRoomOnStage } from './authorise-speakers.ts'
import { invitationEnd, inviteCoSpeakers, mailInvitation } from './invite-co-speakers.ts'

const refuse = (code: string) => new AppError('invalid-input', {}, [{ field: 'email', code }])

/**
 * Names the person with an address as a co-speaker, who gets a mail; who was named and has not answered gets another one, whose
 * link replaces the one before. Throws as `authoriseSpeakers`, `too-many-speakers`, `speaks-already`, and `declined-before`
 * for who said no: nobody is asked twice.
 */
export const inviteCoSpeaker = (
  context: Context,
  eventSlug: string,
  code: string,
  email: string,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseSpeakers(work, eventSlug, code)
    const known = (await speakersOf(work.db, proposal.id)).find((each) => each.email === email)
    if (known?.state === 'accepted') throw refuse('speaks-already')
    if (known?.state === 'declined') throw refuse('declined-before')
    if (known) {
      const expiresAt = invitationEnd(work.now)
      const secret = await renewInvitation(work.db, proposal, known.personId, expiresAt)
      if (secret) await mailInvitation(work, event, proposal, known, { secret, expiresAt })
      return
    }
    await checkRoomOnStage(work, proposal.id, 1)
    await inviteCoSpeakers(work, event, proposal, [email])
    await work.audit({
      action: 'speakers.invite',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: proposal.title },
    })
  })
