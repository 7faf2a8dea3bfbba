import { AppError, invalidInput, type Problem } from '../../../shared/app-error.ts'
import type { Authorized } from '../../../shared/authorized.ts'
import { newCode } from '../../../shared/ids.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  describeUnclaimed,
  type UnclaimedProfile,
} from '../../accounts/use-cases/describe-unclaimed.ts'
import { findOrInvitePerson, type Found } from '../../accounts/use-cases/find-or-invite-person.ts'
import {
  enterSpeakers,
  insertProposal,
  markSubmitted,
  type ProposalValues,
} from '../database/proposals.ts'
import { enteredMail } from '../emails/entered.ts'
import { policy } from '../policy.ts'
import { proposalByCode, type ProposalScope } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { offeredTo } from './offered-to.ts'

type EnteredSpeaker = UnclaimedProfile & { readonly email: string }
type Entered = ProposalValues & {
  /** Everybody on stage, the first of them first. */
  readonly speakers: readonly EnteredSpeaker[]
}

/**
 * Enters a proposal on behalf of those who speak, with the call open or not: it is theirs and submitted, and they get a mail. They need
 * no account; who signs in with that address has it, and until then the organiser's words about them stand. What a person who has signed
 * in says of themselves is never changed. Answers its code. Throws `call-not-open` where no call was set up,
 * `too-many-speakers` beyond what the format has room for, and `speaks-already` for an address that stands there twice.
 */
export const enterProposal = (
  context: Context,
  eventSlug: string,
  { speakers, ...values }: Entered,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.enter', eventSlug)
    const { call, tracks, formats } = await offeredTo(work.db, event.id, { hostCallId: null })
    if (!call) throw new AppError('call-not-open')
    const track = tracks.find(({ id }) => id === values.trackId)
    const problems: Problem[] = []
    if (values.trackId && !track) problems.push({ field: 'trackId', code: 'not-a-choice' })
    const format = formats.find(({ id }) => id === values.formatId)
    if (!format && formats.length > 0) problems.push({ field: 'formatId', code: 'required' })
    problems.push(...problemsOfSpeakers(speakers, format?.maxSpeakers ?? null))
    if (problems.length > 0) throw invalidInput(problems)
    await limitActs(work, actLimits.invite)
    const people: Found[] = []
    for (const { email, ...profile } of speakers) {
      const person = await findOrInvitePerson(work, { email, name: profile.name })
      await describeUnclaimed(work, person.id, profile)
      people.push(person)
    }
    const [first] = people
    if (!first) throw invalidInput([{ field: 'email', code: 'required' }])
    const host = call.perHost
      ? (await hostCallsOf(work.db, event.id)).find(({ hostId }) => hostId === track?.hostId)
      : undefined
    const code = newCode()
    const going = { hostCallId: host?.id ?? null, talkId: null, lateCodeId: null }
    const id = await insertProposal(
      work.db,
      event,
      { ...values, ...going, code, personId: first.id },
      work.now,
    )
    const proposal = (await proposalByCode(work.db, event.id, code)) as Authorized<
      ProposalScope,
      'proposal.enter'
    >
    await enterSpeakers(
      work.db,
      proposal,
      people.map((person) => person.id),
    )
    await markSubmitted(work.db, proposal, work.now)
    for (const person of people)
      await work.mail({
        kind: 'proposals.entered',
        recipient: person.email,
        recipientName: person.name,
        eventId: event.id,
        subjectId: id,
        ...enteredMail(person.lang, {
          event,
          proposal: { code, title: values.title },
          baseUrl: work.context.config.url,
        }),
      })
    await work.audit({
      action: 'proposal.enter',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'proposal',
      objectId: id,
      after: { code, title: values.title },
    })
    return code
  })

/** The fields of the first stand by themselves, those of the others under `others.<number>`. */
function problemsOfSpeakers(speakers: readonly EnteredSpeaker[], most: number | null): Problem[] {
  const emails = speakers.map(({ email }) => email)
  const twice = emails.flatMap((email, at) =>
    emails.indexOf(email) < at ? [{ field: `others.${at - 1}.email`, code: 'speaks-already' }] : [],
  )
  return most !== null && speakers.length > most
    ? [...twice, { field: 'formatId', code: 'too-many-speakers', params: { max: most } }]
    : twice
}
