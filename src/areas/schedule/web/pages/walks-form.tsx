import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { pairsOfFloors } from '../../domain/pairs-of-floors.ts'
import type { Timetable } from '../../domain/timetable.ts'

/** How long the way takes between every two floors on which there are rooms; nothing while all are on one. */
export function WalksForm({ action, timetable }: { action: string; timetable: Timetable }) {
  const t = useTranslations('schedule')
  const pairs = pairsOfFloors(timetable.rooms)
  if (pairs.length === 0) return null
  const said = (from: string, to: string) =>
    timetable.walks.find(
      ({ fromFloor, toFloor }) =>
        (fromFloor === from && toFloor === to) || (fromFloor === to && toFloor === from),
    )?.minutes
  return (
    <section className="section">
      <h2>{t('walks')}</h2>
      <p className="soft">{t('walksLead')}</p>
      <Form action={action}>
        {pairs.map(([from, to], at) => (
          <div key={JSON.stringify([from, to])}>
            <input type="hidden" name={`walks.${at}.fromFloor`} value={from} />
            <input type="hidden" name={`walks.${at}.toFloor`} value={to} />
            <TextInput
              name={`walks.${at}.minutes`}
              id={`f-walk-${at}`}
              label={t('walkBetween', { from: from || t('noFloor'), to: to || t('noFloor') })}
              inputMode="numeric"
              className="short"
              required={false}
              value={String(said(from, to) ?? '')}
            />
          </div>
        ))}
        <FormActions>
          <Button kind="quiet">{t('saveWalks')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
