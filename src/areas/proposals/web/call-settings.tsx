import { slugOf } from '../../../shared/slug.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { instantAt } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { eventBySlug } from '../../accounts/queries.ts'
import { hostsOf } from '../../events/queries.ts'
import { notFound } from '../../../shared/app-error.ts'
import { callOf, formatsOf, tracksOf } from '../queries.ts'
import { deleteFormat } from '../use-cases/delete-format.ts'
import { deleteTrack } from '../use-cases/delete-track.ts'
import { saveFormat } from '../use-cases/save-format.ts'
import { saveTrack } from '../use-cases/save-track.ts'
import { setUpCall } from '../use-cases/set-up-call.ts'
import { placeOf } from './place-of.ts'
import { callForm, deletionForm, formatForm, trackForm } from './forms.ts'
import type { RejectedPart } from './pages/call-set-up.tsx'
import { CallSettingsPage } from './pages/call-settings-page.tsx'

async function show(x: Exchange, part?: RejectedPart): Promise<Response> {
  const { db } = x.context
  const event = await eventBySlug(db, x.param('event'))
  if (!event) throw notFound()
  const [call, tracks, formats, hosts] = await Promise.all([
    callOf(db, event.id),
    tracksOf(db, event.id),
    formatsOf(db, event.id),
    hostsOf(db, event.id),
  ])
  return x.page(
    <CallSettingsPage
      event={event}
      call={call}
      tracks={tracks}
      formats={formats}
      hosts={hosts}
      {...(part && { part })}
    />,
  )
}

const back = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'proposals', 'call')
const again = (x: Exchange, form: RejectedPart['form']) => (rejected: Rejected) =>
  show(x, { form, ...rejected })

/** Where the call is set up: when, how, tracks and formats. */
export const callSettingsPage = (x: Exchange): Promise<Response> => show(x)

export const saveCallSettings = (x: Exchange): Promise<Response> =>
  x.submit(
    callForm,
    async ({ opensAt, closesAt, ...settings }) => {
      const event = await eventBySlug(x.context.db, x.param('event'))
      if (!event) throw notFound()
      const at = (local: string | null) => (local ? instantAt(local, event.timeZone) : null)
      await setUpCall(x.context, event.slug, {
        ...settings,
        opensAt: at(opensAt),
        closesAt: at(closesAt),
      })
      return x.saved(back(x))
    },
    again(x, 'call'),
  )

export const saveTrackForm = (x: Exchange): Promise<Response> =>
  x.submit(
    trackForm,
    async ({ id, ...track }) => {
      const slug = slugOf(textIn(track.name, 'en'))
      await saveTrack(x.context, x.param('event'), id, {
        ...track,
        slug,
        position: await placeOf(x, 'tracks', id),
      })
      return x.redirect(`${back(x)}#tracks`, 'saved')
    },
    again(x, 'track'),
  )

export const saveFormatForm = (x: Exchange): Promise<Response> =>
  x.submit(
    formatForm,
    async ({ id, closesAt, ...format }) => {
      const slug = slugOf(textIn(format.name, 'en'))
      const event = await eventBySlug(x.context.db, x.param('event'))
      if (!event) throw notFound()
      await saveFormat(x.context, event.slug, id, {
        ...format,
        closesAt: closesAt ? instantAt(closesAt, event.timeZone) : null,
        slug,
        position: await placeOf(x, 'formats', id),
      })
      return x.redirect(`${back(x)}#formats`, 'saved')
    },
    again(x, 'format'),
  )

export const removeTrack = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deleteTrack(x.context, x.param('event'), id)
      return x.redirect(`${back(x)}#tracks`, 'saved')
    },
    again(x, 'track'),
  )

export const removeFormat = (x: Exchange): Promise<Response> =>
  x.submit(
    deletionForm,
    async ({ id }) => {
      await deleteFormat(x.context, x.param('event'), id)
      return x.redirect(`${back(x)}#formats`, 'saved')
    },
    again(x, 'format'),
  )
