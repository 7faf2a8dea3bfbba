import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../queries.ts'
import { enterProposal } from '../use-cases/enter-proposal.ts'
import { enterForm } from './forms.ts'
import { EnterPage } from './pages/enter-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { id, slug } = x.scope!
  const [tracks, formats] = await Promise.all([
    tracksOf(x.context.db, id),
    formatsOf(x.context.db, id),
  ])
  return x.page(<EnterPage {...{ slug, tracks, formats }} {...(rejected && { rejected })} />)
}

/** A proposal that the team enters for somebody. */
export const enterPage = (x: Exchange): Promise<Response> => show(x)

export const enterProposalForm = (x: Exchange): Promise<Response> =>
  x.submit(
    enterForm,
    async ({ email, name, organisation, jobTitle, biography, ...values }) => {
      const speaker = { email, name, organisation, jobTitle, biography }
      const code = await enterProposal(x.context, x.param('event'), { ...values, speaker })
      return x.redirect(
        x.path('manage', 'events', x.param('event'), 'proposals', code),
        'proposal-entered',
      )
    },
    (rejected) => show(x, rejected),
  )
