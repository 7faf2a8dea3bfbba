import { invalidInput, type Problem } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import {
  writeSpeakerProfile,
  type SpeakerProfile,
} from '../../accounts/use-cases/write-speaker-profile.ts'
import { writeAnswers } from '../database/answers.ts'
import { markSubmitted, updateProposal, type ProposalValues } from '../database/proposals.ts'
import { askedValues, askedProfile } from '../domain/asked-values.ts'
import { takesAt } from '../domain/deadlines.ts'
import { problemsOfSubmission } from '../domain/submission.ts'
import { editedSince, ownProposal, type OwnProposal } from '../queries.ts'
import { authoriseOwnProposal } from './authorise-proposal.ts'
import { checkProposalAnswers } from './check-proposal-answers.ts'
import { checkRoomInCall } from './check-room-in-call.ts'
import { confirmSubmission } from './confirm-submission.ts'
import { inviteCoSpeakers } from './invite-co-speakers.ts'
import { offeredTo } from './offered-to.ts'

/** What is missing here could not be read, or was not asked: it stays as it was. */
export type ProposalInput = Partial<ProposalValues> & {
  /** Addresses of everybody else on stage, as far as they are typed. */
  readonly coSpeakers?: readonly string[]
  readonly profile: Partial<SpeakerProfile>
  /** To what the organisers ask besides, by the question's slug. */
  readonly answers?: Readonly<Record<string, unknown>>
  /** What is wrong with what could not be read. */
  readonly unread?: readonly Problem[]
}

/**
 * Saves a proposal that was `received` while its call or its format was open, or late with a code. A draft may lack anything,
 * and its co-speakers are only words: of it everything that can be kept is, and the answer is what could not be. With
 * `submit`, and for one that was submitted before, everything that the form of the call requires must be there
 * (`invalid-input` with all problems), and none of its speakers may have more proposals with the committee than the call
 * allows. Fields that the form hides stay as they are. Then the co-speakers are named as speakers, and those named for the
 * first time get a mail; none is taken off here. The log tells of every submission, and of changes to what was submitted:
 * each that was sent, and once in half an hour that somebody's typing saved itself. Not of a draft's changes, which nobody
 * else reads.
 */
export const saveProposal = (
  context: Context,
  eventSlug: string,
  code: string,
  input: ProposalInput,
  submit: boolean,
  received: Date = context.now(),
): Promise<readonly Problem[]> =>
  transact(context, async (work) => {
    const { event, proposal } = await authoriseOwnProposal(
      work,
      'proposal.edit',
      eventSlug,
      code,
      received,
    )
    const me = work.actor?.id ?? ''
    const stored = await ownProposal(work.db, proposal.id, me)
    const { tracks, formats, form, deadlines, hostId, perSpeaker } = await offeredTo(
      work.db,
      event.id,
      proposal,
    )
    const values = askedValues(input, stored, form)
    const profile = askedProfile(input.profile, form)
    const others = otherSpeakers(stored, values.coSpeakers)
    const committed = submit || proposal.status === 'submitted'
    const { problems: unanswered, checked } = await checkProposalAnswers(
      work,
      { ...values, id: proposal.id, eventId: event.id, hostId },
      input.answers ?? {},
      { as: 'speaker', draft: !committed },
    )
    const problems = [...(input.unread ?? [])]
    if (committed)
      problems.push(
        ...problemsOfSubmission(
          { ...values, coSpeakers: others, author: author(input.profile, stored, me) },
          { tracks, formats },
          form,
        ).filter(({ field }) => !problems.some((unread) => unread.field === field)),
      )
    // A file that could not be taken is not told to be missing besides.
    problems.push(
      ...unanswered.filter(({ field }) => !problems.some((unread) => unread.field === field)),
    )
    const chosen =
      proposal.status !== 'submitted' ||
      values.formatId !== stored.formatId ||
      values.trackId !== stored.trackId
    // What the committee has stays where it is, also when it asks for changes: nobody moves into what is closed.
    if (committed && chosen && !takesAt(deadlines, values, received))
      problems.push({ field: 'formatId', code: 'format-closed' })
    // Before anything else is written: of two drafts that are submitted at once, the second counts the first.
    if (submit && proposal.status !== 'submitted')
      problems.push(
        ...(await checkRoomInCall(
          work,
          proposal,
          stored.speakers.filter(({ state }) => state === 'accepted'),
          perSpeaker,
        )),
      )
    if (committed && problems.length > 0) throw invalidInput(problems)
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
    if (!committed) return problems

    await inviteCoSpeakers(work, event, { ...proposal, title: values.title }, others)
    if (submit) await markSubmitted(work.db, proposal, received)
    if (submit && proposal.status !== 'submitted')
      await confirmSubmission(work, event, { code, id: proposal.id, title: values.title })
    if (!submit && (await editedSince(work.db, proposal, me, halfHourBefore(work.now)))) return []
    await work.audit({
      action: proposal.status === 'submitted' ? 'proposal.edit' : 'proposal.submit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: proposal.id,
      after: { code, title: values.title },
    })
    return []
  })

/** The addresses of all but the first speaker: who stands on the proposal, and who was typed. */
function otherSpeakers({ speakers }: OwnProposal, typed: readonly string[]): readonly string[] {
  const first = speakers.find((speaker) => speaker.first)
  const standing = speakers.filter(({ first: own, state }) => !own && state !== 'declined')
  return [...new Set([...standing.map(({ email }) => email), ...typed])].filter(
    (email) => email !== first?.email,
  )
}

/** What is judged of who writes: what they typed, else what their profile has, and whether they have a photo. */
function author(profile: Partial<SpeakerProfile>, { speakers }: OwnProposal, actorId: string) {
  const me = speakers.find(({ personId }) => personId === actorId)
  const of = <Field extends keyof SpeakerProfile, None>(field: Field, none: None) =>
    profile[field] ?? me?.[field] ?? none
  return {
    name: of('name', ''),
    organisation: of('organisation', ''),
    jobTitle: of('jobTitle', ''),
    pronouns: of('pronouns', ''),
    biography: of('biography', ''),
    country: of('country', ''),
    speaksFirstTime:
      profile.speaksFirstTime === undefined
        ? (me?.speaksFirstTime ?? null)
        : profile.speaksFirstTime,
    photo: Boolean(me?.photoFileId),
  }
}

const halfHourBefore = (now: Date) => new Date(now.getTime() - 30 * 60 * 1_000)
