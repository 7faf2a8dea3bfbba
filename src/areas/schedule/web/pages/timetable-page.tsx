import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { AgendaGrid } from '../../../../ui/agenda-grid.tsx'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { HostShares, type HostShareView } from '../../../../ui/host-shares.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { nextFreeSlot, type FreeSlot } from '../../domain/next-free-slot.ts'
import {
  isWaiting,
  onStage,
  type Timetable,
  type TimetableSession,
} from '../../domain/timetable.ts'
import { isClash, type Warning } from '../../domain/warning.ts'
import type { LatestRelease } from '../../queries/releases.ts'
import type { AgendaDay } from '../agenda-view.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import type { Heard } from '../editor/hearing.ts'
import { PlaceForm } from './place-form.tsx'
import { TimetableEditor } from './timetable-editor.tsx'
import { WarningList } from './warning-list.tsx'

type TimetablePageProps = {
  readonly slug: string
  readonly timetable: Timetable
  readonly days: readonly AgendaDay[]
  readonly warnings: readonly Warning[]
  readonly published: LatestRelease | null
  /** How many differences to what is public. */
  readonly changes: number
  /** What of the agenda each host has, where somebody counts. */
  readonly shares: readonly HostShareView[]
  /** For the editor in the browser. */
  readonly content: Heard
  readonly slot: string
}

/** The working copy of the agenda. */
export function TimetablePage(props: TimetablePageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { slug, timetable, days, warnings } = props
  const base = `/${language}/manage/events/${slug}/agenda`
  const unplaced = timetable.sessions.filter(isWaiting)
  const empty = timetable.sessions.length === 0
  const clashing = new Set(
    warnings.filter(isClash).flatMap((warning) => ('session' in warning ? codesOf(warning) : [])),
  )
  return (
    <ManagePage
      section="agenda"
      heading={t('agenda')}
      actions={
        <>
          <LinkButton kind="quiet" href={`${base}/sessions/new`}>
            {t('newSession')}
          </LinkButton>
          {!empty && <LinkButton href={`${base}/publish`}>{t('toPublish')}</LinkButton>}
        </>
      }
    >
      <AgendaTabs slug={slug} current="timetable" />
      <State {...props} />
      {timetable.acceptedWithoutSession > 0 && (
        <form method="post" action={`${base}/take`} id="take" className="actions">
          <p>{t('accepted', { count: timetable.acceptedWithoutSession })}</p>
          <Button kind="quiet">{t('take')}</Button>
        </form>
      )}
      {empty && (
        <EmptyState
          title={t('emptyTitle')}
          action={
            timetable.rooms.length === 0 && (
              <LinkButton href={`${base}/rooms`}>{t('addRooms')}</LinkButton>
            )
          }
        >
          {t('emptyLead')}
        </EmptyState>
      )}
      {(!empty || timetable.rooms.length > 0) && (
        <TimetableEditor base={base} slot={props.slot} content={props.content}>
          {days.map((day) => (
            <section className="section" key={day.day}>
              <h2>{beginSentence(sayShortDay(language, day.day))}</h2>
              <AgendaGrid
                caption={beginSentence(sayShortDay(language, day.day))}
                rooms={day.rooms}
                sessions={day.sessions.map((session) =>
                  clashing.has(session.id)
                    ? { ...session, extra: <Tag tone="bad">{t('clash')}</Tag> }
                    : session,
                )}
                timeOf={day.timeOf}
              />
            </section>
          ))}
        </TimetableEditor>
      )}
      <section className="section" data-timetable-warnings="">
        {warnings.length > 0 && (
          <>
            <h2>{t('warnings', { count: warnings.length })}</h2>
            <WarningList warnings={warnings} timetable={timetable} base={base} />
          </>
        )}
      </section>
      <HostShares shares={props.shares} />
      {unplaced.length > 0 && (
        <section className="section" id="unplaced">
          <h2>{t('unplaced', { count: unplaced.length })}</h2>
          <Unplaced base={base} timetable={timetable} sessions={unplaced} />
        </section>
      )}
    </ManagePage>
  )
}

// As the grid names sessions: by their code in small letters.
const codesOf = (warning: Extract<Warning, { session: TimetableSession }>): string[] =>
  [warning.session, ...('other' in warning ? [warning.other] : [])].map(({ code }) =>
    code.toLowerCase(),
  )

/** What the public sees now, and whether it is behind. */
function State({ published, changes, timetable, slug }: TimetablePageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  if (!published) return timetable.sessions.length > 0 && <p className="soft">{t('notPublic')}</p>
  const on = sayDate(language, published.publishedAt, timetable.timeZone)
  return (
    <p className="soft">
      <a href={`/${language}/events/${slug}/agenda`}>
        {t('releaseLine', { number: published.number, on })}
      </a>{' '}
      <span data-timetable-changes="">{t('pendingChanges', { count: changes })}</span>
    </p>
  )
}

type UnplacedProps = {
  readonly base: string
  readonly timetable: Timetable
  readonly sessions: readonly TimetableSession[]
}

/** What waits for a place, each with a form that proposes the next free one. */
function Unplaced({ base, timetable, sessions }: UnplacedProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  // The same for all of one length: after one is placed, the next is proposed the next place.
  const free = new Map<number, FreeSlot | null>()
  const freeFor = (minutes: number) => {
    if (!free.has(minutes)) free.set(minutes, nextFreeSlot(timetable, minutes))
    return free.get(minutes) ?? null
  }
  return (
    <ul className="event-list">
      {sessions.map((session) => (
        <li key={session.id} className="grid gap-2 py-4" data-place-form={session.id}>
          <p>
            <a href={`${base}/sessions/${session.code}`}>
              <b>{textIn(session.title, language)}</b>
            </a>
            <br />
            <span className="soft">
              {[
                onStage(session)
                  .map(({ personId }) => timetable.people.get(personId)?.name)
                  .filter(Boolean)
                  .join(', '),
                textIn(session.formatName, language) || t(`kinds.${session.kind}`),
                t('minutesLong', { count: session.minutes }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <PlaceForm
            base={base}
            timetable={timetable}
            session={session}
            free={freeFor(session.minutes)}
          />
        </li>
      ))}
    </ul>
  )
}
