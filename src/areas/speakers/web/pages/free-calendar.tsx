import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import type { Slot } from '../../domain/free-slots.ts'

type FreeCalendarProps = {
  readonly slots: readonly Slot[]
  readonly ticked: ReadonlySet<string>
}

/** The days of an event with a box for each hour or half-day; ticked is when somebody can speak. */
export function FreeCalendar({ slots, ticked }: FreeCalendarProps) {
  const { language } = usePage()
  const days = Map.groupBy(slots, ({ day }) => day)
  return (
    <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {[...days].map(([day, fields]) => (
        <fieldset key={day} className="field group">
          <legend>{beginSentence(sayShortDay(language, day))}</legend>
          <div className="choices grid-cols-2 sm:grid-cols-1">
            {fields.map(({ key, from, until }) => (
              <div className="choice" key={key}>
                <input
                  type="checkbox"
                  className="checkbox"
                  id={`free-${key}`}
                  name="free"
                  value={key}
                  defaultChecked={ticked.has(key)}
                />
                <label htmlFor={`free-${key}`}>{`${from}–${until}`}</label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
