import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { HostName } from '../../../../ui/host-dot.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { PickLinks } from '../../../../ui/pick-links.tsx'
import { Table } from '../../../../ui/table.tsx'
import { sponsorStates, type SponsorState } from '../../domain/sponsor.ts'
import type { ManagedSponsor } from '../../queries/managed-sponsors.ts'
import type { Tier } from '../../queries.ts'
import { SponsorStateTag } from './sponsor-state-tag.tsx'

type Props = {
  readonly sponsors: readonly ManagedSponsor[]
  readonly more: boolean
  readonly tiers: readonly Tier[]
  readonly state: SponsorState | null
  readonly page: number
  readonly base: string
  /** Everything, or what these hosts brought. */
  readonly mayEdit: 'all' | readonly string[]
}

/** Who sponsors the event: by tier, with the host that brought them and how they stand. */
export function ManagedSponsorsPage({ sponsors, tiers, state, page, base, ...props }: Props) {
  const t = useTranslations('sponsors')
  const { language, scope } = usePage()
  const { mayEdit, more } = props
  const all = mayEdit === 'all'
  const edits = ({ hostId }: ManagedSponsor) =>
    mayEdit === 'all' || (hostId !== null && mayEdit.includes(hostId))
  const adds = all || mayEdit.length > 0
  const of = (chosen: SponsorState | null, at = 1) => {
    const query = new URLSearchParams({
      ...(chosen && { state: chosen }),
      ...(at > 1 && { page: String(at) }),
    }).toString()
    return query ? `${base}?${query}` : base
  }
  return (
    <ManagePage
      section="sponsors"
      heading={t('sponsors')}
      actions={adds && <LinkButton href={`${base}/new`}>{t('add')}</LinkButton>}
    >
      <p className="soft">{t(all ? 'lead' : 'leadOfHost')}</p>
      <p className="actions">
        {all && <a href={`${base}/tiers`}>{t('editTiers', { count: tiers.length })}</a>}
        <a href={`/${language}/events/${scope?.slug}/prospectus`}>{t('seeProspectus')}</a>
        <a href={`/${language}/events/${scope?.slug}/sponsors`}>{t('seeSponsors')}</a>
      </p>
      {tiers.length > 0 && (
        <p className="soft">
          {t('taken')}:{' '}
          {tiers
            .map((tier) =>
              tier.places === null
                ? t('takenOf', { tier: textIn(tier.name, language), taken: tier.taken })
                : t('takenOfPlaces', {
                    tier: textIn(tier.name, language),
                    taken: tier.taken,
                    places: tier.places,
                  }),
            )
            .join(' · ')}
        </p>
      )}
      <PickLinks
        label={t('filter')}
        rows={[
          {
            label: t('state'),
            picks: [null, ...sponsorStates].map((each) => ({
              href: of(each),
              label: each ? t(`states.${each}`) : t('allStates'),
              on: each === state,
            })),
          },
        ]}
      />
      <Table
        caption={t('sponsors')}
        rows={sponsors}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t(state ? 'noneInState' : 'noneYet')}>
            {t(all && tiers.length === 0 ? 'noneYetTiers' : 'noneYetLead')}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            label: t('name'),
            cell: (sponsor) =>
              edits(sponsor) ? (
                <a href={`${base}/${sponsor.slug}`}>{sponsor.name}</a>
              ) : (
                sponsor.name
              ),
          },
          {
            key: 'tier',
            label: t('tier'),
            cell: ({ tier }) => (tier ? textIn(tier, language) : t('noTier')),
          },
          {
            key: 'host',
            label: t('host'),
            cell: ({ hostName, hostColour }) =>
              hostName ? <HostName name={hostName} color={hostColour ?? ''} /> : t('ofAll'),
          },
          {
            key: 'logo',
            label: t('logo'),
            cell: (sponsor) =>
              t(sponsor.logoFileId || sponsor.darkLogoFileId ? 'hasLogo' : 'noLogo'),
          },
          {
            key: 'state',
            label: t('state'),
            cell: (sponsor) => <SponsorStateTag state={sponsor.state} />,
          },
        ]}
      />
      {(page > 1 || more) && (
        <p className="actions">
          {page > 1 && <a href={of(state, page - 1)}>{t('earlier')}</a>}
          {more && <a href={of(state, page + 1)}>{t('later')}</a>}
        </p>
      )}
    </ManagePage>
  )
}
