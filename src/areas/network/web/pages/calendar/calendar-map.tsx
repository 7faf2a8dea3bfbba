import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { BarList } from '../../../../../ui/charts.tsx'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { calendarByCountry, CityOfCalendar } from '../../../queries/calendar.ts'
import { CalendarFrame, type CalendarChoices } from './calendar-frame.tsx'
import { cityHref } from './city-href.ts'
import { viewHref } from './view-href.ts'
import { WorldMap } from './world-map.tsx'

type Props = {
  readonly filter: CalendarFilter
  readonly countries: Awaited<ReturnType<typeof calendarByCountry>>
  readonly cities: readonly CityOfCalendar[]
  readonly choices: CalendarChoices
  readonly mayEdit: boolean
}

/** The calendar on a map, a disc for each country or city as large as what is on there; and the same as a list. */
export function CalendarMap({ filter, countries, cities, choices, mayEdit }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const hrefOf = (country: string) =>
    viewHref(language, 'list', calendarQuery({ ...filter, country }))
  return (
    <CalendarFrame view="map" filter={filter} feeds={filter} choices={choices} mayEdit={mayEdit}>
      {countries.length > 0 ? (
        <>
          <WorldMap filter={filter} countries={countries} cities={cities} />
          {cities.length > 0 && (
            <section className="section">
              <h2>{t('byCity')}</h2>
              <BarList
                rows={cities.map((city) => ({
                  label: `${city.city}, ${sayCountry(language, city.country)}`,
                  value: city.count,
                  href: cityHref(language, filter, city),
                }))}
              />
            </section>
          )}
          <section className="section">
            <h2>{t('byCountry')}</h2>
            <BarList
              rows={countries.map(({ country, count }) => ({
                label: sayCountry(language, country),
                value: count,
                href: hrefOf(country),
              }))}
            />
          </section>
        </>
      ) : (
        <EmptyState title={t('noMatch')}>{t('noMatchLead')}</EmptyState>
      )}
    </CalendarFrame>
  )
}
