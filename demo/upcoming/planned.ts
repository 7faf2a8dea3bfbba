import { everywhere } from '../everywhere.ts'
import { addDays } from '../generate/clock.ts'
import type { DemoOpeningHours, DemoPlannedEvent, DemoRoom, LocalDate } from '../types.ts'
import { codeOfConduct, shortAccessibility } from './welcome-texts.ts'

type Required =
  | 'slug'
  | 'tagline'
  | 'description'
  | 'startsOn'
  | 'timeZone'
  | 'city'
  | 'countryCode'
  | 'hosts'
  | 'colour'
  | 'announcedAt'

/** A planned edition with what most small editions share; what is given wins. */
export function planned(
  own: Pick<DemoPlannedEvent, Required> & Partial<DemoPlannedEvent> & { title: string },
): DemoPlannedEvent {
  const { title, ...given } = own
  const year = own.startsOn.slice(0, 4)
  return {
    name: everywhere(`${title} ${year}`),
    endsOn: own.startsOn,
    attendance: 'in-person',
    venue: null,
    languages: ['es'],
    series: null,
    edition: year,
    colocatedWith: [],
    capacity: null,
    website: `https://example.org/${own.slug}`,
    figures: null,
    contactEmail: `hola-${own.slug}@example.org`,
    codeOfConduct,
    codeOfConductUrl: '',
    accessibility: shortAccessibility,
    accessibilityFeatures: ['step-free', 'accessible-toilet', 'dietary-needs'],
    call: null,
    rooms: [],
    openingHours: [],
    registration: null,
    ...given,
  }
}

/** One day open from morning to evening. */
export const openOn = (
  day: LocalDate,
  opensAt = '08:30',
  closesAt = '18:30',
): DemoOpeningHours => ({ day, opensAt, closesAt })

/** Two days, each open from morning to evening. */
export const openTwoDays = (first: LocalDate): DemoOpeningHours[] => [
  openOn(first),
  openOn(addDays(first, 1)),
]

export const room = (key: string, name: string, capacity: number): DemoRoom => ({
  key,
  name,
  capacity,
  note: everywhere(''),
})
