import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { awardsOf, sessionsToAward } from '../queries.ts'
import { removeAward } from '../use-cases/remove-award.ts'
import { saveAward } from '../use-cases/save-award.ts'
import { awardForm, removeAwardForm } from './forms.ts'
import { AwardsPage } from './pages/awards-page.tsx'

const back = (x: Exchange) =>
  x.redirect(x.path('manage', 'events', x.param('event'), 'awards'), 'saved')

async function page(x: Exchange, at: string | null, rejected?: Rejected): Promise<Response> {
  const { id } = x.scope!
  const [awards, sessions] = await Promise.all([
    awardsOf(x.context.db, id),
    sessionsToAward(x.context.db, id),
  ])
  return x.page(
    <AwardsPage awards={awards} sessions={sessions} {...(rejected && { at, rejected })} />,
  )
}

/** What was awarded at an event, and one more. */
export const awardsPage = (x: Exchange): Promise<Response> => page(x, null)

const save = (x: Exchange, id: string | null): Promise<Response> =>
  x.submit(
    awardForm,
    async (award) => {
      await saveAward(x.context, x.param('event'), id, award)
      return back(x)
    },
    (rejected) => page(x, id, rejected),
  )

export const addAward = (x: Exchange): Promise<Response> => save(x, null)
export const changeAward = (x: Exchange): Promise<Response> => save(x, x.param('award'))

export const dropAward = (x: Exchange): Promise<Response> =>
  x.submit(
    removeAwardForm,
    async () => {
      await removeAward(x.context, x.param('event'), x.param('award'))
      return back(x)
    },
    () => page(x, null),
  )
