import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { reportQuery } from '../../domain/report-filter.ts'
import type { ReportPageProps } from '../report-view.ts'

/** What the report is to be about. */
export function ReportFilterBar({ filter, choices }: Pick<ReportPageProps, 'filter' | 'choices'>) {
  const t = useTranslations('themes.report')
  const region = useTranslations('calendar.regions')
  const { language } = usePage()
  const base = `/${language}/themes/report`
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, label: name })
  return (
    <FilterBar action={base} resetHref={reportQuery(filter) ? base : null}>
      <Select
        name="event"
        label={t('event')}
        empty={t('any')}
        value={filter.event}
        options={choices.events.map(({ slug, name }) => ({
          value: slug,
          label: textIn(name, language),
        }))}
      />
      <Select
        name="series"
        label={t('series')}
        empty={t('any')}
        value={filter.series}
        options={choices.series.map(named)}
      />
      <Select
        name="programme"
        label={t('programme')}
        empty={t('any')}
        value={filter.programme}
        options={choices.programmes.map(named)}
      />
      <Select
        name="region"
        label={t('region')}
        empty={t('any')}
        value={filter.region}
        options={choices.regions.map((each) => ({ value: each, label: region(each) }))}
      />
      <Select
        name="country"
        label={t('country')}
        empty={t('any')}
        value={filter.country}
        options={choices.countries
          .map((code) => ({ value: code, label: sayCountry(language, code) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, language))}
      />
      <Select
        name="year"
        label={t('year')}
        empty={t('latestYear')}
        value={filter.year === null ? null : String(filter.year)}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
    </FilterBar>
  )
}
