import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { slotChanges } from '../domain/slot-changes.ts'
import { warningsOf } from '../domain/warnings.ts'
import { isPlaced } from '../domain/timetable.ts'
import { latestAnnouncements, reachOfSessions } from '../queries/announcements.ts'
import { registeredCount } from '../queries/releases.ts'
import { publishRelease } from '../use-cases/publish-release.ts'
import { releaseForm } from './forms.ts'
import { readDraftRelease } from './read-timetable.ts'
import { PublishPage } from './pages/publish-page.tsx'

type Shown = { readonly rejected?: Rejected; readonly announcing?: Rejected }

/** The page of the next release and of announcements, with what was typed into one of its forms. */
export async function showPublishPage(
  x: Exchange,
  { rejected, announcing }: Shown = {},
): Promise<Response> {
  const { event, timetable, published, content, changes } = await readDraftRelease(x)
  const { db, now } = x.context
  const announced = await latestAnnouncements(db, event.id)
  const reach = published ? await reachOfSessions(db, event.id) : new Map()
  const placed = new Set(timetable.sessions.filter(isPlaced).map(({ id }) => id))
  return x.page(
    <PublishPage
      event={event}
      timetable={timetable}
      published={published}
      agenda={content.agenda}
      changes={changes}
      warnings={warningsOf(timetable)}
      concerned={slotChanges(published?.content.agenda ?? null, content.agenda).size}
      registered={await registeredCount(db, event.id)}
      announce={{
        sessions: (published?.content.agenda.sessions ?? []).filter(
          ({ id, startsAt, minutes }) =>
            placed.has(id) && Date.parse(startsAt) + minutes * 60_000 > now().getTime(),
        ),
        reach,
        announced,
        rejected: announcing,
      }}
      {...(rejected && { rejected })}
    />,
  )
}

/** What the next release will show, before it is published. */
export const publishPage = (x: Exchange): Promise<Response> => showPublishPage(x)

export const publish = (x: Exchange): Promise<Response> =>
  x.submit(
    releaseForm,
    async ({ note, tellSpeakers }) => {
      await publishRelease(x.context, x.param('event'), note, { tellSpeakers })
      return x.redirect(
        x.path('manage', 'events', x.param('event'), 'agenda', 'publish'),
        'agenda-published',
      )
    },
    (rejected) => showPublishPage(x, { rejected }),
  )
