import { useTranslations } from 'use-intl'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownLocalized } from './typed-localized.ts'

/** The sentence under the name, and the description. */
export function TextsStep({ event, rejected }: StepProps) {
  const t = useTranslations('events')
  const { errorOf } = useProblems(rejected?.problems)
  return (
    <StepForm event={event} step="texts" {...(rejected && { rejected })}>
      <LocalizedFields name="tagline" label={t('tagline')} help={t('taglineHelp')} maxLength={200} error={errorOf('tagline')} value={shownLocalized(rejected, 'tagline', event.tagline)} />
      <LocalizedFields name="description" rows={10} label={t('description')} help={t('markdownHelp')} maxLength={20_000} error={errorOf('description')} value={shownLocalized(rejected, 'description', event.description)} />
    </StepForm>
  )
}
