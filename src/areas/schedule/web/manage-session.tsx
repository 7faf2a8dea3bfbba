import { notFound } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { formatsOf, tracksOf } from '../../proposals/queries.ts'
import { confirmedSponsors, sponsorOfSession } from '../../sponsors/queries.ts'
import { editedThemes } from '../../themes/use-cases/edited-themes.ts'
import { warningsOf } from '../domain/warnings.ts'
import { sessionIdOf, speakerAddresses } from '../queries/timetable.ts'
import { deleteSession } from '../use-cases/delete-session.ts'
import { placeSession } from '../use-cases/place-session.ts'
import { saveSession } from '../use-cases/save-session.ts'
import { unplaceSession } from '../use-cases/unplace-session.ts'
import { placeForm, sessionForm } from './forms.ts'
import { readTimetable } from './read-timetable.ts'
import { SessionEditor, type RejectedSession } from './pages/session-editor.tsx'

const base = (x: Exchange) => x.path('manage', 'events', x.param('event'), 'agenda')

/** The id of the session that the address names by its code. */
export async function sessionIdIn(x: Exchange): Promise<string> {
  const id = await sessionIdOf(x.context.db, x.scope!.id, x.param('session').toUpperCase())
  if (!id) throw notFound()
  return id
}

export async function showSession(
  x: Exchange,
  code: string | null,
  part?: RejectedSession,
): Promise<Response> {
  const { db } = x.context
  const { event, timetable } = await readTimetable(x)
  const session = timetable.sessions.find((each) => each.code === code?.toUpperCase())
  if (code !== null && !session) throw notFound()
  const [tracks, formats, speakers, themes, sponsors, sponsor] = await Promise.all([
    tracksOf(db, event.id),
    formatsOf(db, event.id),
    session ? speakerAddresses(db, event.id, session.id) : [],
    session ? editedThemes(db, x.language, { kind: 'session', id: session.id }) : null,
    confirmedSponsors(db, [event.id]),
    session ? sponsorOfSession(db, session.id) : null,
  ])
  return x.page(
    <SessionEditor
      slug={event.slug}
      timetable={timetable}
      session={session}
      speakers={speakers}
      tracks={tracks}
      formats={formats}
      sponsors={sponsors}
      sponsorId={sponsor?.id ?? ''}
      warnings={warningsOf(timetable)}
      themes={themes}
      {...(part && { part })}
    />,
  )
}

export const newSessionPage = (x: Exchange): Promise<Response> => showSession(x, null)
export const sessionEditorPage = (x: Exchange): Promise<Response> =>
  showSession(x, x.param('session'))

const again =
  (x: Exchange, code: string | null, form: RejectedSession['form']) => (rejected: Rejected) =>
    showSession(x, code, { form, ...rejected })

export const createSession = (x: Exchange): Promise<Response> =>
  x.submit(
    sessionForm,
    async (data) => {
      const { code } = await saveSession(x.context, x.param('event'), null, data)
      return x.redirect(`${base(x)}/sessions/${code}`, 'saved')
    },
    again(x, null, 'session'),
  )

export const saveSessionForm = (x: Exchange): Promise<Response> =>
  x.submit(
    sessionForm,
    async (data) => {
      const { code } = await saveSession(x.context, x.param('event'), await sessionIdIn(x), data)
      return x.redirect(`${base(x)}/sessions/${code}`, 'saved')
    },
    again(x, x.param('session'), 'session'),
  )

export const place = (x: Exchange): Promise<Response> =>
  x.submit(
    placeForm,
    async (slot) => {
      await placeSession(x.context, x.param('event'), await sessionIdIn(x), slot)
      return x.redirect(base(x), 'session-placed')
    },
    again(x, x.param('session'), 'place'),
  )

export async function unplace(x: Exchange): Promise<Response> {
  await unplaceSession(x.context, x.param('event'), await sessionIdIn(x))
  return x.redirect(`${base(x)}#unplaced`, 'session-unplaced')
}

export async function removeSession(x: Exchange): Promise<Response> {
  await deleteSession(x.context, x.param('event'), await sessionIdIn(x))
  return x.redirect(base(x), 'session-deleted')
}
