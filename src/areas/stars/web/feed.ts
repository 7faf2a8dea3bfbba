import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { calendar, calendarMediaType } from '../../../platform/icalendar/calendar.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { publishedAgenda } from '../../schedule/queries/releases.ts'
import { goneEntry, sessionEntry } from '../../schedule/use-cases/calendar-entry.ts'
import { starsOfFeed } from '../queries/own-stars.ts'

/** The address of a calendar that only its owner knows. */
export const feedAddress = (x: Exchange, secret: string) =>
  `${x.context.config.url}${x.path('starred', secret, 'agenda.ics')}`

/** One's own agenda for a calendar, by its secret address. Sessions that are gone stay in it as cancelled. */
export async function feed(x: Exchange): Promise<Response> {
  const { db, config } = x.context
  const own = await starsOfFeed(db, x.param('secret'))
  const published = own && (await publishedAgenda(db, own.event))
  if (!own || !published?.event.announcedAt) throw notFound()
  const { event, release } = published
  const name = translator(x.language, 'stars')('myAgendaAt', {
    event: textIn(event.name, x.language),
  })
  const source = release && { event, release, language: x.language, baseUrl: config.url }
  const content = calendar({
    name,
    url: feedAddress(x, x.param('secret')),
    refreshHours: 1,
    events: source
      ? [
          ...source.release.agenda.sessions
            .filter(({ code }) => own.codes.has(code))
            .map((session) => sessionEntry(source, session)),
          ...source.release.agenda.cancelled
            .filter(({ code }) => own.codes.has(code))
            .map((session) => goneEntry(source, session)),
        ]
      : [],
  })
  return x.body(content, calendarMediaType)
}
