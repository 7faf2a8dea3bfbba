import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { HostName } from '../../../../ui/host-dot.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { People } from '../../../../ui/person-card.tsx'
import { LinkOrFile } from '../../../../ui/link-or-file.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { StarBox, StarButton } from '../../../../ui/stars.tsx'
import { ThemeTags, type ThemeLink } from '../../../../ui/theme-tags.tsx'
import { Time } from '../../../../ui/time.tsx'
import type { ReleaseContent, ReleasedSession } from '../../domain/release-content.ts'
import type { Announcement } from '../../queries/announcements.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import { eventHome, sessionSlug } from '../../domain/addresses.ts'
import { hasPage } from '../../domain/session-kinds.ts'
import type { AroundSession } from '../../domain/around-session.ts'
import { sessionJsonLd } from '../json-ld.ts'
import { AgendaOffline } from './agenda-offline.tsx'
import { Announcements } from './announcements.tsx'
import { ChangeList } from './change-list.tsx'
import { namesOfRooms, releasedRooms } from '../../domain/released-rooms.ts'
import { SessionFacts } from './session-facts.tsx'
import { SpeakerCard } from './speaker-card.tsx'

type SessionPageProps = {
  readonly event: AgendaEvent
  readonly content: ReleaseContent
  readonly session: ReleasedSession
  /** Who stands behind a sponsored session, if the event has them as its sponsor. */
  readonly sponsor: { readonly name: string; readonly slug: string } | null
  readonly themes: readonly ThemeLink[]
  /** Slides and what else the speakers gave to everybody. */
  readonly links: readonly {
    readonly id: string
    readonly title: string
    readonly url: string
    readonly file: string
  }[]
  /** Whether it ended, so that people can say what they thought of it. */
  readonly over: boolean
  /** What was told at once of it. */
  readonly announcements: readonly Announcement[]
  /** Whether who is signed in starred it. */
  readonly starred: boolean | undefined
  readonly around: AroundSession
  readonly release: number
}

