import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { revealNames } from '../../proposals/use-cases/reveal-names.ts'
import { proposalToRedact } from '../queries/redactions.ts'
import { redactProposal } from '../use-cases/redact-proposal.ts'
import { redactionForm } from './forms.ts'
import { RedactionPage } from './pages/redaction-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { id, slug } = x.scope!
  const proposal = await proposalToRedact(x.context.db, id, x.param('proposal'), x.person.id)
  if (!proposal) throw notFound()
  return x.page(<RedactionPage slug={slug} proposal={proposal} {...(rejected && { rejected })} />)
}

/** Where passages are hidden by hand; what is proposed tells the names, and the log says who asked. */
export async function redactionPage(x: Exchange): Promise<Response> {
  await revealNames(x.context, x.scope!.slug, x.param('proposal'))
  return show(x)
}

export const saveRedaction = (x: Exchange): Promise<Response> =>
  x.submit(
    redactionForm,
    async (marked) => {
      await redactProposal(x.context, x.param('event'), x.param('proposal'), marked)
      return x.redirect(
        x.path('manage', 'events', x.param('event'), 'reviews', x.param('proposal')),
        'saved',
      )
    },
    async (rejected) => {
      await revealNames(x.context, x.scope!.slug, x.param('proposal'))
      return show(x, rejected)
    },
  )

/** Loaded again after something was wrong, or in another language: back to the proposal. */
export const leaveRedaction = (x: Exchange): Response =>
  x.redirect(x.path('manage', 'events', x.param('event'), 'reviews', x.param('proposal')))
