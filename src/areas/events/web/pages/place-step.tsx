import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { FieldRow } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { CountrySelect } from '../choices.tsx'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownLocalized } from './typed-localized.ts'

/** Where it is, and how to get there. */
export function PlaceStep({ event, rejected }: StepProps) {
  const t = useTranslations('events')
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string | number | null) =>
    rejected ? typedText(rejected.typed, name) : String(stored ?? '')
  return (
    <StepForm event={event} step="place" {...(rejected && { rejected })}>
      <TextInput
        name="venueName"
        label={t('venueName')}
        required={false}
        value={shown('venueName', event.venueName)}
        error={errorOf('venueName')}
      />
      <TextArea
        name="venueAddress"
        label={t('venueAddress')}
        required={false}
        rows={2}
        autoComplete="street-address"
        value={shown('venueAddress', event.venueAddress)}
        error={errorOf('venueAddress')}
      />
      <FieldRow>
        <TextInput
          name="city"
          label={t('city')}
          value={shown('city', event.city)}
          error={errorOf('city')}
        />
        <CountrySelect value={shown('country', event.country)} error={errorOf('country')} />
      </FieldRow>
      <FieldRow>
        <TextInput
          name="latitude"
          label={t('latitude')}
          help={t('coordinatesHelp')}
          required={false}
          inputMode="decimal"
          value={shown('latitude', event.latitude)}
          error={errorOf('latitude')}
        />
        <TextInput
          name="longitude"
          label={t('longitude')}
          required={false}
          inputMode="decimal"
          value={shown('longitude', event.longitude)}
          error={errorOf('longitude')}
        />
      </FieldRow>
      <LocalizedFields
        name="venueNotes"
        rows={4}
        label={t('venueNotes')}
        help={t('venueNotesHelp')}
        required={false}
        error={errorOf('venueNotes')}
        value={shownLocalized(rejected, 'venueNotes', event.venueNotes)}
      />
      <TextInput
        name="onlineUrl"
        type="url"
        label={t('onlineUrl')}
        help={t('onlineUrlHelp')}
        required={false}
        value={shown('onlineUrl', event.onlineUrl)}
        error={errorOf('onlineUrl')}
      />
    </StepForm>
  )
}
