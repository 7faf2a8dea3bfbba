import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { typedAmount } from '../../../../shared/money.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { linesOfBenefits } from '../../domain/tier.ts'
import type { Tier } from '../../queries.ts'

type TierPageProps = {
  /** Null: a new one. */
  readonly tier: Tier | null
  /** What a new one begins with: the currency of the others. */
  readonly currency: string
  /** The page of the tiers. */
  readonly base: string
  readonly rejected?: Rejected
}

/** One tier: its name, price, places and benefits. */
export function TierPage({ tier, base, rejected, ...props }: TierPageProps) {
  const t = useTranslations('sponsors')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = rejected?.typed
  const shown = (name: string, stored: string) => (typed ? typedText(typed, name) : stored)
  const currency = tier?.currency ?? props.currency
  const price = tier && tier.priceMinor > 0 ? typedAmount(tier.priceMinor, currency) : ''
  return (
    <ManagePage section="sponsors" heading={tier ? textIn(tier.name, language) : t('addTier')}>
      <p>
        <a href={base}>{t('backToTiers')}</a>
      </p>
      <Form action={`${base}/${tier?.slug ?? 'new'}`}>
        {summary}
        <LocalizedFields
          name="name"
          label={t('tierName')}
          required
          of={[language, ...(['es', 'en', 'pt'] as const).filter((each) => each !== language)]}
          maxLength={80}
          value={typed ? typedTexts(typed, 'name') : tier?.name}
          error={errorOf('name')}
        />
        <FieldRow>
          <TextInput
            name="price"
            label={t('price')}
            help={t('priceHelp')}
            required={false}
            inputMode="decimal"
            value={shown('price', price)}
            error={errorOf('price')}
          />
          <TextInput
            name="currency"
            label={t('currency')}
            help={t('currencyHelp')}
            required
            maxLength={3}
            value={shown('currency', currency)}
            error={errorOf('currency')}
          />
        </FieldRow>
        <TextInput
          name="places"
          label={t('places')}
          help={t('placesHelp')}
          required={false}
          inputMode="numeric"
          className="short"
          value={shown('places', tier?.places ? String(tier.places) : '')}
          error={errorOf('places')}
        />
        <LocalizedFields
          name="benefits"
          label={t('benefits')}
          help={t('benefitsHelp')}
          required={false}
          rows={6}
          maxLength={4000}
          value={typed ? typedTexts(typed, 'benefits') : tier && linesOfBenefits(tier.benefits)}
          error={errorOf('benefits')}
        />
        <Checkbox
          name="offered"
          label={t('offered')}
          help={t('offeredHelp')}
          checked={typed ? typedText(typed, 'offered') === 'on' : (tier?.offered ?? true)}
        />
        <FormActions>
          <Button>{t('save')}</Button>
          <a href={base}>{t('cancel')}</a>
        </FormActions>
      </Form>
      {tier && tier.named === 0 && (
        <ConfirmDanger
          action={`${base}/${tier.slug}/remove`}
          label={t('removeTier')}
          consequence={t('removeTierLead')}
        />
      )}
    </ManagePage>
  )
}
