import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { sayCountry, sayDays, sayLeaf } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EventCard, EventList } from '../../../../ui/event-card.tsx'
import { offersScholarships } from '../../domain/offers-scholarships.ts'
import type { EventSummary } from '../../queries.ts'

const dayMilliseconds = 86_400_000

type Level = 2 | 3

/** Events in a list, each as a row. */
export const EventRows = ({
  events,
  level = 3,
}: {
  events: readonly EventSummary[]
  level?: Level
}) => (
  <EventList>
    {events.map((event) => (
      <EventRow key={event.id} event={event} level={level} />
    ))}
  </EventList>
)

/** An event in a list: the day as a calendar leaf, name, place, hosts, and what one can do now. */
export function EventRow({ event, level = 3 }: { event: EventSummary; level?: Level }) {
  const t = useTranslations('network')
  const calendar = useTranslations('calendar')
  const { language, now } = usePage()
  const place = [event.city, sayCountry(language, event.country)].filter(Boolean).join(', ')
  const tags = [
    ...(event.cancelled ? [t('cancelled')] : []),
    ...(isOpen(event, now)
      ? [
          t('callClosesIn', {
            days: Math.ceil((event.callClosesAt!.getTime() - now.getTime()) / dayMilliseconds),
          }),
        ]
      : []),
    ...(offersScholarships(event, now) ? [calendar('scholarships')] : []),
  ]
  return (
    <EventCard
      level={level}
      name={textIn(event.name, language)}
      href={`/${language}/events/${event.slug}`}
      dates={
        event.startsOn && event.endsOn
          ? sayDays(language, event.startsOn, event.endsOn)
          : t('dateOpen')
      }
      place={event.attendance === 'online' ? t('online') : place}
      hosts={event.hosts.map((host) => ({ name: host.name, color: host.colour }))}
      tags={tags}
      {...(event.coverFileId && {
        image: { src: fileAddress(event.coverFileId, 400), alt: '', width: 400, height: 267 },
      })}
      text={textIn(event.tagline, language)}
      {...(event.startsOn ? sayLeaf(language, event.startsOn) : {})}
    />
  )
}

const isOpen = (event: EventSummary, now: Date) =>
  !event.cancelled &&
  event.callOpensAt !== null &&
  event.callOpensAt <= now &&
  event.callClosesAt !== null &&
  event.callClosesAt > now
