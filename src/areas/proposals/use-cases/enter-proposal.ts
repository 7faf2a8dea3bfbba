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
import { findOrInvitePerson } from '../../accounts/use-cases/find-or-invite-person.ts'
import { insertProposal, markSubmitted, type ProposalValues } from '../database/proposals.ts'
import { enteredMail } from '../emails/entered.ts'
import { policy } from '../policy.ts'
import { proposalByCode, type ProposalScope } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { offeredTo } from './offered-to.ts'

type Entered = ProposalValues & {
  readonly speaker: UnclaimedProfile & { readonly email: string }
}

/**
 * Enters a proposal on behalf of somebody, with the call open or not: it is theirs and submitted, and they get a mail. They need no
 * account; who signs in with that address has it, and until then the organiser's words about them stand. What a person who has signed
 * in says of themselves is never changed. Answers its code. Throws `call-not-open` where no call was set up.
 */
export const enterProposal = (
  context: Context,
  eventSlug: string,
  { speaker, ...values }: Entered,
): Promise<string> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'proposal.enter', eventSlug)
    const { call, tracks, formats } = await offeredTo(work.db, event.id, { hostCallId: null })
    if (!call) throw new AppError('call-not-open')
    const track = tracks.find(({ id }) => id === values.trackId)
    const problems: Problem[] = []
    if (values.trackId && !track) problems.push({ field: 'trackId', code: 'not-a-choice' })
    if (!formats.some(({ id }) => id === values.formatId) && formats.length > 0)
      problems.push({ field: 'formatId', code: 'required' })
    if (problems.length > 0) throw invalidInput(problems)
    await limitActs(work, actLimits.invite)
    const { email, ...profile } = speaker
    const person = await findOrInvitePerson(work, { email, name: profile.name })
    await describeUnclaimed(work, person.id, profile)
    const host = call.perHost
      ? (await hostCallsOf(work.db, event.id)).find(({ hostId }) => hostId === track?.hostId)
      : undefined
    const code = newCode()
    const going = { hostCallId: host?.id ?? null, talkId: null, lateCodeId: null }
    const id = await insertProposal(
      work.db,
      event,
      { ...values, ...going, code, personId: person.id },
      work.now,
    )
    const proposal = await proposalByCode(work.db, event.id, code)
    await markSubmitted(work.db, proposal as Authorized<ProposalScope, 'proposal.enter'>, work.now)
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
