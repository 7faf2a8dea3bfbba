import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { slotChanges } from '../domain/slot-changes.ts'
import { warningsOf } from '../domain/warnings.ts'
import { registeredCount } from '../queries/releases.ts'
import { publishRelease } from '../use-cases/publish-release.ts'
import { releaseForm } from './forms.ts'
import { readDraftRelease } from './read-timetable.ts'
import { PublishPage } from './pages/publish-page.tsx'

async function show(x: Exchange, rejected?: Rejected): Promise<Response> {
  const { event, timetable, published, content, changes } = await readDraftRelease(x)
  return x.page(
    <PublishPage
      event={event}
      timetable={timetable}
      published={published}
      agenda={content.agenda}
      changes={changes}
      warnings={warningsOf(timetable)}
      concerned={slotChanges(published?.content.agenda ?? null, content.agenda).size}
      registered={await registeredCount(x.context.db, event.id)}
      {...(rejected && { rejected })}
    />,
  )
}

/** What the next release will show, before it is published. */
export const publishPage = (x: Exchange): Promise<Response> => show(x)

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
    (rejected) => show(x, rejected),
  )
