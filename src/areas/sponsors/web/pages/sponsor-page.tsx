import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HostSection } from '../../../hosting/queries/host-sections.ts'
import { placesLeft } from '../../domain/tier.ts'
import type { ManagedSponsor } from '../../queries/managed-sponsors.ts'
import type { Tier } from '../../queries.ts'
import { LogoFields } from './logo-fields.tsx'
import { SponsorStateForm } from './sponsor-state-form.tsx'

type Props = {
  /** Null: a new one. */
  readonly sponsor: ManagedSponsor | null
  readonly tiers: readonly Tier[]
  /** The hosts for which the person may act. */
  readonly hosts: readonly HostSection[]
  /** Whether it may be the whole event's. */
  readonly mayBeWhole: boolean
  readonly base: string
  readonly rejected?: Rejected
}

/** One sponsor: name, address, words, tier, host and logos; above, how it stands. */
export function SponsorPage({ sponsor, tiers, hosts, mayBeWhole, base, rejected }: Props) {
  const t = useTranslations('sponsors')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  // What was refused may have been an act that types nothing.
  const typed = rejected && 'name' in rejected.typed ? rejected.typed : undefined
  const shown = (name: string, stored: string | null | undefined) =>
    typed ? typedText(typed, name) : (stored ?? '')
  const tierLabel = (tier: Tier) => {
    const left = placesLeft(tier)
    const name = textIn(tier.name, language)
    return left === null ? name : t('tierWithLeft', { tier: name, left })
  }
  return (
    <ManagePage section="sponsors" heading={sponsor?.name ?? t('add')}>
      <p>
        <a href={base}>{t('back')}</a>
      </p>
      {summary}
      {sponsor && <SponsorStateForm sponsor={sponsor} action={`${base}/${sponsor.slug}/state`} />}
      <Form action={`${base}/${sponsor?.slug ?? 'new'}`} encType="multipart/form-data">
        <TextInput
          name="name"
          label={t('name')}
          required
          maxLength={120}
          autoComplete="off"
          value={shown('name', sponsor?.name)}
          error={errorOf('name')}
        />
        <TextInput
          name="url"
          type="url"
          label={t('url')}
          help={t('urlHelp')}
          required={false}
          inputMode="url"
          placeholder="https://"
          value={shown('url', sponsor?.url)}
          error={errorOf('url')}
        />
        <FieldRow>
          <Select
            name="tierId"
            label={t('tier')}
            required={false}
            empty={t('noTier')}
            value={shown('tierId', sponsor?.tierId)}
            options={tiers.map((tier) => ({ value: tier.id, label: tierLabel(tier) }))}
            error={errorOf('tierId')}
          />
          <Select
            name="hostId"
            label={t('host')}
            help={t('hostHelp')}
            {...(mayBeWhole && { empty: t('ofAll') })}
            value={shown('hostId', sponsor?.hostId)}
            options={hosts.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('hostId')}
          />
        </FieldRow>
        <LocalizedFields
          name="summary"
          label={t('summary')}
          help={t('summaryHelp')}
          required={false}
          rows={3}
          maxLength={500}
          value={typed ? typedTexts(typed, 'summary') : sponsor?.summary}
          error={errorOf('summary')}
        />
        <LogoFields sponsor={sponsor} typed={typed} errorOf={errorOf} />
        <FormActions>
          <Button kind={sponsor?.state === 'proposed' ? 'quiet' : 'primary'}>{t('save')}</Button>
          <a href={base}>{t('cancel')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
