import { notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { eventHome } from '../domain/addresses.ts'
import { starredCodes } from '../queries/stars.ts'
import { SpeakerPage } from './pages/speaker-page.tsx'
import { SpeakersPage } from './pages/speakers-page.tsx'
import { agendaLater, cachingOf, readAgenda, readRelease } from './published.tsx'

/** Everybody who is on stage, in the order of their names. */
export async function speakersPage(x: Exchange): Promise<Response> {
  const { event, release } = await readAgenda(x)
  if (!release) return agendaLater(x, event)
  return x.page(<SpeakersPage event={event} agenda={release.agenda} />, cachingOf(event))
}

/** One speaker, found by the short code at the end of the address; a former name leads on to the present one. */
export async function speakerPage(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x)
  if (!release) return agendaLater(x, event)
  const code = x.param('speaker').split('-').at(-1)
  const { content } = release
  const speaker = content.agenda.speakers.find(({ slug }) => slug.split('-').at(-1) === code)
  if (!speaker) throw notFound()
  if (speaker.slug !== x.param('speaker'))
    return x.redirect(`${eventHome(x.language, event.slug)}/speakers/${speaker.slug}`)
  const starred = x.actor && (await starredCodes(x.context.db, event.id, x.actor.id))
  return x.page(
    <SpeakerPage
      event={event}
      content={content}
      speaker={speaker}
      starred={starred}
      release={release.number}
    />,
    cachingOf(event),
  )
}
