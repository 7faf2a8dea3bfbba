import { notFound } from '../../../shared/app-error.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { slugOf } from '../../../shared/slug.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { authoriseHostSection } from '../../hosting/use-cases/authorise-host-section.ts'
import { policy } from '../policy.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { hostCallsOf } from '../queries/host-calls.ts'
import { deleteHostFormat } from '../use-cases/delete-host-format.ts'
import { deleteHostTrack } from '../use-cases/delete-host-track.ts'
import { saveHostFormat } from '../use-cases/save-host-format.ts'
import { saveHostTrack } from '../use-cases/save-host-track.ts'
import { setUpHostCall } from '../use-cases/set-up-host-call.ts'
import type { RejectedPart } from './pages/call-set-up.tsx'
import { placeOf } from './place-of.ts'
import { deletionForm, formatForm, hostCallForm, trackForm } from './forms.ts'
import { HostCallPage } from './pages/host-call-page.tsx'

const names = (x: Exchange) => [x.param('event'), x.param('host')] as const
const back = (x: Exchange) =>
  x.path('manage', 'events', x.param('event'), 'hosts', x.param('host'), 'call')
const again = (x: Exchange, form: RejectedPart['form']) => (rejected: Rejected) =>
  show(x, { form, ...rejected })

async function show(x: Exchange, part?: RejectedPart): Promise<Response> {
  const { db } = x.context
  const asker = { db, actor: x.actor }
  const { event, host } = await authoriseHostSection(asker, policy, 'host-call.edit', ...names(x))
  if (host.state !== 'accepted') throw notFound()
  const [call, calls, tracks, formats] = await Promise.all([
    callOf(db, event.id),
    hostCallsOf(db, event.id),
    tracksOf(db, event.id),
    formatsOf(db, event.id),
  ])
  return x.page(
    <HostCallPage
      event={event}
      host={host}
      perHost={call?.perHost ?? false}
      call={calls.find(({ hostId }) => hostId === host.id)}
      tracks={tracks.filter(({ hostId }) => hostId === host.id)}
      formats={formats.filter(({ hostId }) => hostId === host.id)}
      {...(part && { part })}
    />,
  )
}

/** Where a host's own people set up its call: when, what it looks for, in which tracks and formats. */
export const hostCallPage = (x: Exchange): Promise<Response> => show(x)

export const saveHostCallForm = (x: Exchange): Promise<Response> =>
  x.submit(
    hostCallForm,
    async ({ opensAt, closesAt, ...settings }) => {
      const asker = { db: x.context.db, actor: x.actor }
      const { event } = await authoriseHostSection(asker, policy, 'host-call.edit', ...names(x))
      const at = (local: string | null) => (local ? instantAt(local, event.timeZone) : null)
      await setUpHostCall(x.context, ...names(x), {
        ...settings,
        opensAt: at(opensAt),
        closesAt: at(closesAt),
      })
      return x.saved(back(x))
    },
    again(x, 'call'),
  )

export const saveHostTrackForm = (x: Exchange): Promise<Response> =>
  x.submit(
    trackForm,
    async ({ id, hostId: _, ...track }) => {
      const slug = slugOf(textIn(track.name, 'en'))
      const position = await placeOf(x, 'tracks', id)
      await saveHostTrack(x.context, ...names(x), id, { ...track, slug, position })
      return x.redirect(`${back(x)}#tracks`, 'saved')
    },
    again(x, 'track'),
  )

export const saveHostFormatForm = (x: Exchange): Promise<Response> =>
  x.submit(
    formatForm,
    async ({ id, closesAt: local, ...format }) => {
      const asker = { db: x.context.db, actor: x.actor }
      const { event } = await authoriseHostSection(asker, policy, 'host-call.edit', ...names(x))
      const slug = slugOf(textIn(format.name, 'en'))
      const position = await placeOf(x, 'formats', id)
      const closesAt = local ? instantAt(local, event.timeZone) : null
      await saveHostFormat(x.context, ...names(x), id, { ...format, slug, position, closesAt })
      return x.redirect(`${back(x)}#formats`, 'saved')
    },
    again(x, 'format'),
  )

export const removeHostTrack = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deleteHostTrack(x.context, ...names(x), id)
      return x.redirect(`${back(x)}#tracks`, 'saved')
    },
    again(x, 'track'),
  )

export const removeHostFormat = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deleteHostFormat(x.context, ...names(x), id)
      return x.redirect(`${back(x)}#formats`, 'saved')
    },
    again(x, 'format'),
  )
