import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayShortDay, sayClock } from '../../../../platform/i18n/dates.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { StarBox } from '../../../../ui/stars.tsx'
import { agendaQuery, type AgendaFilter } from '../../domain/agenda-filter.ts'
import type { ReleasedSession } from '../../domain/release-content.ts'
import type { AgendaEvent, PublishedAgenda } from '../../queries/releases.ts'
import { eventHome } from '../../domain/addresses.ts'
import type { AgendaDay } from '../agenda-view.ts'
import { agendaJsonLd } from '../json-ld.ts'
import { AgendaFilters } from './agenda-filters.tsx'
import { AgendaSections } from './agenda-sections.tsx'

type AgendaPageProps = {
  readonly event: AgendaEvent
  readonly release: NonNullable<PublishedAgenda['release']>
  readonly filter: AgendaFilter
  readonly sessions: readonly ReleasedSession[]
  readonly days: readonly AgendaDay[]
}

/** All sessions, day by day: a grid of rooms and times on a wide screen and on paper, a list on a phone. */
export function AgendaPage({ event, release, filter, sessions, days }: AgendaPageProps) {
  const { language, baseUrl } = usePage()
  const t = translator(language, 'schedule')
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const filtered = agendaQuery(filter) !== ''
  return (
    <PublicPage
      title={t('titleOf', { what: t('agenda'), event: name })}
      description={t('agendaDescription', { event: name, count: release.agenda.sessions.length })}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      section="events"
      noindex={filtered}
      jsonLd={agendaJsonLd(event, release.agenda, language, baseUrl)}
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
      <StarBox home={home} />
      <AgendaFilters agenda={release.agenda} filter={filter} shown={sessions.length} />
      {days.length > 1 && (
        <nav className="flex flex-wrap gap-x-6 mt-6" aria-label={t('days')}>
          {days.map(({ day }) => (
            <a key={day} href={`#d-${day}`}>
              {beginSentence(sayShortDay(language, day))}
            </a>
          ))}
        </nav>
      )}
      {days.length === 0 && (
        <EmptyState
          title={t('noneMatch')}
          action={<LinkButton href={`${home}/agenda`}>{t('showAll')}</LinkButton>}
        />
      )}
      <AgendaSections days={days} />
      <Colocated event={event} />
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
