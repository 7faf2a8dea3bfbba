import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { CoverField } from '../../../../ui/cover-field.tsx'
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
      <CoverField
        picture={event.coverFileId && fileAddress(event.coverFileId, 400)}
        alt={shownLocalized(rejected, 'coverAlt', event.coverAlt ?? {})}
        error={errorOf('cover') ?? fileErrorOf('')}
        altError={errorOf('coverAlt')}
      />
    </StepForm>
  )
}
