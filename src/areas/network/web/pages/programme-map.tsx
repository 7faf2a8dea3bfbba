import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { coordinatesOf } from '../../../../shared/cities/city-coordinates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { placeOnMap } from '../../domain/calendar/place-on-map.ts'
import type { MappedEvent } from '../../queries/programme-page.ts'
import { countryPoints, mapSize } from './calendar/country-points.ts'

const pointOf = ({ latitude, longitude, city, country }: MappedEvent) => {
  const point =
    latitude !== null && longitude !== null ? { latitude, longitude } : coordinatesOf(city, country)
  return point ? placeOnMap(point) : countryPoints[country]
}

type Spot = {
  readonly at: readonly [number, number]
  readonly events: MappedEvent[]
}

/** Events in one place are one point. */
function spotsOf(events: readonly MappedEvent[]): Spot[] {
  const spots = new Map<string, Spot>()
  for (const event of events) {
    const at = pointOf(event)
    if (!at) continue
    const found = spots.get(at.join())
    if (found) found.events.push(event)
    else spots.set(at.join(), { at, events: [event] })
  }
  return [...spots.values()]
}

// Around the points, so that a dot at the edge is not cut and the outlines of the neighbours are seen.
const margin = 60

/** The part of the map that holds all points, never so small that a single city fills it. */
function frameOf(spots: readonly Spot[]) {
  const [xs, ys] = [spots.map(({ at }) => at[0]), spots.map(({ at }) => at[1])]
  const width = Math.min(mapSize.width, Math.max(...xs) - Math.min(...xs) + 2 * margin)
  const height = Math.min(mapSize.height, Math.max(...ys) - Math.min(...ys) + 2 * margin)
  // As wide as the page wants it: twice its height.
  const [wide, high] = [
    Math.min(mapSize.width, Math.max(width, height * 2)),
    Math.min(mapSize.height, Math.max(height, width / 2)),
  ]
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  const from = (centre: number, span: number, whole: number) =>
    Math.round(Math.min(Math.max(0, centre - span / 2), whole - span))
  return {
    box: [
      from(middle(xs), wide, mapSize.width),
      from(middle(ys), high, mapSize.height),
      Math.round(wide),
      Math.round(high),
    ].join(' '),
    radius: Math.max(2, Math.round(wide / 110)),
  }
}

type ProgrammeMapProps = { readonly events: readonly MappedEvent[]; readonly today: string }

/** The events of a programme on a map: a full dot where one comes, a pale one where one was. Lists below say the same. */
export function ProgrammeMap({ events, today }: ProgrammeMapProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const spots = spotsOf(events)
  if (spots.length === 0) return null
  const { box, radius } = frameOf(spots)
  return (
    <section className="section">
      <h2>{t('whereHeld')}</h2>
      <svg className="world spots" viewBox={box} role="group" aria-label={t('whereHeldLabel')}>
        <image href="/world.svg" width={mapSize.width} height={mapSize.height} />
        {spots
          .toSorted((one, other) => Number(comes(one, today)) - Number(comes(other, today)))
          .map(({ at, events: those }) => {
            // The next one, or the latest where none comes.
            const event = those.findLast(({ endsOn }) => endsOn >= today) ?? those[0]!
            const name = [
              textIn(event.name, language),
              sayDays(language, event.startsOn, event.endsOn),
              ...(those.length > 1 ? [t('andOthers', { count: those.length - 1 })] : []),
            ].join(' · ')
            return (
              <a
                key={at.join()}
                href={`/${language}/events/${event.slug}`}
                aria-label={name}
                className={event.endsOn >= today ? undefined : 'over'}
              >
                <title>{name}</title>
                <circle cx={at[0]} cy={at[1]} r={radius} />
              </a>
            )
          })}
      </svg>
      <p className="soft">{t('mapLegend')}</p>
    </section>
  )
}

const comes = ({ events }: Spot, today: string) => events.some(({ endsOn }) => endsOn >= today)
