import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import type { Room, Timetable } from '../../domain/timetable.ts'

type RoomHoursFormProps = {
  readonly action: string
  readonly room: Room
  readonly timetable: Timetable
}

/** When a room is open, day by day; empty where it is open as the event is. */
export function RoomHoursForm({ action, room, timetable }: RoomHoursFormProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  return (
    <Form action={action} hidden={{ id: room.id }}>
      <p className="soft">{t('roomHoursLead')}</p>
      {timetable.days.map(({ day }, at) => {
        const hours = room.hours.find((each) => each.day === day)
        const name = (field: string) => `days.${at}.${field}`
        const id = (field: string) => `f-${field}-${room.id}-${at}`
        return (
          <fieldset className="field" key={day}>
            <legend>{sayShortDay(language, day)}</legend>
            <input type="hidden" name={name('day')} value={day} />
            <FieldRow>
              <TextInput
                name={name('opensAt')}
                id={id('opens')}
                type="time"
                className="short"
                label={t('opensAt')}
                required={false}
                value={hours?.opensAt ?? ''}
              />
              <TextInput
                name={name('closesAt')}
                id={id('closes')}
                type="time"
                className="short"
                label={t('closesAt')}
                required={false}
                value={hours?.closesAt ?? ''}
              />
              <Checkbox
                name={name('closed')}
                id={id('closed')}
                label={t('closedAllDay')}
                checked={hours !== undefined && hours.opensAt === null}
              />
            </FieldRow>
          </fieldset>
        )
      })}
      <FormActions>
        <Button kind="quiet">{t('saveHours')}</Button>
      </FormActions>
    </Form>
  )
}
