import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Avatar } from '../../../../ui/avatar.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { StarBox, StarButton } from '../../../../ui/stars.tsx'
import { Time } from '../../../../ui/time.tsx'
import type { ReleaseContent, ReleasedSpeaker } from '../../domain/release-content.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import { eventHome, sessionSlug } from '../../domain/addresses.ts'
import { hasPage } from '../../domain/session-kinds.ts'
import { AgendaOffline } from './agenda-offline.tsx'
import { workOf } from './speaker-card.tsx'

type SpeakerPageProps = {
  readonly event: AgendaEvent
  readonly content: ReleaseContent
  readonly speaker: ReleasedSpeaker
  /** The codes of what is starred by who is signed in. */
  readonly starred: ReadonlySet<string> | null
  readonly release: number
}

/** Who somebody on stage is, and when and where to hear them. */
export function SpeakerPage({ event, content, speaker, starred, release }: SpeakerPageProps) {
  const t = useTranslations('schedule')
  const { language, baseUrl } = usePage()
  const home = eventHome(language, event.slug)
  const { agenda, profiles } = content
  const profile = profiles[speaker.id]
  const biography = profile?.biographyIn?.[language] || profile?.biography
  const links = profile?.links.filter(({ url }) => /^https?:\/\//i.test(url)) ?? []
  const sessions = agenda.sessions.filter((session) => session.speakers.includes(speaker.id))
  const name = textIn(event.name, language)
  return (
    <PublicPage
      title={t('titleOf', { what: speaker.name, event: name })}
      description={[
        workOf(speaker),
        sessions.map((each) => textIn(each.title, language)).join(' · '),
      ]
        .filter(Boolean)
        .join('. ')}
      kind="profile"
      accent={event.colour}
      section="events"
      jsonLd={{
        '@context': 'https://schema.org',
        '@type': 'Person',
        name: speaker.name,
        url: `${baseUrl}${home}/speakers/${speaker.slug}`,
        ...(speaker.jobTitle && { jobTitle: speaker.jobTitle }),
        ...(speaker.organisation && {
          affiliation: { '@type': 'Organization', name: speaker.organisation },
        }),
        ...(speaker.photo && { image: `${baseUrl}${speaker.photo}` }),
        ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
      }}
    >
      <Hero
        small
        eyebrow={
          <>
            <a href={home}>{name}</a> · <a href={`${home}/speakers`}>{t('speakers')}</a>
          </>
        }
        title={speaker.name}
        lead={[workOf(speaker), profile?.pronouns].filter(Boolean).join(' · ')}
        aside={<Avatar name={speaker.name} src={speaker.photo} size="large" />}
      />
      <StarBox home={home} />
      <AgendaOffline home={home} release={release} />
      {biography && (
        <section className="section">
          <h2>{t('biography')}</h2>
          <Prose html={renderMarkdown(biography)} />
        </section>
      )}
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1 mt-4">
          {links.map((link) => (
            <li key={link.url}>
              <a href={link.url} rel="noopener nofollow me">
                {link.title || new URL(link.url).hostname}
              </a>
            </li>
          ))}
        </ul>
      )}
      <section className="section">
        <h2>{t('onStage')}</h2>
        <ul className="stack">
          {sessions.map((session) => (
            <li
              key={session.id}
              className="with-star"
              data-session={hasPage(session) ? session.code : undefined}
            >
              <span>
                <a
                  href={`${home}/sessions/${sessionSlug(session)}`}
                  lang={session.lang === language ? undefined : session.lang || undefined}
                >
                  <b>{textIn(session.title, language)}</b>
                </a>
                <br />
                <span className="soft">
                  <Time at={session.startsAt} zone={event.timeZone}>
                    {t('place', {
                      day: beginSentence(sayShortDay(language, session.day)),
                      from: session.from,
                      room: agenda.rooms.find(({ id }) => id === session.room)?.name ?? 'none',
                    })}
                  </Time>
                </span>
              </span>
              {starred && hasPage(session) && (
                <StarButton
                  code={session.code}
                  title={textIn(session.title, language)}
                  on={starred.has(session.code)}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
    </PublicPage>
  )
}
