import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayDays, sayLeaf } from '../../../../../platform/i18n/dates.ts'
import { EventCard, EventList } from '../../../../../ui/event-card.tsx'
import {
  calendarToday,
  type CalendarEntry,
  type ExternalSummary,
} from '../../../queries/calendar.ts'
import { daysApart } from '../../../domain/calendar/repair-days.ts'
import { offersScholarships } from '../../../domain/offers-scholarships.ts'
import { EventRow } from '../event-rows.tsx'
import { useEntryLine } from './entry-lines.tsx'
import { useTopicName } from '../../../../../ui/topic-name.ts'

/** Events of this network and others in one list. */
export const EntryRows = ({ entries }: { entries: readonly CalendarEntry[] }) => (
  <EventList>
    {entries.map((entry) =>
      entry.kind === 'own' ? (
        <EventRow key={entry.event.id} event={entry.event} level={2} />
      ) : (
        <ExternalRow key={entry.event.id} event={entry.event} />
      ),
    )}
  </EventList>
)

function ExternalRow({ event }: { event: ExternalSummary }) {
  const t = useTranslations('calendar')
  const calls = useTranslations('network')
  const topicName = useTopicName()
  const { language, now } = usePage()
  const line = useEntryLine()({ kind: 'external', event })
  const days = event.callClosesOn ? daysApart(calendarToday(now), event.callClosesOn) : -1
  const tags = [
    ...(event.cancelled ? [t('cancelled')] : []),
    ...(days >= 0 && !event.cancelled ? [calls('callClosesIn', { days: Math.max(1, days) })] : []),
    ...(offersScholarships(event, now) ? [t('scholarships')] : []),
    t('external'),
    ...(event.corrected ? [t('corrected')] : []),
  ]
  return (
    <EventCard
      level={2}
      name={event.name}
      href={line.href}
      dates={sayDays(language, event.startsOn, event.endsOn)}
      place={line.place}
      text={event.topics.map(topicName).join(', ')}
      tags={tags}
      {...sayLeaf(language, event.startsOn)}
    />
  )
}
