import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { dayOf } from '../../../../shared/time.ts'
import { Timeline, type TimelineStep } from '../../../../ui/timeline.tsx'
import type { EventSummary } from '../../queries.ts'

const mostPast = 3
const mostNext = 6

type ProgrammeTimelineProps = {
  readonly next: readonly EventSummary[]
  /** The latest first. */
  readonly past: readonly EventSummary[]
}

/** The latest and the next events of a programme in a line; nothing before there are two. */
export function ProgrammeTimeline({ next, past }: ProgrammeTimelineProps) {
  const t = useTranslations('network')
  const { language, now } = usePage()
  const step = (event: EventSummary): TimelineStep[] => {
    const { startsOn, endsOn } = event
    if (!startsOn || !endsOn || event.cancelled) return []
    const today = dayOf(now, event.timeZone)
    return [
      {
        label: textIn(event.name, language),
        detail: [sayDays(language, startsOn, endsOn), event.city].filter(Boolean).join(' · '),
        href: `/${language}/events/${event.slug}`,
        state: endsOn < today ? 'done' : startsOn <= today ? 'now' : 'next',
      },
    ]
  }
  const steps = [...past.slice(0, mostPast).toReversed(), ...next.slice(0, mostNext)].flatMap(step)
  if (steps.length < 2) return null
  return (
    <section className="section">
      <h2>{t('timeline')}</h2>
      <Timeline label={t('timeline')} steps={steps} />
    </section>
  )
}
