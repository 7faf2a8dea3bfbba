import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndMonth } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { Timeline, type TimelineStep } from '../../../../ui/timeline.tsx'
import type { CallState } from '../../../proposals/domain/call-state.ts'
import type { EventFacts } from '../../queries.ts'
import type { Way } from '../ways.ts'

type EventTimelineProps = {
  readonly facts: EventFacts
  readonly today: string
  readonly callState: CallState
  readonly wayTo: Way
  readonly timeZone: string
}

/** The phases of the event in a line: what is done, what goes on, what comes. */
export function EventTimeline({ facts, today, callState, wayTo, timeZone }: EventTimelineProps) {
  const t = useTranslations('reports')
  const { language } = usePage()
  const day = (at: Date | null) => (at ? sayDayAndMonth(language, dayOf(at, timeZone)) : undefined)
  const past = facts.endsOn !== null && facts.endsOn < today
  const live = facts.startsOn !== null && facts.startsOn <= today && !past
  const reviewing = callState === 'closed' && facts.undecided > 0
  const steps: TimelineStep[] = [
    {
      label: t('line.announced'),
      detail: day(facts.announcedAt),
      state: facts.announcedAt ? 'done' : 'now',
      href: wayTo('setup'),
    },
    {
      label: t('line.call'),
      detail:
        callState === 'open'
          ? t('line.until', { day: day(facts.callClosesAt) ?? '' })
          : (day(facts.callClosesAt) ?? undefined),
      state: callState === 'closed' ? 'done' : callState === 'open' ? 'now' : 'next',
      href: wayTo('proposals'),
    },
    {
      label: t('line.review'),
      detail:
        facts.proposals > 0
          ? t('line.decided', { done: facts.proposals - facts.undecided, all: facts.proposals })
          : undefined,
      state: reviewing ? 'now' : callState === 'closed' && facts.proposals > 0 ? 'done' : 'next',
      href: wayTo('reviews'),
    },
    {
      label: t('line.agenda'),
      detail: facts.releases > 0 ? t('line.release', { number: facts.releases }) : undefined,
      state: facts.releases > 0 ? 'done' : facts.placed > 0 ? 'now' : 'next',
      href: wayTo('agenda'),
    },
    {
      label: t('line.registration'),
      detail: facts.ticketTypes > 0 ? t('line.registered', { count: facts.confirmed }) : undefined,
      state: facts.ticketTypes === 0 ? 'next' : past || live ? 'done' : 'now',
      href: wayTo('registration'),
    },
    {
      label: t('line.event'),
      detail: facts.startsOn ? sayDayAndMonth(language, facts.startsOn) : undefined,
      state: past ? 'done' : live ? 'now' : 'next',
      href: wayTo('check-in'),
    },
  ]
  return <Timeline label={t('line.label')} steps={steps} />
}
