import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { correctionForm } from '../domain/correction.ts'
import { correctTheme } from '../use-cases/correct-theme.ts'

// Only our own buttons send this form: whatever else comes has no page to go back to.
const nowhere = async (): Promise<Response> => {
  throw notFound()
}

/** Corrects a theme of a session and goes back to where the session is edited. */
export const correctSession = (x: Exchange): Promise<Response> =>
  x.submit(
    correctionForm,
    async (correction) => {
      const [event, code] = [x.param('event'), x.param('session')]
      await correctTheme(x.context, event, { kind: 'session', code }, correction)
      return x.redirect(
        `${x.path('manage', 'events', event, 'agenda', 'sessions', code)}#themes`,
        'saved',
      )
    },
    nowhere,
  )

/** Corrects a theme of a proposal and goes back to the proposal. */
export const correctProposal = (x: Exchange): Promise<Response> =>
  x.submit(
    correctionForm,
    async (correction) => {
      const [event, code] = [x.param('event'), x.param('proposal')]
      await correctTheme(x.context, event, { kind: 'proposal', code }, correction)
      return x.redirect(`${x.path('manage', 'events', event, 'proposals', code)}#themes`, 'saved')
    },
    nowhere,
  )
