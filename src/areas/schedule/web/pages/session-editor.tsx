import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { ThemeEditor } from '../../../../ui/theme-editor.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import type { editedThemes } from '../../../themes/use-cases/edited-themes.ts'
import { nextFreeSlot } from '../../domain/next-free-slot.ts'
import { isProgramme } from '../../domain/session-kinds.ts'
import { isPlaced, onStage, type Timetable, type TimetableSession } from '../../domain/timetable.ts'
import type { Warning } from '../../domain/warning.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { PlaceForm } from './place-form.tsx'
import { SessionForm } from './session-form.tsx'
import { WarningList } from './warning-list.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedSession = Rejected & { readonly form: 'session' | 'place' }

type SessionEditorProps = {
  readonly slug: string
  readonly timetable: Timetable
  /** Undefined: a new one. */
  readonly session: TimetableSession | undefined
  readonly speakers: readonly { readonly name: string; readonly email: string }[]
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly sponsors: readonly { readonly id: string; readonly name: string }[]
  readonly sponsorId: string
  readonly warnings: readonly Warning[]
  /** Null for a new session: nothing has been read yet. */
  readonly themes: Awaited<ReturnType<typeof editedThemes>> | null
  readonly part?: RejectedSession
}

/** One session of the working copy: what deserves a look, when and where it is, and what it says. */
export function SessionEditor(props: SessionEditorProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { slug, timetable, session, part } = props
  const { summary } = useProblems(part?.problems)
  const manage = `/${language}/manage/events/${slug}`
  const base = `${manage}/agenda`
  const own = props.warnings.filter(
    (warning) =>
      session &&
      'session' in warning &&
      (warning.session === session || ('other' in warning && warning.other === session)),
  )
  return (
    <ManagePage
      section="agenda"
      heading={session ? textIn(session.title, language) : t('newSession')}
    >
      <AgendaTabs slug={slug} current="timetable" />
      {summary}
      {own.length > 0 && <WarningList warnings={own} timetable={timetable} base={base} />}
      {session?.proposal && (
        <p className="soft">
          <a href={`${manage}/proposals/${session.proposal.code}`}>{t('fromProposal')}</a>
        </p>
      )}
      {session && (
        <section className="section">
          <h2>{t('whenAndWhere')}</h2>
          <PlaceForm
            primary
            base={base}
            timetable={timetable}
            session={session}
            free={nextFreeSlot(timetable, session.minutes)}
            rejected={part?.form === 'place' ? part : undefined}
          />
          {isPlaced(session) && (
            <form method="post" action={`${base}/sessions/${session.code}/unplace`}>
              <Button kind="plain">{t('unplace')}</Button>
            </form>
          )}
        </section>
      )}
      <section className="section">
        {session && <h2>{t('whatItSays')}</h2>}
        <SessionForm
          {...props}
          action={session ? `${base}/sessions/${session.code}` : `${base}/sessions`}
          rejected={part?.form === 'session' ? part : undefined}
        />
      </section>
      {session && props.themes && isProgramme(session.kind) && (
        <ThemeEditor action={`${manage}/themes/sessions/${session.code}`} {...props.themes} />
      )}
      {session && (
        <ConfirmDanger
          action={`${base}/sessions/${session.code}/delete`}
          label={t('deleteSession')}
          consequence={
            <p>
              {t('deleteSessionConsequence', { count: onStage(session).length })}{' '}
              {session.proposal && t('deleteTakenConsequence')}
            </p>
          }
        />
      )}
    </ManagePage>
  )
}
