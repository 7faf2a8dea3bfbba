import { useTranslations } from 'use-intl'
import { sayCountry, sayDay, sayDays } from '../platform/i18n/dates.ts'
import { usePage } from '../platform/http/page-context.ts'
import { textIn, type LocalizedText } from '../shared/localized-text.ts'
import { Notice } from './notice.tsx'

type NearbyEvent = {
  readonly kind: 'own' | 'external'
  readonly id: string
  readonly slug: string
  /** Null: another event of the programme that is not announced. */
  readonly name: LocalizedText | null
  readonly startsOn: string
  readonly endsOn: string
  readonly city: string
  readonly country: string
  readonly programmes: readonly string[]
}

export type DateCheckProps = {
  /** Null while the event has no days. */
  readonly check: {
    readonly collisions: readonly {
      readonly event: NearbyEvent
      readonly reasons: readonly ('programme' | 'place')[]
      readonly daysApart: number
      readonly kilometres: number | null
    }[]
    readonly more: number
    readonly holidays: readonly { readonly day: string; readonly name: string }[]
    readonly countryKnown: boolean
  } | null
}

/** What stands in the way of an event on its days: other events too near, holidays; or that nothing does. */
export function DateCheck({ check }: DateCheckProps) {
  const t = useTranslations('ui')
  const { language } = usePage()
  if (!check) return null
  const { collisions, more, holidays, countryKnown } = check
  const unknown = !countryKnown && <p>{t('dates.countryUnknown')}</p>
  if (collisions.length === 0 && holidays.length === 0)
    return (
      <Notice kind={countryKnown ? 'success' : 'info'} title={t('dates.free')}>
        {unknown || t('dates.freeLead')}
      </Notice>
    )
  return (
    <Notice kind="warning" title={t('dates.title')}>
      {unknown}
      <ul>
        {holidays.map(({ day, name }) => (
          <li key={day + name}>{t('dates.holiday', { day: sayDay(language, day), name })}</li>
        ))}
        {collisions.map((collision) => (
          <li key={collision.event.id}>
            <OneCollision {...collision} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('dates.more', { count: more })}</p>}
      <p className="soft mt-2">{t('dates.advice')}</p>
    </Notice>
  )
}

function OneCollision({
  event,
  reasons,
  daysApart,
  kilometres,
}: NonNullable<DateCheckProps['check']>['collisions'][number]) {
  const t = useTranslations('ui')
  const { language } = usePage()
  const programme = new Intl.ListFormat(language).format(event.programmes)
  const { startsOn, endsOn, name } = event
  const days =
    startsOn === endsOn ? sayDay(language, startsOn) : sayDays(language, startsOn, endsOn)
  const place = [name ? event.city : '', sayCountry(language, event.country)]
    .filter(Boolean)
    .join(', ')
  const why = [
    reasons.includes('programme') && t('dates.programme', { programme, days: daysApart }),
    reasons.includes('place') &&
      (kilometres === null || !name
        ? t('dates.sameWeek')
        : t('dates.sameWeekNear', { kilometres: Math.round(kilometres / 10) * 10 })),
  ].filter(Boolean)
  const href =
    event.kind === 'own'
      ? `/${language}/events/${event.slug}`
      : `/${language}/calendar/events/${event.id}`
  return (
    <>
      {name ? <a href={href}>{textIn(name, language)}</a> : t('dates.another', { programme })}
      {` (${[days, place].filter(Boolean).join(', ')}): ${why.join('; ')}`}
    </>
  )
}
