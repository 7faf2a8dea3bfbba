import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay, sayTime, sayZone } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'

type ShiftTimeProps = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
}

/** When a shift is, by the clock at the booth. */
export function ShiftTime({ startsAt, endsAt, timeZone }: ShiftTimeProps) {
  const { language } = usePage()
  const day = sayDay(language, dayOf(startsAt, timeZone))
  const time = (instant: Date) => sayTime(language, instant, timeZone)
  return (
    <time dateTime={startsAt.toISOString()}>
      {`${day}, ${time(startsAt)}–${time(endsAt)} (${sayZone(language, timeZone)})`}
    </time>
  )
}
