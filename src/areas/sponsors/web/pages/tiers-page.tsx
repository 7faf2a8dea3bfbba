import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { directions } from '../../../../shared/move-in-order.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Tier } from '../../queries.ts'

type TiersPageProps = {
  readonly tiers: readonly Tier[]
  /** The page of the sponsors. */
  readonly base: string
}

/** The tiers of an event in their order, each with its price and what is taken of it. */
export function TiersPage({ tiers, base }: TiersPageProps) {
  const t = useTranslations('sponsors')
  const { language, scope } = usePage()
  return (
    <ManagePage
      section="sponsors"
      heading={t('tiers')}
      actions={<LinkButton href={`${base}/tiers/new`}>{t('addTier')}</LinkButton>}
    >
      <p>
        <a href={base}>{t('back')}</a>
      </p>
      <p className="soft">
        {t('tiersLead')}{' '}
        <a href={`/${language}/events/${scope?.slug}/prospectus`}>{t('seeProspectus')}</a>
      </p>
      <Table
        caption={t('tiers')}
        rows={tiers}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noTiers')}>{t('noTiersLead')}</EmptyState>}
        columns={[
          {
            key: 'name',
            label: t('tier'),
            cell: (tier) => (
              <a href={`${base}/tiers/${tier.slug}`}>{textIn(tier.name, language)}</a>
            ),
          },
          {
            key: 'price',
            label: t('price'),
            number: true,
            cell: ({ priceMinor, currency }) =>
              priceMinor === 0 ? t('byAgreement') : sayMoney(language, priceMinor, currency),
          },
          {
            key: 'taken',
            label: t('taken'),
            number: true,
            cell: ({ taken, places }) =>
              places === null ? String(taken) : t('ofPlaces', { taken, places }),
          },
          {
            key: 'offered',
            label: t('prospectus'),
            cell: ({ offered }) => t(offered ? 'isOffered' : 'notOffered'),
          },
          {
            key: 'order',
            label: t('order'),
            cell: (tier) => <MoveTier tier={tier} tiers={tiers} base={base} />,
          },
        ]}
      />
    </ManagePage>
  )
}

function MoveTier({ tier, tiers, base }: TiersPageProps & { readonly tier: Tier }) {
  const t = useTranslations('sponsors')
  const { language } = usePage()
  const ends = { up: tiers[0], down: tiers.at(-1) }
  return (
    <form
      method="post"
      action={`${base}/tiers/${tier.slug}/move`}
      className="mt-0 flex w-fit gap-2 max-sm:ml-auto"
    >
      {directions
        .filter((direction) => ends[direction] !== tier)
        .map((direction) => (
          <Button
            key={direction}
            kind="quiet"
            size="small"
            name="direction"
            value={direction}
            aria-label={t(`move.${direction}`, { tier: textIn(tier.name, language) })}
          >
            <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
          </Button>
        ))}
    </form>
  )
}
