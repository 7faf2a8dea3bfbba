import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import type { EventScope } from '../../accounts/queries.ts'
import {
  writeSpeakerProfile,
  type SpeakerProfile,
} from '../../accounts/use-cases/write-speaker-profile.ts'
import { writeAnswers } from '../database/answers.ts'
import {
  lockSubmissionsOf,
  markSubmitted,
  updateProposal,
  type ProposalValues,
} from '../database/proposals.ts'
import { askedValues, askedProfile } from '../domain/asked-values.ts'
import { takesAt } from '../domain/deadlines.ts'
import { problemsOfSubmission } from '../domain/submission.ts'
import { submittedMail } from '../emails/submitted.ts'
import { editedSince, ownProposal, type OwnProposal } from '../queries.ts'
import { openChangeRequest } from '../queries/change-requests.ts'
import { submittedBy } from '../queries/submitted-by.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'
import { checkProposalAnswers } from './check-proposal-answers.ts'
import { inviteCoSpeakers } from './invite-co-speakers.ts'
import { offeredTo } from './offered-to.ts'

export type ProposalInput = ProposalValues & {
  /** Addresses of everybody else on stage, as far as they are typed. */
  readonly coSpeakers: readonly string[]
  readonly profile: SpeakerProfile
  /** To what the organisers ask besides, by the question's slug. */
  readonly answers?: Readonly<Record<string, unknown>>
}

/**
 * Saves a proposal that was `received` while its call or its format was open, or late with a code. A draft may lack anything,
 * and its co-speakers are only words; with `submit`, and for one that was submitted before, everything that the form of
 * the call requires must be there (`invalid-input` with all problems), and its first speaker must not have more
 * proposals with the committee than the call allows. Fields that the form hides stay as they are. Then the co-speakers
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
  received: Date = context.now(),
): Promise<void> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseOwnProposal(
      work,
      'proposal.edit',
      eventSlug,
      code,
      received,
    )
    const stored = await ownProposal(work.db, proposal.id, work.actor?.id ?? '')
    const { tracks, formats, form, deadlines, hostId, perSpeaker } = await offeredTo(
      work.db,
      event.id,
      proposal,
    )
    const values = askedValues(input, stored, form)
    const profile = askedProfile(input.profile, form)
    const first = stored.speakers.find((speaker) => speaker.first)
    const standing = stored.speakers.filter(({ first: own, state }) => !own && state !== 'declined')
    const others = [
      ...new Set([...standing.map(({ email }) => email), ...values.coSpeakers]),
    ].filter((email) => email !== first?.email)
    const committed = submit || proposal.status === 'submitted'
    const { problems: unanswered, checked } = await checkProposalAnswers(
      work,
      { ...values, id: proposal.id, eventId: event.id, hostId },
      input.answers ?? {},
      { as: 'speaker', draft: !committed },
    )
    // Before anything else is written: of two drafts that are submitted at once, the second counts the first.
    if (submit && perSpeaker !== null && first)
      await lockSubmissionsOf(work.db, proposal, first.personId)
    const problems = committed
      ? [
          ...problemsOfSubmission(
            { ...values, coSpeakers: others, author: author(input.profile, stored, work) },
            { tracks, formats },
            form,
          ),
          ...unanswered,
        ]
      : [...unanswered]
    const asked = await openChangeRequest(work.db, proposal.id, work.now)
    const chosen =
      proposal.status !== 'submitted' ||
      values.formatId !== stored.formatId ||
      values.trackId !== stored.trackId
    // What the committee has and asks to be changed stays where it is.
    if (committed && chosen && !asked && !takesAt(deadlines, values, received))
      problems.push({ field: 'formatId', code: 'format-closed' })
    if (
      submit &&
      proposal.status !== 'submitted' &&
      perSpeaker !== null &&
      first &&
      (await submittedBy(work.db, event.id, proposal.hostCallId, first.personId)) >= perSpeaker
    )
      problems.push({ field: '', code: 'too-many-proposals', params: { max: perSpeaker } })
    if (problems.length > 0) throw invalidInput(problems)
    const { coSpeakers, ...own } = values
    await updateProposal(
      work.db,
      proposal,
      {
        ...own,
        trackId: tracks.some((track) => track.id === values.trackId) ? values.trackId : null,
        formatId: formats.some((format) => format.id === values.formatId) ? values.formatId : null,
        // From now on they stand on the proposal.
        coSpeakersTyped: committed ? '' : coSpeakers.join('\n'),
      },
      work.now,
    )
    await writeSpeakerProfile(work, profile)
    for (const { questions, answers, personId } of checked)
      await writeAnswers(work.db, proposal, questions, answers, { personId, at: work.now })
    if (!committed) return

    await inviteCoSpeakers(work, event, { ...proposal, title: values.title }, others)
    if (submit) await markSubmitted(work.db, proposal, received)
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

/** What is judged of who writes: what they typed, and whether they have a photo. */
const author = (profile: SpeakerProfile, { speakers }: OwnProposal, { actor }: Work) => ({
  pronouns: '',
  ...profile,
  photo: speakers.some(({ personId, photoFileId }) => personId === actor?.id && photoFileId),
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
