import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { HostName } from '../../../../ui/host-dot.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { SponsorLogo } from '../../../../ui/sponsor-logos.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { groupSponsors } from '../../domain/group-sponsors.ts'
import { sponsorsJsonLd } from '../../domain/sponsors-json-ld.ts'
import type { PublicSponsor } from '../../queries.ts'

type SponsorsPageProps = {
  readonly event: EventScope
  readonly sponsors: readonly PublicSponsor[]
  /** Whether one can still become one. */
  readonly open: boolean
}

/** The sponsors of an event by tier and host, each with its logo and its own words. */
export function SponsorsPage({ event, sponsors, open }: SponsorsPageProps) {
  const t = useTranslations('sponsors')
  const { language, baseUrl } = usePage()
  const name = textIn(event.name, language)
  const home = `/${language}/events/${event.slug}`
  const groups = groupSponsors(sponsors)
  return (
    <PublicPage
      title={t('titleOf', { event: name })}
      description={t('descriptionOf', { event: name })}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      noindex={event.announcedAt === null || sponsors.length === 0}
      section="events"
      jsonLd={{
        '@context': 'https://schema.org',
        '@type': 'Event',
        '@id': baseUrl + home,
        name,
        url: baseUrl + home,
        ...(event.startsOn && { startDate: event.startsOn }),
        sponsor: sponsorsJsonLd(sponsors, baseUrl),
      }}
    >
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('sponsors')}
        lead={sponsors.length > 0 ? t('thanks') : undefined}
        actions={
          open && (
            <LinkButton kind="quiet" href={`${home}/prospectus`}>
              {t('become')}
            </LinkButton>
          )
        }
      />
      {sponsors.length === 0 && <EmptyState title={t('none')}>{t('noneLead')}</EmptyState>}
      {groups.map(({ host, tiers }) => (
        <section className="section" key={host?.id ?? 'whole'}>
          {groups.length > 1 && (
            <h2>{host ? <HostName name={host.name} color={host.colour} /> : t('ofAll')}</h2>
          )}
          {tiers.map((tier) => {
            const Heading = groups.length > 1 ? 'h3' : 'h2'
            return (
              <div className="sponsor-tier" key={tier.tierId}>
                <Heading>{textIn(tier.tier, language)}</Heading>
                <ul className="sponsor-list">
                  {tier.sponsors.map((sponsor) => (
                    <li key={sponsor.id} id={sponsor.slug}>
                      <SponsorLogo
                        name={sponsor.name}
                        href={sponsor.url}
                        logo={sponsor.logo}
                        darkLogo={sponsor.darkLogo}
                        alt={textIn(sponsor.logoAlt, language)}
                      />
                      <div>
                        <p>
                          <b>{sponsor.name}</b>
                        </p>
                        <p>{textIn(sponsor.summary, language)}</p>
                        {sponsor.url && (
                          <p>
                            <a href={sponsor.url} rel="sponsored noopener">
                              {siteOf(sponsor.url)}
                            </a>
                          </p>
                        )}
                      </div>
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
        </section>
      ))}
    </PublicPage>
  )
}

/** An address as people say it: without its protocol. */
const siteOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
