import { usePage } from '../../../../platform/http/page-context.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { HostPanels } from '../../../../ui/host-panels.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { eventHome } from '../../domain/addresses.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import type { AgendaDay } from '../agenda-view.ts'
import { AgendaSections } from './agenda-sections.tsx'

type CombinedAgendaProps = {
  /** Whose address this is. */
  readonly event: AgendaEvent
  /** Those that have published an agenda. */
  readonly events: readonly AgendaEvent[]
  readonly days: readonly AgendaDay[]
}

/** All sessions of events held beside each other, day by day, each marked with its event's colour. */
export function CombinedAgendaPage({ event, events, days }: CombinedAgendaProps) {
  const { language, baseUrl } = usePage()
  const t = translator(language, 'schedule')
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const waiting = event.colocated.filter((other) => !events.some(({ id }) => id === other.id))
  return (
    <PublicPage
      title={t('combinedOf', { event: name })}
      description={t('combinedLead')}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      section="events"
    >
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('combined')}
        lead={t('combinedLead')}
        actions={
          <LinkButton kind="quiet" href={`${home}/combined-agenda.ics`}>
            {t('addAll')}
          </LinkButton>
        }
      />
      <HostPanels
        hosts={events.map((each) => ({
          name: textIn(each.name, language),
          color: each.colour,
          text: each.cancelledAt ? t('eventCancelled') : each.venueName,
          href: eventHome(language, each.slug),
          links: [{ label: t('ownAgenda'), href: `${eventHome(language, each.slug)}/agenda` }],
        }))}
      />
      {waiting.length > 0 && (
        <p className="soft">
          {t('combinedWaits', {
            events: new Intl.ListFormat(language).format(
              waiting.map((each) => textIn(each.name, language)),
            ),
            count: waiting.length,
          })}
        </p>
      )}
      <AgendaSections days={days} />
    </PublicPage>
  )
}
