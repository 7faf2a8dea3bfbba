import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../../platform/i18n/dates.ts'
import { calendarQuery, type CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { placeOnMap } from '../../../domain/calendar/place-on-map.ts'
import type { calendarByCountry, CityOfCalendar } from '../../../queries/calendar.ts'
import { cityHref } from './city-href.ts'
import { countryPoints, mapSize } from './country-points.ts'
import { viewHref } from './view-href.ts'

type Props = {
  readonly filter: CalendarFilter
  readonly countries: Awaited<ReturnType<typeof calendarByCountry>>
  /** Of a part of the world: a disc each, instead of one for their country. */
  readonly cities: readonly CityOfCalendar[]
}

/** The outlines of the world, with a disc for each country, in a part of it for each city, as large as what is on there. */
export function WorldMap({ filter, countries, cities }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const discs =
    cities.length > 0
      ? cities.map((city) => ({
          point: placeOnMap(city),
          count: city.count,
          name: `${city.city}, ${sayCountry(language, city.country)}`,
          href: cityHref(language, filter, city),
        }))
      : countries.flatMap(({ country, count }) => {
          const point = countryPoints[country]
          const href = viewHref(language, 'list', calendarQuery({ ...filter, country }))
          return point ? [{ point, count, name: sayCountry(language, country), href }] : []
        })
  const most = Math.max(leastMost, ...discs.map(({ count }) => count))
  const part = partWith(discs.map(({ point }) => point))
  // Discs are as large on the page whatever part of the world is shown; those of cities lie closer together.
  const scale = (part.width / mapSize.width) * (cities.length > 0 ? 0.6 : 1)
  return (
    <svg
      className="world"
      viewBox={`${part.left} ${part.top} ${part.width} ${part.height}`}
      role="group"
      aria-label={t(cities.length > 0 ? 'mapOfCitiesLabel' : 'mapLabel')}
    >
      <image href="/world.svg" width={mapSize.width} height={mapSize.height} />
      {discs.map(({ point, count, name, href }) => (
        <a key={name} href={href} aria-label={`${name}: ${t('count', { count })}`}>
          <title>{`${name}: ${t('count', { count })}`}</title>
          <circle
            cx={point[0]}
            cy={point[1]}
            // The area tells the number, as the eye expects.
            r={(scale * (8 + 26 * Math.sqrt(count / most))).toFixed(1)}
            strokeWidth={(1.2 * scale).toFixed(2)}
          />
        </a>
      ))}
    </svg>
  )
}

/** Where no place has more than one event, a disc of one is not a large one. */
const leastMost = 4
const margin = 55
const leastWidth = 330
const shape = 4 / 3

/** The part of the map around some points, no smaller than a continent, within the outlines and no taller than a phone is wide. */
function partWith(points: readonly (readonly [number, number])[]) {
  if (points.length === 0) return { left: 0, top: 0, ...mapSize }
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs) - margin, Math.max(...xs) + margin]
  const [top, bottom] = [Math.min(...ys) - margin, Math.max(...ys) + margin]
  const height = Math.min(mapSize.height, Math.max(bottom - top, leastWidth / shape))
  const width = Math.min(mapSize.width, Math.max(right - left, height * shape, leastWidth))
  const within = (from: number, size: number, most: number) =>
    Math.round(Math.min(Math.max(0, from), most - size))
  return {
    left: within((left + right - width) / 2, width, mapSize.width),
    top: within((top + bottom - height) / 2, height, mapSize.height),
    width: Math.round(width),
    height: Math.round(height),
  }
}
