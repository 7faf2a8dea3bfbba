import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages } from '../../../../shared/localized-text.ts'
import {
  Avatar,
  Button,
  CountrySelect,
  Details,
  FieldRow,
  Form,
  FormActions,
  FormSection,
  LocalizedFields,
  Select,
  TextArea,
  TextInput,
} from '../../../../ui/index.ts'
import { useProblems } from '../../../../ui/problems.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import { genders } from '../../domain/gender.ts'
import type { OwnProfile } from '../../queries/own-page.ts'

const linkRows = [0, 1, 2, 3] as const
const texts = [
  'name',
  'organisation',
  'jobTitle',
  'pronouns',
  'biography',
  'lang',
  'country',
  'gender',
] as const
const firstTime = (said: boolean | null) => (said === null ? '' : said ? 'yes' : 'no')
const ownNames = { es: 'Español', en: 'English', pt: 'Português' } as const

/** What one says of oneself; speakers' pages show it. */
export function ProfilePage({ profile, rejected }: { profile: OwnProfile; rejected?: Rejected }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  type Text = (typeof texts)[number]
  const shown = (name: Text) => (rejected ? typedText(rejected.typed, name) : profile[name])
  const field = (name: Text) => ({
    name,
    label: t(`profile.${name}`),
    error: errorOf(name),
    value: shown(name),
  })
  const linkOf = (at: number, part: 'title' | 'url') =>
    rejected ? typedText(rejected.typed, `links.${at}.${part}`) : (profile.links[at]?.[part] ?? '')
  const action = `/${language}/me/profile`
  return (
    <OwnPage current="profile" title={t('profile.title')}>
      <p className="lead">{t('profile.lead')}</p>
      {summary}
      <Form action={action} encType="multipart/form-data">
        <FormSection title={t('profile.who')}>
          <FieldRow>
            <TextInput {...field('name')} autoComplete="name" maxLength={120} required />
            <TextInput
              {...field('pronouns')}
              help={t('profile.pronounsHelp')}
              maxLength={40}
              required={false}
            />
          </FieldRow>
          <FieldRow>
            <TextInput
              {...field('organisation')}
              autoComplete="organization"
              maxLength={120}
              required={false}
            />
            <TextInput
              {...field('jobTitle')}
              autoComplete="organization-title"
              maxLength={120}
              required={false}
            />
          </FieldRow>
          <TextArea
            {...field('biography')}
            help={t('profile.biographyHelp')}
            rows={6}
            maxLength={2000}
            required={false}
          />
          <Details summary={t('profile.biographyIn')} open={rejected !== undefined}>
            <LocalizedFields
              name="biographyIn"
              label={t('profile.biographyInLabel')}
              help={t('profile.biographyInHelp')}
              value={rejected ? typedTexts(rejected.typed, 'biographyIn') : profile.biographyIn}
              rows={4}
              maxLength={2000}
              required={false}
              errors={Object.fromEntries(
                languages.flatMap((each) => {
                  const error = errorOf(`biographyIn.${each}`)
                  return error ? [[each, error]] : []
                }),
              )}
            />
          </Details>
          <FieldRow>
            <CountrySelect
              {...field('country')}
              empty={t('profile.notSaid')}
              required={false}
              autoComplete="country"
            />
            <Select
              name="speaksFirstTime"
              label={t('profile.speaksFirstTime')}
              help={t('profile.speaksFirstTimeHelp')}
              error={errorOf('speaksFirstTime')}
              empty={t('profile.notSaid')}
              required={false}
              value={
                rejected
                  ? typedText(rejected.typed, 'speaksFirstTime')
                  : firstTime(profile.speaksFirstTime)
              }
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                label: t(`profile.firstTime.${value}`),
              }))}
            />
          </FieldRow>
          <Select
            {...field('gender')}
            help={t('profile.genderHelp')}
            empty={t('profile.notSaid')}
            required={false}
            options={genders.map((value) => ({ value, label: t(`profile.genders.${value}`) }))}
          />
          <Select
            {...field('lang')}
            help={t('profile.langHelp')}
            options={languages.map((value) => ({ value, label: ownNames[value] }))}
          />
        </FormSection>
        <FormSection title={t('profile.photo')} lead={t('profile.photoHelp')}>
          <div className="flex items-center gap-5">
            <Avatar
              name={profile.name || profile.email}
              src={profile.photo && `${profile.photo}?w=400`}
              size="medium"
            />
            <TextInput
              name="photo"
              label={t('profile.photoFile')}
              error={errorOf('photo')}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
              required={false}
            />
          </div>
        </FormSection>
        <FormSection title={t('profile.links')} lead={t('profile.linksHelp')}>
          {linkRows.map((at) => (
            <FieldRow key={at}>
              <TextInput
                name={`links.${at}.title`}
                label={t('profile.linkTitle', { number: at + 1 })}
                value={linkOf(at, 'title')}
                maxLength={80}
                required={false}
              />
              <TextInput
                name={`links.${at}.url`}
                label={t('profile.linkUrl', { number: at + 1 })}
                error={errorOf(`links.${at}.url`)}
                value={linkOf(at, 'url')}
                type="url"
                inputMode="url"
                maxLength={500}
                required={false}
              />
            </FieldRow>
          ))}
        </FormSection>
        <FormActions>
          <Button>{t('profile.save')}</Button>
        </FormActions>
      </Form>
      {profile.photo && (
        <Form action={`${action}/remove-photo`} className="mt-6">
          <Button kind="plain">{t('profile.removePhoto')}</Button>
        </Form>
      )}
    </OwnPage>
  )
}
