import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { HostPanels } from '../../../../ui/host-panels.tsx'
import { LinkButton } from '../../../../ui/button.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { listHosts } from '../../queries.ts'

type HostsPageProps = Awaited<ReturnType<typeof listHosts>> & { readonly page: number }

/** Who holds events: programmes, communities, and the series that come again. */
export function HostsPage({ programmes, communities, series, more, page }: HostsPageProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const home = `/${language}`
  return (
    <PublicPage title={t('communities')} description={t('communitiesLead')} section="communities">
      <h1>{t('communities')}</h1>
      <p className="lead">{t('communitiesLead')}</p>
      {communities.length === 0 && programmes.length === 0 && (
        <EmptyState
          title={t('noCommunities')}
          action={<LinkButton href={`${home}/manage/network`}>{t('foundCommunity')}</LinkButton>}
        >
          {t('noCommunitiesLead')}
        </EmptyState>
      )}
      {page === 1 && programmes.length > 0 && (
        <section className="section">
          <h2>{t('programmes')}</h2>
          <HostPanels
            hosts={programmes.map((one) => ({
              name: one.name,
              color: one.colour,
              text: textIn(one.summary, language),
              href: `${home}/programmes/${one.slug}`,
            }))}
          />
        </section>
      )}
      {communities.length > 0 && (
        <section className="section">
          <h2>{t('communities')}</h2>
          <HostPanels
            hosts={communities.map((one) => ({
              name: one.name,
              color: one.colour,
              text: [
                [one.city, sayCountry(language, one.country)].filter(Boolean).join(', '),
                textIn(one.summary, language),
              ]
                .filter(Boolean)
                .join(' · '),
              href: `${home}/communities/${one.slug}`,
            }))}
          />
          <Pagination
            page={page}
            pages={more ? page + 1 : page}
            hrefOf={(at) => `${home}/communities?page=${at}`}
          />
        </section>
      )}
      {page === 1 && series.length > 0 && (
        <section className="section">
          <h2>{t('allSeries')}</h2>
          <ul className="stack">
            {series.map((one) => (
              <li key={one.slug}>
                <a href={`${home}/series/${one.slug}`}>{one.name}</a>{' '}
                <span className="soft">{textIn(one.summary, language)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {communities.length > 0 && (
        <p>
          <a href={`${home}/manage/network`}>{t('foundCommunity')}</a>
        </p>
      )}
    </PublicPage>
  )
}
