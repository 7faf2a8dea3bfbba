import { notFound } from '../../../shared/app-error.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { judgedByCode } from '../queries/judged.ts'
import { askForChanges } from '../use-cases/ask-for-changes.ts'
import { changesForm } from './forms.ts'
import { AskChangesPage } from './pages/ask-changes-page.tsx'

async function show(x: Exchange, codes: readonly string[], rejected?: Rejected): Promise<Response> {
  const { id, slug } = x.scope!
  const { db } = x.context
  const event = await eventBySlug(db, slug)
  const proposals = (await judgedByCode(db, id, codes.slice(0, 500), x.person.id)).filter(
    ({ own, status }) => !own && status === 'submitted',
  )
  if (!event) throw notFound()
  if (proposals.length === 0)
    return x.redirect(
      x.path('manage', 'events', slug, 'reviews', 'decisions'),
      'none-ticked',
      'warning',
    )
  return x.page(
    <AskChangesPage
      slug={slug}
      proposals={proposals}
      timeZone={event.timeZone}
      {...(rejected && { rejected })}
    />,
  )
}

/** What to ask of the speakers of the ticked proposals, and until when. */
export const askChangesPage = (x: Exchange): Promise<Response> =>
  show(x, x.url.searchParams.getAll('proposal'))

export const askChanges = (x: Exchange): Promise<Response> =>
  x.submit(
    changesForm,
    async ({ proposal, words, until, seen }) => {
      const { slug } = x.scope!
      const event = await eventBySlug(x.context.db, slug)
      await askForChanges(x.context, slug, {
        codes: proposal,
        words,
        until: until ? instantAt(until, event?.timeZone ?? 'UTC') : null,
        seen,
      })
      return x.redirect(
        `${x.path('manage', 'events', slug, 'reviews', 'decisions')}?decision=changes`,
        'changes-asked',
      )
    },
    (rejected) => {
      const typed = rejected.typed['proposal']
      const codes = (Array.isArray(typed) ? typed : [typed]).filter(
        (code): code is string => typeof code === 'string',
      )
      return show(x, codes, rejected)
    },
  )
