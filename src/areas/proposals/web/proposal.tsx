import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { mayEdit } from '../domain/blindness.ts'
import { callStateAt } from '../domain/call-state.ts'
import { isSpeakerOf, ownProposal, proposalByCode } from '../queries.ts'
import { openChangeRequest } from '../queries/change-requests.ts'
import { readingPhase } from '../queries/reading-phase.ts'
import { openHandover } from '../queries/host-calls.ts'
import { openLink, ownInvitation } from '../queries/invitations.ts'
import { answerHandover } from '../use-cases/answer-handover.ts'
import { offeredTo } from '../use-cases/offered-to.ts'
import { saveProposal } from '../use-cases/save-proposal.ts'
import { withdrawProposal } from '../use-cases/withdraw-proposal.ts'
import { handoverAnswerForm, proposalForm } from './forms.ts'
import { ProposalPage } from './pages/proposal-page.tsx'

/** One's own proposal; who was named on it and has not accepted is led to the invitation. */
export async function showProposal(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const scope = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !scope) throw notFound()
  if (!(await isSpeakerOf(db, scope.id, x.person.id))) {
    const secret = await ownInvitation(db, scope.id, x.person.id)
    if (!secret) throw notFound()
    return x.redirect(x.path('co-speaker', secret))
  }
  const [proposal, { call, own, tracks, formats }, handover, asked, phase, link] =
    await Promise.all([
      ownProposal(db, scope.id, x.person.id),
      offeredTo(db, event.id, scope.hostCallId),
      openHandover(db, scope.id),
      openChangeRequest(db, scope.id, now()),
      readingPhase(db, event.id, now()),
      openLink(db, scope.id, now()),
    ])
  const dates = own ?? call
  const callOpen = mayEdit(phase, {
    submitted: scope.status === 'submitted',
    callOpen: callStateAt(dates, now()) === 'open',
    now: now(),
  })
  const props = {
    event,
    proposal,
    tracks,
    formats,
    host: own?.name ?? null,
    handover: handover ?? null,
    closesAt: callOpen ? (dates?.closesAt ?? null) : (asked?.until ?? null),
    open: callOpen || asked !== undefined,
    asked: asked ?? null,
    link,
  }
  return x.page(<ProposalPage {...props} personId={x.person.id} {...(rejected && { rejected })} />)
}

/** One's own proposal: a form while the call is open, then how it stands. */
export const proposalPage = (x: Exchange): Promise<Response> => showProposal(x)

export const saveProposalForm = (x: Exchange): Promise<Response> =>
  x.submit(
    proposalForm,
    async ({ submit, name, organisation, jobTitle, biography, ...values }) => {
      const submitting = submit !== undefined && !x.request.headers.has('x-autosave')
      const input = { ...values, profile: { name, organisation, jobTitle, biography } }
      await saveProposal(x.context, x.param('event'), x.param('proposal'), input, submitting)
      return x.saved(x.url.pathname, submitting ? 'proposal-submitted' : 'saved')
    },
    (rejected) => showProposal(x, rejected),
  )

export async function withdraw(x: Exchange): Promise<Response> {
  await withdrawProposal(x.context, x.param('event'), x.param('proposal'))
  return x.redirect(
    x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal')),
    'proposal-withdrawn',
  )
}

/** A speaker's answer to the wish that their proposal goes to another host's call. */
export const answerHandoverForm = (x: Exchange): Promise<Response> => {
  const page = x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal'))
  return x.submit(
    handoverAnswerForm,
    async ({ answer }) => {
      await answerHandover(x.context, x.param('event'), x.param('proposal'), answer === 'accept')
      return x.redirect(page, answer === 'accept' ? 'handover-accepted' : 'handover-declined')
    },
    async ({ problems }) => {
      if (problems.some(({ code }) => code === 'already-answered'))
        return x.redirect(page, 'answered-before', 'warning')
      return showProposal(x)
    },
  )
}
