import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { StepForm, type StepProps } from './step-frame.tsx'
import { shownLocalized } from './typed-localized.ts'

/** The sentence under the name, the description, and the picture above them. */
export function TextsStep({ event, rejected }: StepProps) {
  const t = useTranslations('events')
  const { errorOf } = useProblems(rejected?.problems)
  const fileProblem = rejected?.problems.filter((problem) => problem.field === '')
  const { errorOf: fileErrorOf } = useProblems(fileProblem)
  return (
    <StepForm event={event} step="texts" uploads {...(rejected && { rejected })}>
      <LocalizedFields
        name="tagline"
        label={t('tagline')}
        help={t('taglineHelp')}
        maxLength={200}
        error={errorOf('tagline')}
        value={shownLocalized(rejected, 'tagline', event.tagline)}
      />
      <LocalizedFields
        name="description"
        rows={10}
        label={t('description')}
        help={t('markdownHelp')}
        maxLength={20_000}
        error={errorOf('description')}
        value={shownLocalized(rejected, 'description', event.description)}
      />
      <FormSection title={t('cover')} lead={t('coverHelp')}>
        {event.coverFileId && (
          <>
            <img
              className="cover-preview"
              src={fileAddress(event.coverFileId, 400)}
              alt={t('coverNow')}
            />
            <Checkbox name="removeCover" label={t('removeCover')} />
          </>
        )}
        <TextInput
          name="cover"
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          label={t('chooseCover')}
          required={false}
          error={errorOf('cover') ?? fileErrorOf('')}
        />
        <LocalizedFields
          name="coverAlt"
          label={t('coverAlt')}
          help={t('coverAltHelp')}
          required={false}
          maxLength={300}
          error={errorOf('coverAlt')}
          value={shownLocalized(rejected, 'coverAlt', event.coverAlt ?? {})}
        />
      </FormSection>
    </StepForm>
  )
}