/** A session as it was published: what, when, where, by whom, what changed, and what else is on. */
export function SessionPage({ event, content, session, themes, ...props }: SessionPageProps) {
  const { sponsor, release } = props
  const { before, after, beside, changes } = props.around
  const t = useTranslations('schedule')
  const { language, baseUrl } = usePage()
  const home = eventHome(language, event.slug)
  const { agenda, abstracts } = content
  const title = textIn(session.title, language)
  const abstract = textIn(abstracts[session.id], language)
  const rooms = releasedRooms(agenda, session)
  const track = agenda.tracks.find(({ id }) => id === session.track)
  const speakers = session.speakers.flatMap(
    (id) => agenda.speakers.find((speaker) => speaker.id === id) ?? [],
  )
  const description = firstWords(abstract)
  const inLanguage = session.lang === language ? undefined : session.lang || undefined
  const kind = textIn(session.format, language) || t(`kinds.${session.kind}`)
  return (
    <PublicPage
      title={t('titleOf', { what: title, event: textIn(event.name, language) })}
      description={description}
      image={`${baseUrl}${home}/card.png`}
      kind="article"
      accent={track?.host?.colour ?? event.colour}
      section="events"
      jsonLd={sessionJsonLd(
        { event, session, speakers, room: namesOfRooms(agenda, session) || undefined, description },
        language,
        baseUrl,
      )}
    >
      {event.cancelledAt && <Notice kind="error" title={t('eventCancelled')} />}
      <Hero
        small
        eyebrow={
          <>
            <a href={home}>{textIn(event.name, language)}</a> · {kind}
          </>
        }
        title={<span lang={inLanguage}>{title}</span>}
        lead={speakers.map(({ name }) => name).join(', ')}
        actions={
          <>
            {hasPage(session) && (
              <span className="star-here" data-session={session.code} data-title={title}>
                {props.starred !== undefined && (
                  <StarButton code={session.code} title={title} on={props.starred} />
                )}
              </span>
            )}
            <LinkButton kind="quiet" href={`${home}/sessions/${sessionSlug(session)}/session.ics`}>
              {t('addToCalendar')}
            </LinkButton>
            {props.over && (
              <LinkButton href={`${home}/sessions/${sessionSlug(session)}/feedback`}>
                {t('giveFeedback')}
              </LinkButton>
            )}
            <LinkButton kind="plain" href={`${home}/my-agenda`}>
              {t('myAgenda')}
            </LinkButton>
          </>
        }
        aside={
          <Facts
            facts={[
              {
                fact: beginSentence(sayShortDay(language, session.day)),
                detail: (
                  <Time at={session.startsAt} zone={event.timeZone}>
                    {t('fromUntil', { from: session.from, until: session.until })}
                  </Time>
                ),
              },
              {
                fact: namesOfRooms(agenda, session) || event.venueName || event.city,
                detail:
                  rooms.length > 0
                    ? rooms
                        .map((each) => textIn(each.accessibility, language))
                        .filter(Boolean)
                        .join(' · ')
                    : t('forEverybody'),
              },
              {
                fact: beginSentence(
                  [
                    session.lang && sayLanguage(language, session.lang),
                    session.level && t(`levels.${session.level}`),
                  ]
                    .filter(Boolean)
                    .join(' · '),
                ),
                detail: track && (
                  <HostName
                    color={track.host?.colour ?? track.colour}
                    name={textIn(track.name, language)}
                  />
                ),
              },
            ].filter(({ fact, detail }) => fact || detail)}
          />
        }
      />
      <Announcements announcements={props.announcements} hrefOf={() => null} />
      <StarBox home={home} />
      <AgendaOffline home={home} release={release} />
      {changes.length > 0 && (
        <Notice title={t('changedIn', { number: release })}>
          <ChangeList changes={changes} hrefOf={() => null} />
        </Notice>
      )}
      {session.sponsored && (
        <Notice title={t('sponsored')}>
          {sponsor
            ? t.rich('sponsoredBy', {
                name: sponsor.name,
                a: (words) => <a href={`${home}/sponsors#${sponsor.slug}`}>{words}</a>,
              })
            : t('sponsoredLead')}
        </Notice>
      )}
      <SessionFacts agenda={agenda} session={session} home={home} />
      {abstract && (
        <section className="section">
          <h2>{t('about')}</h2>
          <Prose html={renderMarkdown(abstract)} lang={inLanguage} />
        </section>
      )}
      {props.links.length > 0 && (
        <section className="section">
          <h2>{t('materials')}</h2>
          <ul className="stack">
            {props.links.map((link) => (
              <li key={link.id} className="break-words">
                <LinkOrFile {...link} slidesAt={`/${language}/events/${event.slug}/slides`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ThemeTags themes={themes} base={`/${language}`} />
      {speakers.length > 0 && (
        <section className="section">
          <h2>{t('speakersCount', { count: speakers.length })}</h2>
          <People>
            {speakers.map((speaker) => (
              <SpeakerCard key={speaker.id} speaker={speaker} home={home} />
            ))}
          </People>
        </section>
      )}
      <nav className="section" aria-label={t('otherSessions')}>
        <div className="grid gap-6 sm:grid-cols-3">
          {before && <Neighbour label={t('beforeHere')} session={before} home={home} />}
          <a href={`${home}/agenda?day=${session.day}#s-${session.code.toLowerCase()}`}>
            {t('toAgenda')}
          </a>
          {after && <Neighbour label={t('afterHere')} session={after} home={home} />}
        </div>
      </nav>
      {beside.length > 0 && (
        <section className="section">
          <h2>{t('alsoAtThisTime')}</h2>
          <ul className="stack">
            {beside.map((other) => (
              <li key={other.id}>
                <Neighbour
                  label={agenda.rooms.find(({ id }) => id === other.room)?.name ?? ''}
                  session={other}
                  home={home}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </PublicPage>
  )
}

function Neighbour({
  label,
  session,
  home,
}: {
  label: string
  session: ReleasedSession
  home: string
}) {
  const { language } = usePage()
  return (
    <p>
      <span className="soft">{[label, session.from].filter(Boolean).join(' · ')}</span>
      <br />
      <a href={`${home}/sessions/${sessionSlug(session)}`}>{textIn(session.title, language)}</a>
    </p>
  )
}

/** What search results show: the beginning of the abstract, up to a whole word, without its markup. */
function firstWords(abstract: string): string {
  const plain = abstract
    .replace(/[*_`#>[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= 160 ? plain : `${plain.slice(0, 160).replace(/\s+\S*$/, '')}…`
}
