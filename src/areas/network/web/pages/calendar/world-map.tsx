import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import type { calendarByCountry } from '../../../queries/calendar.ts'
import { countryPoints, mapSize } from './country-points.ts'
import { viewHref } from './view-href.ts'

type Props = {
  readonly filter: CalendarFilter
  readonly countries: Awaited<ReturnType<typeof calendarByCountry>>
}

/** The outlines of the world, with a disc for each country as large as what is on there. */
export function WorldMap({ filter, countries }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const most = Math.max(1, ...countries.map(({ count }) => count))
  return (
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
          <a
            key={country}
            href={viewHref(language, 'list', calendarQuery({ ...filter, country }))}
            aria-label={name}
          >
            <title>{name}</title>
            <circle cx={point[0]} cy={point[1]} r={radius} />
          </a>
        )
      })}
    </svg>
  )
}
