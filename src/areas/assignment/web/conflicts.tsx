import type { Exchange } from '../../../platform/http/exchange.tsx'
import {
  conflictRules,
  declarations,
  peopleInConflict,
  uncountedReviews,
} from '../queries/conflicts.ts'
import { setConflictRules } from '../use-cases/set-conflict-rules.ts'
import { takeBackConflict } from '../use-cases/take-back-conflict.ts'
import { rulesForm } from './forms.ts'
import { ConflictsPage } from './pages/conflicts-page.tsx'

const here = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'assignment', 'conflicts')

/** What a chair may know of the conflicts of interest in a committee. */
export async function conflictsPage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const { id, slug } = x.scope!
  const [rules, people, uncounted, declared] = await Promise.all([
    conflictRules(db, id),
    peopleInConflict(db, id, x.person.id),
    uncountedReviews(db, id, x.person.id),
    declarations(db, id, x.person.id),
  ])
  return x.page(<ConflictsPage slug={slug} {...{ rules, people, uncounted, declared }} />)
}

export const saveRules = (x: Exchange): Promise<Response> =>
  x.submit(
    rulesForm,
    async (rules) => {
      await setConflictRules(x.context, x.param('event'), rules)
      return x.redirect(here(x), 'saved')
    },
    () => conflictsPage(x),
  )

export async function takeBack(x: Exchange): Promise<Response> {
  await takeBackConflict(x.context, x.param('event'), x.param('declared'))
  return x.redirect(here(x), 'saved')
}
