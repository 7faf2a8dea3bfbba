import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { useFileLimit } from '../../../../ui/file-limit.ts'
import { Island } from '../../../../ui/island.tsx'
import { Avatar } from '../../../../ui/avatar.tsx'
import { CountrySelect } from '../../../../ui/country-select.tsx'
import { CountedText } from '../../../../ui/counted-text.tsx'
import { FieldRow } from '../../../../ui/form.tsx'
import { Select, TextInput, type TextInputProps } from '../../../../ui/inputs.tsx'
import { fieldIn, type FieldsOfForm } from './proposal-fields.tsx'

type Props = FieldsOfForm & {
  readonly photo: { readonly name: string; readonly fileId: string | null }
}

/** What a call asks about who writes, with the fields that its organisers chose; all of it is kept in their profile. */
export function SpeakerFields(props: Props) {
  const { form, valueOf, errorOf, photo } = props
  const t = useTranslations('proposals')
  const field = fieldIn(props)
  const [organisation, jobTitle, pronouns, biography, country, firstTime, picture] = (
    [
      'organisation',
      'jobTitle',
      'pronouns',
      'biography',
      'country',
      'speaksFirstTime',
      'photo',
    ] as const
  ).map(field)
  return (
    <>
      <TextInput
        name="name"
        label={t('name')}
        autoComplete="name"
        value={valueOf('name')}
        error={errorOf('name')}
      />
      {organisation && (
        <TextInput {...organisation} label={t('organisation')} autoComplete="organization" />
      )}
      {jobTitle && (
        <TextInput {...jobTitle} label={t('jobTitle')} autoComplete="organization-title" />
      )}
      {pronouns && <TextInput {...pronouns} label={t('pronouns')} maxLength={40} />}
      {biography && (
        <CountedText {...biography} label={t('biography')} limit={form.biography.limit} />
      )}
      {(country || firstTime) && (
        <FieldRow>
          {country && (
            <CountrySelect
              {...country}
              label={t('form.fields.country')}
              empty={t(form.country.use === 'required' ? 'choose' : 'notSaid')}
              autoComplete="country"
            />
          )}
          {firstTime && (
            <Select
              {...firstTime}
              label={t('form.fields.speaksFirstTime')}
              help={t('balanceHelp')}
              empty={t(form.speaksFirstTime.use === 'required' ? 'choose' : 'notSaid')}
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                label: t(`firstTimeAnswers.${value}`),
              }))}
            />
          )}
        </FieldRow>
      )}
      {picture && (
        <div className="flex items-start gap-5">
          {photo.fileId && <Avatar name={photo.name} src={fileAddress(photo.fileId, 400)} />}
          <div className="min-w-0 grow">
            <PhotoField
              label={t(photo.fileId ? 'photoReplace' : 'photo')}
              help={t('photoHelp')}
              error={picture.error}
              // What is there already need not be chosen again.
              {...((photo.fileId || picture.required === false) && { required: false })}
            />
          </div>
        </div>
      )}
    </>
  )
}

const PhotoField = (props: Omit<TextInputProps, 'name' | 'type'>) => (
  <>
    <TextInput
      {...props}
      {...useFileLimit(mostPhotoBytes)}
      name="photo"
      type="file"
      accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
    />
    <Island name="file-limit" />
  </>
)

// What `acceptImage` takes.
const mostPhotoBytes = 8 * 1024 * 1024
