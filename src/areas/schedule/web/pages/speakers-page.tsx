import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { People } from '../../../../ui/person-card.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { ReleasedAgenda } from '../../domain/release-content.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import { eventHome } from '../../domain/addresses.ts'
import { SpeakerCard } from './speaker-card.tsx'

export function SpeakersPage({ event, agenda }: { event: AgendaEvent; agenda: ReleasedAgenda }) {
  const t = useTranslations('schedule')
  const { language, baseUrl } = usePage()
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const { speakers, sessions } = agenda
  return (
    <PublicPage
      title={t('titleOf', { what: t('speakers'), event: name })}
      description={t('speakersDescription', { event: name, count: speakers.length })}
      image={`${baseUrl}${home}/card.png`}
      accent={event.colour}
      section="events"
    >
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('speakers')}
        lead={<a href={`${home}/agenda`}>{t('toAgenda')}</a>}
      />
      {speakers.length === 0 && (
        <EmptyState title={t('noSpeakers')}>{t('noSpeakersLead')}</EmptyState>
      )}
      <section className="section">
        <h2 className="sr-only">{t('speakersCount', { count: speakers.length })}</h2>
        <People>
          {speakers.map((speaker) => (
            <SpeakerCard key={speaker.id} speaker={speaker} home={home}>
              {sessions
                .filter((session) => session.speakers.includes(speaker.id))
                .map((session) => (
                  <p key={session.id} lang={session.lang || undefined}>
                    {textIn(session.title, language)}
                  </p>
                ))}
            </SpeakerCard>
          ))}
        </People>
      </section>
    </PublicPage>
  )
}
