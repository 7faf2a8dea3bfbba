import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../queries.ts'
import { enterProposal } from '../use-cases/enter-proposal.ts'
import { editEnteredSpeaker } from '../use-cases/edit-entered-speaker.ts'
import { enteredSpeakerForm, enterForm, filledRows } from './forms.ts'
import { showProposalAgain } from './manage.tsx'
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
    async ({ email, name, organisation, jobTitle, biography, others, ...values }) => {
      const speakers = [{ email, name, organisation, jobTitle, biography }, ...others]
      const code = await enterProposal(x.context, x.param('event'), { ...values, speakers })
      return x.redirect(
        x.path('manage', 'events', x.param('event'), 'proposals', code),
        'proposal-entered',
      )
    },
    ({ problems, typed }) =>
      show(x, { problems, typed: { ...typed, others: filledRows(typed['others']) } }),
  )

/** Puts right what the team wrote about somebody whom it entered. */
export const editEnteredForm = (x: Exchange): Promise<Response> => {
  const [event, code] = [x.param('event'), x.param('proposal')]
  const page = x.path('manage', 'events', event, 'proposals', code)
  return x.submit(
    enteredSpeakerForm,
    async ({ id, ...said }) => {
      await editEnteredSpeaker(x.context, event, code, id, said)
      return x.redirect(page, 'saved')
    },
    async (rejected) =>
      rejected.problems.some(({ code: problem }) => problem === 'speaker-claimed')
        ? x.redirect(page, 'speaker-claimed', 'warning')
        : showProposalAgain(x, rejected),
  )
}
