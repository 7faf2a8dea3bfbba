import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { useTopicName } from '../../../../ui/topic-name.ts'
import type { EventView } from '../event-view.ts'

type Props = { readonly event: EventView }

/** What it is about, each topic as a way to others about the same; and how to get help to come. */
export function Subjects({ event }: Props) {
  const t = useTranslations('events')
  const topicName = useTopicName()
  const { language } = usePage()
  if (event.topics.length === 0) return null
  return (
    <p className="soft">
      {t('topics')}:{' '}
      {event.topics.map((topic, at) => (
        <span key={topic}>
          {at > 0 && ', '}
          <a href={`/${language}/calendar?topic=${topic}`}>{topicName(topic)}</a>
        </span>
      ))}
    </p>
  )
}

/** Help to come, until it can no longer be asked for. */
export function Scholarships({ event }: Props) {
  const t = useTranslations('events')
  const { language, now } = usePage()
  const last = event.scholarshipUntil ?? event.endsOn
  const over = last !== null && last < dayOf(now, event.timeZone)
  if (event.scholarshipUrl === '' || over || event.cancelledAt) return null
  return (
    <section className="section">
      <h2>{t('scholarships')}</h2>
      <p>
        {event.scholarshipUntil
          ? t('scholarshipsUntil', { day: sayDay(language, event.scholarshipUntil) })
          : t('scholarshipsOffered')}{' '}
        <a href={event.scholarshipUrl} rel="noopener">
          {t('askForScholarship')}
        </a>
      </p>
    </section>
  )
}
