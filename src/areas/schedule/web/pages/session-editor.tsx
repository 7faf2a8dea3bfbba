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
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { inTheirOrder } from '../../domain/lay-out.ts'
import { FactsForm } from './facts-form.tsx'
import { PlaceForm } from './place-form.tsx'
import { SessionForm } from './session-form.tsx'
import { WarningList } from './warning-list.tsx'

/** Which form of the page was refused, and how it was filled. */
export type RejectedSession = Rejected & { readonly form: 'session' | 'place' | 'facts' }

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
  const first = timetable.sessions.find(({ id }) => id === session?.repeatsId)
  const talks = inTheirOrder(timetable.sessions.filter(({ blockId }) => blockId === session?.id))
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
      {talks.length > 0 && (
        <section className="section">
          <h2>{t('blockContents')}</h2>
          <ol className="stack">
            {talks.map((talk) => (
              <li key={talk.id}>
                <a href={`${base}/sessions/${talk.code}`}>{textIn(talk.title, language)}</a>{' '}
                <span className="soft">{t('minutesLong', { count: talk.minutes })}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {session && (
        <section className="section">
          <h2>{t('whenAndWhere')}</h2>
          {isProgramme(session.kind) && (
            <p>
              <a href={`${base}/plan/sessions/${session.code}`}>{t('whyHere')}</a>
            </p>
          )}
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
        {first ? (
          <p>
            {t.rich('isRepeat', {
              title: textIn(first.title, language),
              a: (words) => <a href={`${base}/sessions/${first.code}`}>{words}</a>,
            })}
          </p>
        ) : (
          <SessionForm
            {...props}
            action={session ? `${base}/sessions/${session.code}` : `${base}/sessions`}
            rejected={part?.form === 'session' ? part : undefined}
          />
        )}
      </section>
      {session && (
        <section className="section">
          <h2>{t('whatItNeeds')}</h2>
          <FactsForm
            action={`${base}/sessions/${session.code}/facts`}
            timetable={timetable}
            session={session}
            rejected={part?.form === 'facts' ? part : undefined}
          />
        </section>
      )}
      {session && isProgramme(session.kind) && (
        <section className="section">
          <h2>{t('holdAgain')}</h2>
          <p className="soft">{t('holdAgainLead')}</p>
          <form method="post" action={`${base}/sessions/${session.code}/repeat`}>
            <Button kind="quiet">{t('holdAgain')}</Button>
          </form>
        </section>
      )}
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
