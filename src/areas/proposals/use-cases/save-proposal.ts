import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import {
  writeSpeakerProfile,
  type SpeakerProfile,
} from '../../accounts/use-cases/write-speaker-profile.ts'
import { markSubmitted, updateProposal, type ProposalValues } from '../database/proposals.ts'
import { problemsOfSubmission } from '../domain/submission.ts'
import { submittedMail } from '../emails/submitted.ts'
import { editedSince, speakersOf } from '../queries.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'
import { inviteCoSpeakers } from './invite-co-speakers.ts'
import { offeredTo } from './offered-to.ts'

export type ProposalInput = ProposalValues & {
  /** Addresses of everybody else on stage, as far as they are typed. */
  readonly coSpeakers: readonly string[]
  readonly profile: SpeakerProfile
}

/**
 * Saves a proposal while the call is open. A draft may lack anything, and its co-speakers are only words; with `submit`,
 * and for one that was submitted before, everything must be there (`invalid-input` with all problems). Then the co-speakers
 * are named as speakers, and those named for the first time get a mail; none is taken off here. The log tells of every submission, and of
 * changes to what was submitted: each that was sent, and once in half an hour that somebody's typing saved itself. Not of
 * a draft's changes, which nobody else reads.
 */
export const saveProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  input: ProposalInput,
  submit: boolean,
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseOwnProposal(work, 'proposal.edit', eventSlug, code)
    const { coSpeakers, profile, ...values } = input
    const known = await speakersOf(work.db, proposal.id)
    const first = known.find((speaker) => speaker.first)
    const standing = known.filter((speaker) => !speaker.first && speaker.state !== 'declined')
    const others = [...new Set([...standing.map(({ email }) => email), ...coSpeakers])].filter(
      (email) => email !== first?.email,
    )
    const { tracks, formats } = await offeredTo(work.db, event.id, proposal.hostCallId)
    const committed = submit || proposal.status === 'submitted'
    if (committed) {
      const draft = { ...values, coSpeakers: others, authorName: profile.name }
      const problems = problemsOfSubmission(draft, { tracks, formats })
      if (problems.length > 0) throw invalidInput(problems)
    }
    const own = {
      ...values,
      trackId: tracks.some((track) => track.id === values.trackId) ? values.trackId : null,
      formatId: formats.some((format) => format.id === values.formatId) ? values.formatId : null,
      // From now on they stand on the proposal.
      coSpeakersTyped: committed ? '' : coSpeakers.join('\n'),
    }
    await updateProposal(work.db, proposal, own, work.now)
    await writeSpeakerProfile(work, profile)
    if (!committed) return

    await inviteCoSpeakers(work, event, { ...proposal, title: values.title }, others)
    if (submit) await markSubmitted(work.db, proposal, work.now)
    if (submit && proposal.status !== 'submitted')
      await confirmSubmission(work, event, { code, id: proposal.id, title: values.title })
    if (
      !submit &&
      (await editedSince(work.db, proposal, work.actor?.id ?? '', halfHourBefore(work.now)))
    )
      return
    await work.audit({
      action: proposal.status === 'submitted' ? 'proposal.edit' : 'proposal.submit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: values.title },
    })
  })

const halfHourBefore = (now: Date) => new Date(now.getTime() - 30 * 60 * 1_000)

async function confirmSubmission(
  work: Work,
  event: EventScope,
  proposal: { id: string; code: string; title: string },
): Promise<void> {
  if (!work.actor) throw new AppError('sign-in-required')
  await work.mail({
    kind: 'proposals.submitted',
    recipient: work.actor.email,
    recipientName: work.actor.name,
    eventId: event.id,
    subjectId: proposal.id,
    ...submittedMail(work.context.language, { event, proposal, baseUrl: work.context.config.url }),
  })
}
