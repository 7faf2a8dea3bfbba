import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import { FieldRow, FormSection } from '../../../../ui/form.tsx'
import { DateInput, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { accessibilityFeatures } from '../../domain/accessibility.ts'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownList } from './typed-list.ts'
import { shownLocalized } from './typed-localized.ts'

/** Whom to ask, which conduct is expected, who is made welcome and how. */
export function CareStep({ event, rejected }: StepProps) {
  const t = useTranslations('events')
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <StepForm event={event} step="care" {...(rejected && { rejected })}>
      <TextInput
        name="contactEmail"
        type="email"
        inputMode="email"
        label={t('contactEmail')}
        help={t('contactEmailHelp')}
        value={shown('contactEmail', event.contactEmail)}
        error={errorOf('contactEmail')}
      />
      <TextInput
        name="website"
        type="url"
        label={t('website')}
        required={false}
        value={shown('website', event.website)}
        error={errorOf('website')}
      />
      <TextInput
        name="codeOfConductUrl"
        type="url"
        label={t('codeOfConductUrl')}
        help={t('codeOfConductHelp')}
        value={shown('codeOfConductUrl', event.codeOfConductUrl)}
        error={errorOf('codeOfConductUrl')}
      />
      <LocalizedFields
        name="codeOfConduct"
        rows={5}
        label={t('codeOfConduct')}
        required={false}
        error={errorOf('codeOfConduct')}
        value={shownLocalized(rejected, 'codeOfConduct', event.codeOfConduct)}
      />
      <CheckboxGroup
        name="accessibilityFeatures"
        label={t('accessibilityFeatures')}
        help={t('accessibilityHelp')}
        values={shownList(rejected, 'accessibilityFeatures', event.accessibilityFeatures)}
        options={accessibilityFeatures.map((feature) => ({
          value: feature,
          label: t(`features.${feature}`),
        }))}
      />
      <LocalizedFields
        name="accessibility"
        rows={4}
        label={t('accessibility')}
        required={false}
        error={errorOf('accessibility')}
        value={shownLocalized(rejected, 'accessibility', event.accessibility)}
      />
      <FormSection title={t('scholarships')} lead={t('scholarshipsLead')}>
        <FieldRow>
          <TextInput
            name="scholarshipUrl"
            type="url"
            label={t('scholarshipUrl')}
            help={t('scholarshipUrlHelp')}
            required={false}
            value={shown('scholarshipUrl', event.scholarshipUrl)}
            error={errorOf('scholarshipUrl')}
          />
          <DateInput
            name="scholarshipUntil"
            label={t('scholarshipUntil')}
            required={false}
            value={shown('scholarshipUntil', event.scholarshipUntil ?? '')}
            error={errorOf('scholarshipUntil')}
          />
        </FieldRow>
      </FormSection>
    </StepForm>
  )
}
