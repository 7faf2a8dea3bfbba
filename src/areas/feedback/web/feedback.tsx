import { z } from 'zod'
import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { optionalText } from '../../../platform/http/forms.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import { codeIn, eventHome, sessionSlug } from '../../schedule/domain/addresses.ts'
import { isProgramme } from '../../schedule/domain/session-kinds.ts'
import { publishedAgenda } from '../../schedule/queries/releases.ts'
import { feedbackTime } from '../domain/feedback-time.ts'
import { ownFeedback, settingsOf, speaksIn } from '../queries.ts'
import { deviceHash, giveFeedback } from '../use-cases/give-feedback.ts'
import { deviceFor, deviceOf, keepDevice } from './device-cookie.ts'
import { FeedbackPage } from './pages/feedback-page.tsx'

const form = z.object({
  score: z.enum(['1', '2', '3', '4', '5'], { error: 'required' }).transform(Number),
  body: optionalText(2_000),
})

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { db, now } = x.context
  const event = await visibleEventScope(x.context, x.param('event'))
  const published = await publishedAgenda(db, event.slug)
  const code = codeIn(x.param('session'))
  const session = published?.release?.agenda.sessions.find((each) => each.code === code)
  if (!session || !isProgramme(session.kind)) throw notFound()
  if (x.actor && (await speaksIn(db, session.id, x.actor.id)))
    return x.redirect(x.path('me', 'feedback'))
  const device = deviceOf(x.request)
  const own = x.actor
    ? await ownFeedback(db, session.id, { personId: x.actor.id })
    : device
      ? await ownFeedback(db, session.id, { deviceHash: deviceHash(device, session.id) })
      : undefined
  const { open } = await settingsOf(db, event.id)
  return x.page(
    <FeedbackPage
      event={event}
      title={session.title}
      home={`${eventHome(x.language, event.slug)}/sessions/${sessionSlug(session)}`}
      time={open ? feedbackTime(session, now()) : 'over'}
      own={own ?? null}
      rejected={rejected}
    />,
  )
}

/** The form after a session; before its end it says when. */
export const feedbackPage = (x: Exchange): Promise<Response> => show(x)

export const sendFeedback = (x: Exchange): Promise<Response> =>
  x.submit(
    form,
    async ({ score, body }) => {
      const device = deviceFor(x.request)
      const code = codeIn(x.param('session'))
      await giveFeedback(x.context, x.param('event'), { code, score, body, device })
      const sent = x.redirect(
        x.path('events', x.param('event'), 'sessions', x.param('session'), 'feedback'),
        'feedback-sent',
      )
      return x.actor ? sent : keepDevice(sent, device)
    },
    (rejected) => show(x, rejected),
  )
