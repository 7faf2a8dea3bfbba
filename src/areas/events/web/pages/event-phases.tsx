import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndMonth, sayTime } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { Stat, Stats } from '../../../../ui/stat.tsx'
import { Time } from '../../../../ui/time.tsx'
import { Timeline, type TimelineStep } from '../../../../ui/timeline.tsx'
import type { EventView } from '../event-view.ts'

type Props = { readonly event: EventView; readonly home: string }

/** How far the event is, said to visitors: the call, the agenda, registration, the day itself; afterwards what became of it. */
export function Phases({ event, home }: Props) {
  if (event.preview || event.cancelledAt) return null
  if (event.phases.includes('past')) return <Figures event={event} home={home} />
  return <Steps event={event} home={home} />
}

function Steps({ event, home }: Props) {
  const t = useTranslations('events')
  const { language, now } = usePage()
  const { callOpensAt, callClosesAt } = event.facts
  const on = new Set(event.phases)
  const day = (at: Date) => sayDayAndMonth(language, dayOf(at, event.timeZone))
  const when = (at: Date) => (
    <Time at={at.toISOString()} zone={event.timeZone}>
      {day(at)}, {sayTime(language, at, event.timeZone)}
    </Time>
  )
  const steps: TimelineStep[] = []
  if (callOpensAt && callClosesAt) {
    const state = on.has('call-open') ? 'now' : callClosesAt <= now ? 'done' : 'next'
    steps.push({
      state,
      label: t('phases.call'),
      ...(state !== 'done' && { href: `${home}/call` }),
      detail:
        state === 'now' ? (
          <>
            {t('phases.openUntil')} {when(callClosesAt)}
          </>
        ) : state === 'next' ? (
          <>
            {t('phases.opensOn')} {when(callOpensAt)}
          </>
        ) : (
          t('phases.closedOn', { day: day(callClosesAt) })
        ),
    })
  }
  steps.push(
    event.programme
      ? {
          state: 'done',
          label: t('phases.agenda'),
          href: `${home}/agenda`,
          detail: t('phases.sessions', { count: event.programme.sessions }),
        }
      : { state: 'next', label: t('phases.agenda'), detail: t('phases.later') },
  )
  const { opensAt, left } = event.tickets
  if (on.has('registration-open'))
    steps.push({
      state: 'now',
      label: t('phases.registration'),
      href: `${home}/register`,
      detail: left === 0 ? t('phases.waitingList') : t('phases.open'),
    })
  else
    steps.push({
      state: 'next',
      label: t('phases.registration'),
      detail: opensAt ? (
        <>
          {t('phases.opensOn')} {when(opensAt)}
        </>
      ) : (
        t('phases.later')
      ),
    })
  if (event.startsOn)
    steps.push({
      state: on.has('live') ? 'now' : 'next',
      label: t('phases.event'),
      detail: on.has('live') ? t('phases.live') : sayDayAndMonth(language, event.startsOn),
    })
  return <Timeline label={t('phases.label')} steps={steps} />
}

/** A past event in numbers that everybody may know, and the way to its recap. */
function Figures({ event, home }: Props) {
  const t = useTranslations('events')
  const { language } = usePage()
  const recap = event.posts.find((post) => post.kind === 'recap')
  const { programme, attended } = event
  if (!recap && !programme && attended === 0) return null
  return (
    <section className="section">
      <h2>{t('figures.title')}</h2>
      <Stats wide>
        {attended > 0 && (
          <Stat value={attended} label={t('figures.attended', { count: attended })} />
        )}
        {programme && (
          <Stat
            value={programme.sessions}
            label={t('figures.sessions', { count: programme.sessions })}
            href={`${home}/agenda`}
          />
        )}
        {programme && (
          <Stat
            value={programme.speakers}
            label={t('figures.speakers', { count: programme.speakers })}
            href={`${home}/speakers`}
          />
        )}
      </Stats>
      {recap && (
        <p>
          <a href={`/${language}/news/${recap.slug}`}>{t('figures.recap')}</a>
        </p>
      )}
    </section>
  )
}
