import type { Exchange } from '../../../platform/http/exchange.tsx'
import { languages } from '../../../shared/localized-text.ts'
import { localInput } from '../../../shared/time.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { latestRelease } from '../queries/releases.ts'
import { announceChange } from '../use-cases/announce-change.ts'
import { correctAnnouncement } from '../use-cases/correct-announcement.ts'
import { previewAnnouncement } from '../use-cases/preview-announcement.ts'
import { announceForm, correctionForm, type AnnounceInput } from './forms.ts'
import { AnnouncePreviewPage } from './pages/announce-preview-page.tsx'
import { showPublishPage } from './manage-publish.tsx'

const back = (x: Exchange) =>
  `${x.path('manage', 'events', x.param('event'), 'agenda', 'publish')}#announce`

/** Where the session is to be: what was left open stays as it is published now. */
async function placeFor(x: Exchange, { code, day, time, room }: AnnounceInput) {
  const event = await eventBySlug(x.context.db, x.param('event'))
  const release = event && (await latestRelease(x.context.db, event.id))
  const session = release?.content.agenda.sessions.find((each) => each.code === code)
  const local = event && session ? localInput(new Date(session.startsAt), event.timeZone) : 'T'
  return {
    day: day ?? local.slice(0, 10),
    time: time ?? local.slice(11, 16),
    roomId: room === 'everybody' ? null : (room ?? session?.room ?? null),
  }
}

/** What was typed, to stand in the form again. */
const typedAgain = ({ code, kind, day, time, room, text, mail }: AnnounceInput) => ({
  code,
  kind,
  day: day ?? '',
  time: time ?? '',
  room: room ?? '',
  text: Object.fromEntries(languages.map((each) => [each, text[each] ?? ''])),
  ...(mail && { mail: 'on' }),
})

/** The same as the fields of a form. */
const flat = ({ text, ...fields }: ReturnType<typeof typedAgain>): Record<string, string> => ({
  ...fields,
  ...Object.fromEntries(Object.entries(text).map(([each, words]) => [`text.${each}`, words])),
})

/** Shows what would be told and to how many; once that was looked at, announces it. */
export const announce = (x: Exchange): Promise<Response> =>
  x.submit(
    announceForm,
    async (typed) => {
      const { code, kind, text, mail, step } = typed
      if (step === 'edit')
        return showPublishPage(x, { announcing: { problems: [], typed: typedAgain(typed) } })
      const wanted =
        kind === 'moved'
          ? { code, text, mail, kind, ...(await placeFor(x, typed)) }
          : { code, text, mail, kind }
      if (step === 'look') {
        const preview = await previewAnnouncement(x.context, x.param('event'), wanted)
        const base = x.path('manage', 'events', x.param('event'), 'agenda')
        return x.page(
          <AnnouncePreviewPage base={base} preview={preview} typed={flat(typedAgain(typed))} />,
        )
      }
      await announceChange(x.context, x.param('event'), wanted)
      return x.redirect(back(x), 'announced')
    },
    (rejected) => showPublishPage(x, { announcing: rejected }),
  )

/** Puts other words in the place of an announcement's. */
export const correct = (x: Exchange): Promise<Response> =>
  x.submit(
    correctionForm,
    async ({ text }) => {
      await correctAnnouncement(x.context, x.param('event'), x.param('announcement'), text)
      return x.redirect(back(x), 'announcement-corrected')
    },
    (rejected) => showPublishPage(x, { announcing: rejected }),
  )
