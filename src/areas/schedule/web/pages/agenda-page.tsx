import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayClock } from '../../../../platform/i18n/dates.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { StarBox } from '../../../../ui/stars.tsx'
import {
  agendaQuery,
  drawnView,
  isLarge,
  isNarrowed,
  type AgendaFilter,
} from '../../domain/agenda-filter.ts'
import type { AgendaKeys } from '../../domain/agenda-keys.ts'
import type { ReleasedSession } from '../../domain/release-content.ts'
import type { Announcement } from '../../queries/announcements.ts'
import type { AgendaEvent, PublishedAgenda } from '../../queries/releases.ts'
import { eventHome, sessionHref } from '../../domain/addresses.ts'
import type { AgendaDay } from '../agenda-view.ts'
import { agendaJsonLd } from '../json-ld.ts'
import { Announcements } from './announcements.tsx'
import { AgendaFilters, type DayPick } from './agenda-filters.tsx'
import { AgendaOffline, KeptHere } from './agenda-offline.tsx'
import { AgendaSections } from './agenda-sections.tsx'

type AgendaPageProps = {
  readonly event: AgendaEvent
  readonly release: NonNullable<PublishedAgenda['release']>
  readonly keys: AgendaKeys
  readonly filter: AgendaFilter
  readonly sessions: readonly ReleasedSession[]
  /** The day that is drawn; null for all. */
  readonly day: string | null
  readonly days: readonly AgendaDay[]
  readonly dayPicks: readonly DayPick[]
  readonly announcements: readonly Announcement[]
}

/**
 * The sessions: a grid of rooms and times on a wide screen and on paper, a list on a phone; or by room, by track, or what is
 * on now. The island `agenda` lays out anew what stands there, so that a filter answers without the network.
 */
export function AgendaPage(props: AgendaPageProps) {
  const { event, release, keys, filter, sessions, day, days } = props
  const { language, baseUrl } = usePage()
  const t = translator(language, 'schedule')
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const query = agendaQuery(filter)
  const large = isLarge(release.agenda)
  const whole = drawnView(filter) === 'grid' && day === null && !isNarrowed(filter)
  return (
    <PublicPage
      title={t('titleOf', { what: t('agenda'), event: name })}
      description={t('agendaDescription', { event: name, count: release.agenda.sessions.length })}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      section="events"
      lean
      manifest={`${home}/agenda/app.webmanifest`}
      canonical={`${baseUrl}${home}/agenda`}
      noindex={query !== ''}
      jsonLd={query === '' ? agendaJsonLd(event, release.agenda, language, baseUrl) : undefined}
      islands={['areas/schedule/web/islands/agenda', 'ui/islands/local-time']}
    >
      {event.cancelledAt && <Notice kind="error" title={t('eventCancelled')} />}
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('agenda')}
        lead={<ReleaseLine release={release} event={event} href={`${home}/releases`} />}
        actions={
          <>
            <LinkButton kind="quiet" href={`${home}/my-agenda`}>
              {t('myAgenda')}
            </LinkButton>
            <LinkButton kind="plain" href={`${home}/agenda.ics`}>
              {t('addAll')}
            </LinkButton>
            {release.agenda.speakers.length > 0 && (
              <LinkButton kind="plain" href={`${home}/speakers`}>
                {t('speakers')}
              </LinkButton>
            )}
          </>
        }
      />
      <Announcements
        announcements={props.announcements}
        hrefOf={(code) => sessionHref(home, release.agenda, code)}
      />
      <StarBox home={home} />
      <AgendaOffline home={home} release={release.number} />
      <AgendaFilters
        keys={keys}
        filter={filter}
        shown={sessions.length}
        days={props.dayPicks}
        day={day}
        large={large}
      />
      <div
        data-agenda={`${home}/agenda`}
        data-query={query}
        data-whole={whole ? '' : large ? '?day=all' : '?'}
        data-large={large ? '' : undefined}
        data-now={t('now')}
        data-next={t('nextUp')}
        data-others={t('otherSessions')}
        data-everybody={t('forEverybody')}
      >
        {days.length === 0 && (
          <EmptyState
            title={filter.view === 'now' ? t('nothingNow') : t('noneMatch')}
            action={<LinkButton href={`${home}/agenda`}>{t('showAll')}</LinkButton>}
          />
        )}
        <p className="soft own-times" data-own-times="" hidden>
          {t('ownTimes', { zone: '{zone}' })}
        </p>
        <AgendaSections days={days} zone={event.timeZone} />
      </div>
      <Colocated event={event} />
      <KeptHere />
      <p className="section">
        <a href={`${home}/screens`}>{t('screens.title')}</a>
      </p>
      {event.announcedAt && event.numbersPublic && (
        <p className="section">
          <a href={`${home}/committee`}>{t('howItCame')}</a>
        </p>
      )}
      {event.announcedAt && (
        <p className="section">
          <a href={`/${language}/themes/report?event=${event.slug}`}>{t('themeReport')}</a>
        </p>
      )}
    </PublicPage>
  )
}

/** Which release this is, since when, and where its changes are told. */
function ReleaseLine({
  release,
  event,
  href,
}: {
  release: AgendaPageProps['release']
  event: AgendaEvent
  href: string
}) {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  const on = sayDate(language, release.publishedAt, event.timeZone)
  return (
    <>
      {t('zone', { place: sayClock(language, event) })}{' '}
      <a href={href}>{t('releaseLine', { number: release.number, on })}</a>
    </>
  )
}

function Colocated({ event }: { event: AgendaEvent }) {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  if (event.colocated.length === 0) return null
  return (
    <section className="section">
      <h2>{t('colocated')}</h2>
      <p>
        <a href={`${eventHome(language, event.slug)}/combined-agenda`}>{t('combined')}</a>
      </p>
      <ul className="stack">
        {event.colocated.map((other) => (
          <li key={other.slug}>
            <a href={`${eventHome(language, other.slug)}/agenda`}>
              {t('agendaOf', { event: textIn(other.name, language) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
