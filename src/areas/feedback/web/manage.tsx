import { z } from 'zod'
import { notFound } from '../../../shared/app-error.ts'
import { csv } from '../../../shared/csv.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { checkbox } from '../../../platform/http/forms.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { saidOf, settingsOf, summaries } from '../queries.ts'
import { hideFeedback } from '../use-cases/hide-feedback.ts'
import { releaseFeedback } from '../use-cases/release-feedback.ts'
import { setUpFeedback } from '../use-cases/set-up-feedback.ts'
import { ManageFeedbackPage } from './pages/manage-feedback-page.tsx'

const settingsForm = z.object({
  open: checkbox(),
  toSpeakers: z.enum(['at-once', 'when-released']),
})
const hideForm = z.object({
  id: z.uuid(),
  hidden: z.enum(['yes', 'no']),
  session: z.string().max(40),
})

const home = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'feedback')

async function readEvent(x: Exchange) {
  const event = await eventBySlug(x.context.db, x.param('event'))
  if (!event) throw notFound()
  return event
}

/** What was said of the sessions of an event, and of one of them every word. */
export async function managePage(x: Exchange): Promise<Response> {
  const { db } = x.context
  const event = await readEvent(x)
  const code = x.url.searchParams.get('session')
  const [settings, sessions, said] = await Promise.all([
    settingsOf(db, event.id),
    summaries(db, event.id),
    code ? saidOf(db, event.id, code) : [],
  ])
  return x.page(
    <ManageFeedbackPage
      base={home(x)}
      slug={event.slug}
      settings={settings}
      sessions={sessions}
      said={said}
      code={code}
    />,
  )
}

export const saveSettingsForm = (x: Exchange): Promise<Response> =>
  x.submit(
    settingsForm,
    async (settings) => {
      await setUpFeedback(x.context, x.param('event'), settings)
      return x.redirect(home(x), 'saved')
    },
    () => managePage(x),
  )

export async function release(x: Exchange): Promise<Response> {
  await releaseFeedback(x.context, x.param('event'))
  return x.redirect(home(x), 'feedback-released')
}

export const hide = (x: Exchange): Promise<Response> =>
  x.submit(
    hideForm,
    async ({ id, hidden, session }) => {
      await hideFeedback(x.context, x.param('event'), id, hidden === 'yes')
      return x.redirect(`${home(x)}?session=${encodeURIComponent(session)}#said`, 'saved')
    },
    () => managePage(x),
  )

/** Everything that was said, as a table; never by whom. */
export async function feedbackCsv(x: Exchange): Promise<Response> {
  const event = await readEvent(x)
  const said = await saidOf(x.context.db, event.id)
  const table = csv([
    ['session', 'title', 'score', 'text', 'hidden', 'at'],
    ...said.map((each) => [
      each.code,
      textIn(each.title, x.language),
      String(each.score),
      each.body,
      each.hidden ? 'yes' : '',
      each.createdAt.toISOString(),
    ]),
  ])
  return new Response(table, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}-feedback.csv"`,
      'cache-control': 'no-store',
    },
  })
}
