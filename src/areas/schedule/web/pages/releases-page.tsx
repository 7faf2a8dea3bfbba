import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Hero } from '../../../../ui/hero.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { AgendaEvent, ReleaseRow } from '../../queries/releases.ts'
import { eventHome } from '../../domain/addresses.ts'
import { ChangeList } from './change-list.tsx'
import { ExchangeFormats, FileLinks } from './exchange-formats.tsx'

type ReleasesPageProps = {
  readonly event: AgendaEvent
  readonly releases: readonly ReleaseRow[]
}

/** What changed on the agenda, release by release, in sentences. */
export function ReleasesPage({ event, releases }: ReleasesPageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  return (
    <PublicPage
      title={t('titleOf', { what: t('releases'), event: name })}
      accent={event.colour}
      section="events"
      feeds={[
        { title: t('releases'), href: `${home}/releases.atom`, type: 'application/atom+xml' },
      ]}
    >
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('releases')}
        lead={<a href={`${home}/agenda`}>{t('toAgenda')}</a>}
      />
      {releases.map((release) => (
        <section className="section" key={release.number} id={`r-${release.number}`}>
          <h2>{t('releaseNumber', { number: release.number })}</h2>
          <p className="soft">
            <time dateTime={release.publishedAt.toISOString()}>
              {sayInstant(language, release.publishedAt, event.timeZone)}
            </time>{' '}
            · {t('sessionsCount', { count: release.sessions })}
          </p>
          {textIn(release.note, language) && (
            <Prose html={renderMarkdown(textIn(release.note, language))} />
          )}
          {release.number === 1 ? (
            <p>{t('firstRelease')}</p>
          ) : (
            <ChangeList
              changes={release.changes}
              hrefOf={({ code }) => `${home}/sessions/${code.toLowerCase()}`}
            />
          )}
          <p className="soft">
            {t('exchange.thisRelease')} <FileLinks base={`${home}/releases/${release.number}`} />
          </p>
        </section>
      ))}
      <ExchangeFormats home={home} slug={event.slug} />
    </PublicPage>
  )
}
