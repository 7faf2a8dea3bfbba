import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { BarList } from '../../../../../ui/charts.tsx'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { calendarByCountry } from '../../../queries/calendar.ts'
import { CalendarFrame, viewHref, type CalendarChoices } from './calendar-frame.tsx'
import { countryPoints, mapSize } from './country-points.ts'

type Props = {
  readonly filter: CalendarFilter
  readonly countries: Awaited<ReturnType<typeof calendarByCountry>>
  readonly choices: CalendarChoices
  readonly mayEdit: boolean
}

/** The calendar on a map, a disc for each country as large as what is on there; and the same as a list. */
export function CalendarMap({ filter, countries, choices, mayEdit }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const most = Math.max(1, ...countries.map(({ count }) => count))
  const hrefOf = (country: string) =>
    viewHref(language, 'list', calendarQuery({ ...filter, country }))
  return (
    <CalendarFrame view="map" filter={filter} feeds={filter} choices={choices} mayEdit={mayEdit}>
      {countries.length > 0 ? (
        <>
          <svg
            className="world"
            viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
            role="group"
            aria-label={t('mapLabel')}
          >
            <image href="/world.svg" width={mapSize.width} height={mapSize.height} />
            {countries.map(({ country, count }) => {
              const point = countryPoints[country]
              if (!point) return null
              // The area tells the number, as the eye expects.
              const radius = 4 + Math.round(26 * Math.sqrt(count / most))
              const name = `${sayCountry(language, country)}: ${t('count', { count })}`
              return (
                <a key={country} href={hrefOf(country)} aria-label={name}>
                  <title>{name}</title>
                  <circle cx={point[0]} cy={point[1]} r={radius} />
                </a>
              )
            })}
          </svg>
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
