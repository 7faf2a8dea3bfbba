import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { Select, TextInput } from '../../../../../ui/inputs.tsx'
import type { CalendarFilter } from '../../../domain/calendar/calendar-filter.ts'
import { distances } from '../../../domain/calendar/near-place.ts'

/** Around a city, and how far. */
export function NearFilter({ filter: { near, unknownPlace } }: { filter: CalendarFilter }) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const number = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' })
  const shown = near?.kilometres ?? 500
  const all = [...new Set([...distances, shown])].toSorted((a, b) => a - b)
  return (
    <>
      <TextInput
        name="near"
        label={t('near')}
        placeholder={t('nearExample')}
        value={near?.place ?? unknownPlace ?? ''}
      />
      <Select
        name="within"
        label={t('within')}
        value={String(shown)}
        options={all.map((each) => ({ value: String(each), label: number.format(each) }))}
      />
    </>
  )
}
