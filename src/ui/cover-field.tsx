import { useTranslations } from 'use-intl'
import type { LocalizedText } from '../shared/localized-text.ts'
import { Checkbox } from './choices.tsx'
import { FormSection } from './form.tsx'
import { TextInput } from './inputs.tsx'
import { LocalizedFields } from './localized-fields.tsx'

type CoverFieldProps = {
  /** Where the picture of now lies; null without one. */
  readonly picture: string | null
  readonly alt: LocalizedText
  readonly error: string | undefined
  readonly altError: string | undefined
}

/** The picture on top of a page: `cover` (a file), `removeCover` and what it shows, `coverAlt`. */
export function CoverField({ picture, alt, error, altError }: CoverFieldProps) {
  const t = useTranslations('ui.cover')
  return (
    <FormSection title={t('title')} lead={t('lead')}>
      {picture && (
        <>
          <img className="cover-preview" src={picture} alt={t('now')} />
          <Checkbox name="removeCover" label={t('remove')} />
        </>
      )}
      <TextInput
        name="cover"
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        label={t('choose')}
        required={false}
        error={error}
      />
      <LocalizedFields
        name="coverAlt"
        label={t('alt')}
        help={t('altHelp')}
        required={false}
        maxLength={300}
        error={altError}
        value={alt}
      />
    </FormSection>
  )
}
