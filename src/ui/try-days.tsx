import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { FieldRow, Form, FormActions } from './form.tsx'
import { DateInput } from './inputs.tsx'

type TryDaysProps = { readonly startsOn: string | null; readonly endsOn: string | null }

/**
 * Asks what stands in the way of days that are not saved yet, where there is no JavaScript to ask while they are picked. A
 * form of its own beside the other one, which keeps what was typed there.
 */
export function TryDays({ startsOn, endsOn }: TryDaysProps) {
  const t = useTranslations('ui')
  return (
    <noscript>
      <Form method="get">
        <FieldRow>
          <DateInput
            id="try-startsOn"
            name="startsOn"
            label={t('dates.tryFrom')}
            required={false}
            value={startsOn ?? ''}
          />
          <DateInput
            id="try-endsOn"
            name="endsOn"
            label={t('dates.tryUntil')}
            required={false}
            value={endsOn ?? ''}
          />
        </FieldRow>
        <FormActions>
          <Button kind="quiet">{t('dates.try')}</Button>
        </FormActions>
      </Form>
    </noscript>
  )
}
