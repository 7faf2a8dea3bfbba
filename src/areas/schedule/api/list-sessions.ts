import type { Exchange } from '../../../platform/http/exchange.tsx'
import { endOf } from '../domain/timetable.ts'
import { eventHome, sessionSlug } from '../domain/addresses.ts'
import { readRelease } from '../web/published.tsx'
import type { SessionList } from './schemas.ts'

/** GET /api/v1/events/{slug}/sessions: what the public agenda shows. */
export async function listSessions(x: Exchange): Promise<Response> {
  const { event, release } = await readRelease(x)
  const home = x.context.config.url + eventHome(x.language, event.slug)
  const agenda = release?.content.agenda
  const list: SessionList = {
    release: release?.number ?? null,
    publishedAt: release?.publishedAt.toISOString() ?? null,
    timeZone: event.timeZone,
    sessions: (agenda?.sessions ?? []).map((session) => ({
      code: session.code,
      kind: session.kind,
      title: session.title,
      abstract: release?.content.abstracts[session.id] ?? {},
      language: session.lang,
      level: session.level,
      track: pick(agenda?.tracks.find(({ id }) => id === session.track)),
      format: session.format,
      sponsored: session.sponsored,
      startsAt: session.startsAt,
      endsAt: endOf({
        startsAt: new Date(session.startsAt),
        minutes: session.minutes,
      }).toISOString(),
      room: named(agenda?.rooms.find(({ id }) => id === session.room)),
      speakers: session.speakers.flatMap((id) => {
        const speaker = agenda?.speakers.find((each) => each.id === id)
        if (!speaker) return []
        const { name, organisation, jobTitle, slug } = speaker
        return [{ name, organisation, jobTitle, url: `${home}/speakers/${slug}` }]
      }),
      url: `${home}/sessions/${sessionSlug(session)}`,
    })),
  }
  return x.json(list)
}

const pick = <Name>(track: { readonly slug: string; readonly name: Name } | undefined) =>
  track ? { slug: track.slug, name: track.name } : null
const named = (room: { readonly name: string } | undefined) => (room ? { name: room.name } : null)
