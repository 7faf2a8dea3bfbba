import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry } from '../../../../platform/i18n/dates.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { nearCountries, otherCountries } from '../../../../shared/countries.ts'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { CommunityPage } from '../../../../ui/community-page.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { HostView } from './host-page.tsx'
import { HostRequests, type Requests } from './host-requests.tsx'

export type NetworkKind = 'community' | 'programme' | 'series'

type NetworkSettingsProps = {
  readonly kinds: readonly NetworkKind[]
  readonly kind: NetworkKind
  /** Where it goes on, if not on the new one's page. */
  readonly next: string | null
  readonly rejected?: Rejected
}

/** Found a community or begin a series; or, for those who run the installation, add a programme. */
export function NetworkSettings({ kinds, kind, next, rejected }: NetworkSettingsProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const base = `/${language}/manage/network`
  const onward = next ? `?${new URLSearchParams({ next }).toString()}` : ''
  return (
    <PublicPage title={t(`add.${kind}`)} noindex section="communities">
      <h1>{t(`add.${kind}`)}</h1>
      <p className="lead">{t(`addLead.${kind}`)}</p>
      {kinds.length > 1 && (
        <Tabs
          label={t('addLabel')}
          tabs={kinds.map((each) => ({
            href: `${base}?${new URLSearchParams({ kind: each, ...(next && { next }) }).toString()}`,
            label: t(`add.${each}`),
            current: each === kind,
          }))}
        />
      )}
      <HostForm action={`${base}/${kind}${onward}`} kind={kind} {...(rejected && { rejected })} />
    </PublicPage>
  )
}

type HostSettingsProps = { readonly host: HostView; readonly rejected?: Rejected }

type ProgrammeSettingsProps = HostSettingsProps & {
  readonly logoFileId: string | null
  /** What was wrong with the logo. */
  readonly logoProblems?: Rejected['problems']
}

/** How a programme presents itself. */
export const ProgrammeSettings = (props: ProgrammeSettingsProps) => {
  const { host, logoFileId, rejected } = props
  const t = useTranslations('ui.programme')
  const network = useTranslations('network')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(props.logoProblems)
  const action = `/${language}/manage/programmes/${host.slug}/settings`
  return (
    <ProgrammePage section="settings" heading={t('sections.settings')}>
      <HostForm action={action} kind="programme" host={host} {...(rejected && { rejected })} />
      <section className="section">
        <h2>{network('logo')}</h2>
        <Form action={`${action}/logo`} encType="multipart/form-data">
          {props.logoProblems && summary}
          {logoFileId && (
            <>
              <img className="brand-logo" src={fileAddress(logoFileId, 400)} alt={host.name} />
              <Checkbox name="remove" label={network('removeLogo')} />
            </>
          )}
          <TextInput
            name="logo"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            label={network('chooseLogo')}
            help={network('logoHelp')}
            required={false}
            error={errorOf('logo')}
          />
          <FormActions>
            <Button kind="quiet">{network('saveLogo')}</Button>
          </FormActions>
        </Form>
      </section>
    </ProgrammePage>
  )
}

type CommunitySettingsProps = HostSettingsProps & {
  readonly mayEdit: boolean
  readonly requests: Requests
  readonly page: number
}

/** What a community is asked, and how it presents itself. */
export function CommunitySettings(props: CommunitySettingsProps) {
  const { host, mayEdit, requests, page, rejected } = props
  const t = useTranslations('network')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/communities/${host.slug}`
  return (
    <CommunityPage section="home" heading={host.name}>
      <p>
        <a href={`${base}/kiosks`}>{t('itsKiosks')}</a>
        {' · '}
        <a href={`/${language}/manage/news?community=${host.slug}`}>{t('itsNews')}</a>
      </p>
      <HostRequests community={host.slug} requests={requests} page={page} />
      {mayEdit ? (
        <section className="section">
          <h2>{t('howItPresents')}</h2>
          <HostForm action={base} kind="community" host={host} {...(rejected && { rejected })} />
        </section>
      ) : (
        summary
      )}
    </CommunityPage>
  )
}

type HostFormProps = {
  readonly action: string
  readonly kind: NetworkKind
  readonly host?: HostView
  readonly rejected?: Rejected
}

function HostForm({ action, kind, host, rejected }: HostFormProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const shown = (name: string, stored = '') => (rejected ? typedText(rejected.typed, name) : stored)
  const localized = (name: string, stored: LocalizedText = {}): LocalizedText =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : stored
  return (
    <Form action={action}>
      {summary}
      <TextInput
        name="name"
        label={t('name')}
        required
        maxLength={120}
        value={shown('name', host?.name)}
        error={errorOf('name')}
      />
      {!host && (
        <TextInput
          name="slug"
          label={t('slug')}
          help={t('slugHelp')}
          required
          autoCapitalize="off"
          value={shown('slug')}
          error={errorOf('slug')}
        />
      )}
      <LocalizedFields
        name="summary"
        label={t('summary')}
        maxLength={300}
        required={false}
        value={localized('summary', host?.summary)}
        error={errorOf('summary')}
      />
      {kind !== 'series' && (
        <>
          <LocalizedFields
            name="description"
            label={t('description')}
            rows={6}
            required={false}
            value={localized('description', host?.description)}
            error={errorOf('description')}
          />
          <FieldRow>
            <TextInput
              name="website"
              type="url"
              label={t('website')}
              required={false}
              value={shown('website', host?.website)}
              error={errorOf('website')}
            />
            <TextInput
              name="colour"
              type="color"
              label={t('colour')}
              value={shown('colour', host?.colour) || '#1f4fd8'}
              error={errorOf('colour')}
            />
          </FieldRow>
        </>
      )}
      {kind === 'community' && (
        <FieldRow>
          <TextInput
            name="city"
            label={t('city')}
            required={false}
            value={shown('city', host?.city)}
            error={errorOf('city')}
          />
          <Select
            name="country"
            label={t('country')}
            empty={t('anyCountry')}
            required={false}
            value={shown('country', host?.country)}
            error={errorOf('country')}
            options={[...nearCountries, ...otherCountries].map((code) => ({
              value: code,
              label: sayCountry(language, code),
            }))}
          />
        </FieldRow>
      )}
      <FormActions>
        <Button>{t('save')}</Button>
      </FormActions>
    </Form>
  )
}
