import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays, sayMoney } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Card, CardGrid } from '../../../../ui/card.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { placesLeft } from '../../domain/tier.ts'
import type { Tier } from '../../queries.ts'

type ProspectusPageProps = {
  readonly event: EventScope
  readonly tiers: readonly Tier[]
  /** Whether one can still become a sponsor. */
  readonly open: boolean
}

/** What an event offers sponsors: tiers with their price, what comes with each, and how many places are left. */
export function ProspectusPage({ event, tiers, open }: ProspectusPageProps) {
  const t = useTranslations('sponsors')
  const { language, baseUrl } = usePage()
  const name = textIn(event.name, language)
  const home = `/${language}/events/${event.slug}`
  const asking = (tier?: string) =>
    `${home}/contact?about=sponsorship${tier ? `&tier=${encodeURIComponent(tier)}` : ''}`
  return (
    <PublicPage
      title={t('prospectusOf', { event: name })}
      description={t('prospectusLead', { event: name })}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      noindex={event.announcedAt === null || tiers.length === 0}
      section="events"
    >
      <Hero
        small
        eyebrow={
          <>
            <a href={home}>{name}</a>
            {event.startsOn &&
              event.endsOn &&
              ` · ${sayDays(language, event.startsOn, event.endsOn)}`}
          </>
        }
        title={t('prospectus')}
        lead={t(open ? 'prospectusLead' : 'prospectusOver', { event: name })}
        actions={
          <>
            {open && <LinkButton href={asking()}>{t('become')}</LinkButton>}
            <LinkButton kind="plain" href={`${home}/sponsors`}>
              {t('seeSponsors')}
            </LinkButton>
          </>
        }
      />
      {tiers.length === 0 ? (
        <EmptyState title={t('noTiersPublic')}>{t('noTiersPublicLead')}</EmptyState>
      ) : (
        <section className="section">
          <CardGrid>
            {tiers.map((tier) => (
              <Offer
                key={tier.id}
                tier={tier}
                href={open ? asking(textIn(tier.name, language)) : null}
              />
            ))}
          </CardGrid>
        </section>
      )}
    </PublicPage>
  )
}

function Offer({ tier, href }: { readonly tier: Tier; readonly href: string | null }) {
  const t = useTranslations('sponsors')
  const { language } = usePage()
  const left = placesLeft(tier)
  const name = textIn(tier.name, language)
  return (
    <Card className="prospectus-tier">
      <div>
        <h2>{name}</h2>
        <p className="price">
          {tier.priceMinor === 0
            ? t('byAgreement')
            : sayMoney(language, tier.priceMinor, tier.currency)}
        </p>
      </div>
      <p>
        {left === 0 ? (
          <Tag tone="plain">{t('allTaken')}</Tag>
        ) : (
          <span className="soft">
            {left === null ? t('noLimit') : t('left', { left, places: tier.places ?? 0 })}
          </span>
        )}
      </p>
      <ul>
        {tier.benefits.map((benefit, at) => (
          <li key={at}>{textIn(benefit, language)}</li>
        ))}
      </ul>
      {href !== null && left !== 0 && (
        <p>
          <a href={href}>{t('askFor', { tier: name })}</a>
        </p>
      )}
    </Card>
  )
}
