import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { parse } from '../../../platform/http/forms.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { publicNumbers } from '../queries/public-numbers.ts'
import { agreeToBeNamed } from '../use-cases/agree-to-be-named.ts'
import { publishNumbers } from '../use-cases/publish-numbers.ts'
import { showForm } from './forms.ts'
import { CommitteePage } from './pages/committee-page.tsx'

async function read(x: Exchange) {
  const event = await eventBySlug(x.context.db, x.param('event'))
  const numbers = event?.announcedAt && (await publicNumbers(x.context.db, event.id))
  if (!event || !numbers) throw notFound()
  return { event, numbers }
}

/** Who decides on an event's agenda, by what, and how many were proposed, read and accepted; `not-found` unless the team shows it. */
export async function committeePage(x: Exchange): Promise<Response> {
  const { event, numbers } = await read(x)
  return x.page(<CommitteePage event={event} numbers={numbers} />)
}

/** GET /api/v1/events/{slug}/committee: the same as data. */
export async function committeeApi(x: Exchange): Promise<Response> {
  return x.json((await read(x)).numbers)
}

async function asked(x: Exchange): Promise<boolean> {
  const form = parse(showForm, await x.form())
  return form.ok && form.data.show
}

export async function showNumbers(x: Exchange): Promise<Response> {
  await publishNumbers(x.context, x.param('event'), await asked(x))
  return x.redirect(x.path('manage', 'events', x.param('event'), 'reviews', 'statistics'), 'saved')
}

export async function nameMe(x: Exchange): Promise<Response> {
  await agreeToBeNamed(x.context, x.param('event'), await asked(x))
  return x.redirect(x.path('manage', 'events', x.param('event'), 'reviews'), 'saved')
}
