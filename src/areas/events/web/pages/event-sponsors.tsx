import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { HostName } from '../../../../ui/host-dot.tsx'
import { SponsorLogo, SponsorLogos } from '../../../../ui/sponsor-logos.tsx'
import { groupSponsors } from '../../../sponsors/domain/group-sponsors.ts'
import type { EventView } from '../event-view.ts'

type EventSponsorsProps = { readonly event: EventView; readonly home: string }

/** Who makes the event possible, by tier; in an event of several hosts each one's own apart. */
export function EventSponsors({ event, home }: EventSponsorsProps) {
  const t = useTranslations('events')
  const { language } = usePage()
  const takesMore =
    event.hasProspectus && !event.preview && !event.cancelledAt && !event.phases.includes('past')
  if (event.sponsors.length === 0 && !takesMore) return null
  const groups = groupSponsors(event.sponsors)
  return (
    <section className="section" id="sponsors">
      <h2>{t('sponsors')}</h2>
      {groups.map(({ host, tiers }) => (
        <div key={host?.id ?? 'whole'}>
          {groups.length > 1 && (
            <h3>{host ? <HostName name={host.name} color={host.colour} /> : t('sponsorsOfAll')}</h3>
          )}
          {tiers.map(({ tierId, tier, rank, sponsors }) => {
            const Heading = groups.length > 1 ? 'h4' : 'h3'
            return (
              <div className="sponsor-tier" key={tierId}>
                <Heading>{textIn(tier, language)}</Heading>
                <SponsorLogos rank={rank}>
                  {sponsors.map((sponsor) => (
                    <li key={sponsor.id}>
                      <SponsorLogo
                        name={sponsor.name}
                        href={sponsor.url}
                        logo={sponsor.logo}
                        darkLogo={sponsor.darkLogo}
                        alt={textIn(sponsor.logoAlt, language)}
                      />
                    </li>
                  ))}
                </SponsorLogos>
              </div>
            )
          })}
        </div>
      ))}
      <p className="actions">
        {event.sponsors.length > 0 && <a href={`${home}/sponsors`}>{t('allSponsors')}</a>}
        {takesMore && <a href={`${home}/prospectus`}>{t('becomeSponsor')}</a>}
      </p>
    </section>
  )
}
