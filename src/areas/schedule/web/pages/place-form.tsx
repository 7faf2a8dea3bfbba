import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { FreeSlot } from '../../domain/next-free-slot.ts'
import type { Timetable, TimetableSession } from '../../domain/timetable.ts'

type PlaceFormProps = {
  readonly base: string
  readonly timetable: Timetable
  readonly session: TimetableSession
  /** Filled in for a session that has no place yet. */
  readonly free: FreeSlot | null
  readonly rejected?: Rejected | undefined
  /** The one thing to do on its page. */
  readonly primary?: boolean
}

/** When and where a session is: day, time in the event's zone, room. */
export function PlaceForm({ base, timetable, session, free, rejected, primary }: PlaceFormProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const { startsAt, code } = session
  const local = startsAt ? localInput(startsAt, timetable.timeZone) : null
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <Form action={`${base}/sessions/${code}/place`}>
      <FieldRow>
        <Select
          name="day"
          id={`f-day-${code}`}
          label={t('day')}
          required
          value={shown('day', local?.slice(0, 10) ?? free?.day ?? '')}
          options={timetable.days.map(({ day }) => ({
            value: day,
            label: sayShortDay(language, day),
          }))}
          error={errorOf('day')}
        />
        <TextInput
          name="time"
          id={`f-time-${code}`}
          type="time"
          step={300}
          className="short"
          label={t('time')}
          required
          value={shown('time', local?.slice(11) ?? free?.time ?? '')}
          error={errorOf('time')}
        />
        <Select
          name="roomId"
          id={`f-room-${code}`}
          label={t('room')}
          empty={t('everybodyChoice')}
          value={shown('roomId', (startsAt ? session.roomId : free?.roomId) ?? '')}
          options={timetable.rooms.map((room) => ({ value: room.id, label: room.name }))}
          error={errorOf('roomId')}
        />
      </FieldRow>
      <FormActions>
        <Button kind={primary ? 'primary' : 'quiet'}>{t(startsAt ? 'move' : 'put')}</Button>
      </FormActions>
    </Form>
  )
}
