import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { CountedText } from '../../../../ui/counted-text.tsx'
import { fieldId } from '../../../../ui/field.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { fieldIn, type FieldsOfForm } from './proposal-fields.tsx'

type Props = FieldsOfForm & {
  readonly photo: { readonly name: string; readonly fileId: string | null }
}

/** What a call asks about who writes, with the fields that its organisers chose; the photo is that of their profile. */
export function SpeakerFields(props: Props) {
  const { form, valueOf, errorOf, photo } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const field = fieldIn(props)
  const [organisation, jobTitle, pronouns, biography, picture] = (
    ['organisation', 'jobTitle', 'pronouns', 'biography', 'photo'] as const
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
      {picture && (
        <div className={`field${picture.error ? ' wrong' : ''}`} id={fieldId('photo')}>
          <p className="label">
            {t('photo')}
            {picture.required === false && <span className="optional">{t('optional')}</span>}
          </p>
          <Avatar name={photo.name} src={photo.fileId && fileAddress(photo.fileId, 400)} />
          {picture.error && <p className="field-error">{picture.error}</p>}
          <p className="help">
            <a href={`/${language}/me/profile`}>
              {t(photo.fileId ? 'photoThere' : 'photoMissing')}
            </a>
          </p>
        </div>
      )}
    </>
  )
}
