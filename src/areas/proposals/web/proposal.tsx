import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { callStateAt } from '../domain/call-state.ts'
import {
  callOf,
  formatsOf,
  isSpeakerOf,
  ownProposal,
  proposalByCode,
  tracksOf,
} from '../queries.ts'
import { saveProposal } from '../use-cases/save-proposal.ts'
import { withdrawProposal } from '../use-cases/withdraw-proposal.ts'
import { proposalForm } from './forms.ts'
import { ProposalPage } from './pages/proposal-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await eventBySlug(db, x.param('event'))
  const scope = event && (await proposalByCode(db, event.id, x.param('proposal')))
  if (!event || !scope || !(await isSpeakerOf(db, scope.id, x.person.id))) throw notFound()
  const [proposal, call, tracks, formats] = await Promise.all([
    ownProposal(db, scope.id, x.person.id),
    callOf(db, event.id),
    tracksOf(db, event.id),
    formatsOf(db, event.id),
  ])
  const props = {
    event,
    proposal,
    tracks,
    formats,
    closesAt: call?.closesAt ?? null,
    open: callStateAt(call, now()) === 'open',
  }
  return x.page(<ProposalPage {...props} personId={x.person.id} {...(rejected && { rejected })} />)
}

/** One's own proposal: a form while the call is open, then how it stands. */
export const proposalPage = (x: Exchange): Promise<Response> => show(x)

export const saveProposalForm = (x: Exchange): Promise<Response> =>
  x.submit(
    proposalForm,
    async ({ submit, name, organisation, jobTitle, biography, ...values }) => {
      const submitting = submit !== undefined && !x.request.headers.has('x-autosave')
      const input = { ...values, profile: { name, organisation, jobTitle, biography } }
      await saveProposal(x.context, x.param('event'), x.param('proposal'), input, submitting)
      return x.saved(x.url.pathname, submitting ? 'proposal-submitted' : 'saved')
    },
    (rejected) => show(x, rejected),
  )

export async function withdraw(x: Exchange): Promise<Response> {
  await withdrawProposal(x.context, x.param('event'), x.param('proposal'))
  return x.redirect(
    x.path('events', x.param('event'), 'call', 'proposals', x.param('proposal')),
    'proposal-withdrawn',
  )
}
