import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { reportQuery } from '../../domain/report-filter.ts'
import type { ReportPageProps } from '../report-view.ts'
import { Findings } from './findings.tsx'
import { ReportCharts } from './report-charts.tsx'
import { ReportFilterBar } from './report-filter-bar.tsx'
import { ReportTable } from './report-table.tsx'

/** A theme report: in sentences first, then in pictures, then in numbers. */
export function ReportPage(props: ReportPageProps) {
  const t = useTranslations('themes.report')
  const { language } = usePage()
  const { filter, scope, about, figures } = props
  const query = reportQuery(filter)
  const title = about ? t('titleOf', { about }) : t('title')
  return (
    <PublicPage title={title} description={t('lead')}>
      <Hero
        small
        eyebrow={
          <>
            <a href={`/${language}/themes`}>{t('themes')}</a> · {t('title')}
          </>
        }
        title={about || t('title')}
        lead={figures.now.sessions > 0 ? sizes(props) : t('lead')}
        actions={
          figures.now.sessions > 0 && (
            <LinkButton
              kind="quiet"
              href={`/${language}/themes/report.csv${query ? `?${query}` : ''}`}
            >
              {t('csv')}
            </LinkButton>
          )
        }
      />
      <div className="mt-8">
        <ReportFilterBar filter={filter} choices={props.choices} />
      </div>
      {figures.now.sessions + props.posts === 0 ? (
        <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>
      ) : (
        <>
          <Findings {...props} />
          <ReportCharts {...props} />
          <ReportTable figures={figures} posts={props.posts} />
        </>
      )}
    </PublicPage>
  )

  function sizes({ figures: { now, before } }: ReportPageProps) {
    const size = t('sizes', { sessions: now.sessions, events: now.events })
    const compared = t(`compared.${scope.compared.with}`, {
      year: scope.compared.with === 'year' ? String(scope.compared.year) : '',
      edition: scope.compared.with === 'edition' ? textIn(scope.compared.name, language) : '',
      sessions: before.sessions,
    })
    return `${size} ${before.sessions > 0 ? compared : t('notCompared')}`
  }
}
