import { asset } from '../../../../platform/assets.ts'
import { sayTime, sayWeekday } from '../../../../platform/i18n/dates.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { dayOf } from '../../../../shared/time.ts'
import { textIn, type Language } from '../../../../shared/localized-text.ts'
import { Island } from '../../../../ui/island.tsx'
import type { ReleaseChange } from '../../domain/changes.ts'
import { nowAndNext } from '../../domain/now-and-next.ts'
import type { ReleasedSession } from '../../domain/release-content.ts'
import type { ScreenGroup } from '../../domain/screen-groups.ts'
import { sayAnnouncement } from '../../use-cases/say-announcement.ts'
import type { Announcement } from '../../queries/announcements.ts'
import type { AgendaEvent } from '../../queries/releases.ts'

export const themes = ['auto', 'light', 'dark'] as const
export type ScreenTheme = (typeof themes)[number]

/** Seconds after which a browser without JavaScript asks again. */
const refreshAfter = 30

type AgendaScreenProps = {
  readonly event: AgendaEvent
  readonly groups: readonly ScreenGroup[]
  readonly languages: readonly Language[]
  readonly theme: ScreenTheme
  readonly changes: readonly ReleaseChange[]
  readonly announcements: readonly Announcement[]
  /** The instant, in milliseconds. */
  readonly now: number
  readonly corridor: boolean
}

/**
 * Now and next in large type, once for each language. The island `agenda-screen` moves on by the clock, hears of changes
 * within seconds, lets the languages take turns, and goes on without network.
 */
export function AgendaScreen(props: AgendaScreenProps) {
  const { event, languages, theme, corridor } = props
  const first = languages[0]!
  return (
    <html lang={first} className={`screen-${theme}`}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${textIn(event.name, first)} · Convite`}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={asset('areas/schedule/web/screens.css')} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshAfter)} />
        </noscript>
        <Island name="areas/schedule/web/islands/agenda-screen" />
      </head>
      <body>
        <main className={corridor ? 'screen corridor' : 'screen'} data-zone={event.timeZone}>
          {languages.map((language, at) => (
            <InLanguage key={language} {...props} language={language} hidden={at > 0} />
          ))}
        </main>
      </body>
    </html>
  )
}

function InLanguage(props: AgendaScreenProps & { language: Language; hidden: boolean }) {
  const { event, groups, changes, now, corridor, language } = props
  const t = translator(language, 'schedule')
  const changed = new Set(
    changes.flatMap((change) =>
      change.kind === 'moved' || change.kind === 'added' || change.kind === 'speakers'
        ? change.code
        : [],
    ),
  )
  const shown = new Set(groups.flatMap(({ sessions }) => sessions.map(({ code }) => code)))
  const gone = changes.flatMap((change) =>
    change.kind === 'removed' &&
    Date.parse(change.from.startsAt) > now &&
    (corridor || groups.some(({ room }) => room === change.from.room))
      ? change
      : [],
  )
  return (
    <section lang={language} data-turn hidden={props.hidden}>
      <header>
        <p>{textIn(event.name, language)}</p>
        <p className="clock" data-clock>
          {sayTime(language, new Date(now), event.timeZone)}
        </p>
      </header>
      {props.announcements
        .filter((each) => corridor || concernsRoom(each, shown, groups[0]?.room ?? null))
        .map((each) => (
          <p key={each.id} className="gone">
            {sayAnnouncement(language, each)} {textIn(each.text, language)}
          </p>
        ))}
      <h1>{corridor ? t('screens.corridor') : groups[0]?.room}</h1>
      {groups.map(({ room, sessions }) => (
        <div key={room ?? ''} className="group" data-group={corridor ? 1 : 3}>
          {corridor && <h2>{room ?? t('forEverybody')}</h2>}
          <Sessions
            {...{ sessions, changed, now, language }}
            zone={event.timeZone}
            most={corridor ? 1 : 3}
          />
        </div>
      ))}
      {gone.map((change) => (
        <p key={change.code} className="gone">
          {t('screens.gone', { title: textIn(change.title, language), from: change.from.from })}
        </p>
      ))}
      <p className="lost" data-lost hidden>
        {t('screens.lost')}
      </p>
    </section>
  )
}

/** Whether the people before a room need to know it: of a session that is there, or that was to be there. */
const concernsRoom = (
  { sessionCode, change }: Announcement,
  shown: ReadonlySet<string>,
  room: string | null,
): boolean =>
  shown.has(sessionCode) ||
  ((change?.kind === 'moved' || change?.kind === 'removed') && change.from.room === room)

type SessionsProps = {
  readonly sessions: readonly ReleasedSession[]
  readonly changed: ReadonlySet<string>
  readonly now: number
  readonly language: Language
  readonly zone: string
  /** How many of what comes next are shown. */
  readonly most: number
}

function Sessions({ sessions, changed, now, language, zone, most }: SessionsProps) {
  const t = translator(language, 'schedule')
  const today = dayOf(new Date(now), zone)
  const on = new Set(nowAndNext(sessions, now).now)
  const first = sessions.find((session) => !on.has(session))
  const next = new Set(
    sessions.filter((session) => !on.has(session) && session.day === first?.day).slice(0, most),
  )
  return sessions.map((session) => {
    const start = Date.parse(session.startsAt)
    const state = on.has(session) ? 'now' : next.has(session) ? 'next' : undefined
    return (
      <article
        key={session.id}
        data-from={start}
        data-until={start + session.minutes * 60_000}
        data-day={session.day}
        data-state={state}
      >
        <p className="when">
          <b className="is-now">{t('now')}</b>
          <b className="is-next">{t('nextUp')}</b>{' '}
          <time dateTime={session.startsAt}>
            {session.day === today ? '' : `${beginSentence(sayWeekday(language, session.day))}, `}
            {session.from}–{session.until}
          </time>
          {changed.has(session.code) && <em>{t('screens.changed')}</em>}
        </p>
        <h3 lang={session.lang || undefined}>{textIn(session.title, language)}</h3>
      </article>
    )
  })
}
