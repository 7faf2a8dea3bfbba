import { AppError } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { guestNeighbours } from '../queries/guests.ts'
import { agreeOnGuests } from '../use-cases/agree-on-guests.ts'
import { guestsForm } from './forms.ts'
import { GuestsPage } from './pages/guests-page.tsx'

/** The events beside this one, and whether each lets in the guests of the other. */
export const guestsPage = async (x: Exchange): Promise<Response> =>
  x.page(<GuestsPage neighbours={await guestNeighbours(x.context.db, x.scope!.id)} />)

export const agreeForm = (x: Exchange): Promise<Response> => {
  const page = x.path('manage', 'events', x.param('event'), 'guests')
  return x.submit(
    guestsForm,
    async ({ answer }) => {
      await agreeOnGuests(x.context, x.param('event'), x.param('other'), answer === 'agree')
      return x.redirect(page, answer === 'agree' ? 'guests-agreed' : 'guests-ended')
    },
    async ({ problems }) => {
      if (problems.some(({ code }) => code === 'already-answered')) return x.redirect(page)
      throw new AppError('invalid-input')
    },
  )
}
