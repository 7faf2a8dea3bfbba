import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import {
  sayCountry,
  sayDay,
  sayDays,
  sayInstant,
  sayClock,
  sayLanguage,
  sayMoney,
} from '../../../../platform/i18n/dates.ts'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { sharedPicture } from '../../../../platform/files/shared-picture.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Time } from '../../../../ui/time.tsx'
import type { EventView } from '../event-view.ts'
import { eventJsonLd } from '../json-ld.ts'
import { EventAwards } from './event-awards.tsx'
import { Phases } from './event-phases.tsx'
import { FollowLinks } from './follow-links.tsx'
import { Care, Colocated, Hosts, Hours, News, Venue } from './event-sections.tsx'
import { Scholarships, Subjects } from './event-subjects.tsx'
import { HostSections } from './host-sections.tsx'
import { EventSponsors } from './event-sponsors.tsx'

/** An event as everybody sees it: what, when, where, in which languages, by whom, and what one can do now. */
export function EventPage({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const { language, baseUrl } = usePage()
  const say = (text: EventView['name']) => textIn(text, language)
  const home = `/${language}/events/${event.slug}`
  return (
    <PublicPage
      title={say(event.name)}
      description={say(event.tagline)}
      {...sharedPicture(event, baseUrl, `${home}/card.png`)}
      accent={event.colour}
      jsonLd={eventJsonLd(event, language, baseUrl)}
      noindex={event.preview}
      section="events"
      feeds={[
        {
          title: t('newsTitle'),
          href: `/${language}/news/rss.xml?event=${event.slug}`,
          type: 'application/rss+xml',
        },
      ]}
    >
      {event.preview && (
        <Notice kind="warning" title={t('previewTitle')}>
          <a href={`/${language}/manage/events/${event.slug}/setup/announce`}>{t('previewLead')}</a>
        </Notice>
      )}
      {event.cancelledAt && (
        <Notice kind="error" title={t('cancelledTitle')}>
          {say(event.cancellationNote)}
        </Notice>
      )}
      <Hero
        eyebrow={eyebrow(t, event)}
        title={say(event.name)}
        lead={say(event.tagline)}
        actions={<Actions event={event} home={home} />}
        aside={<Facts facts={facts(t, event, language)} />}
      />
      {event.coverFileId && (
        <img
          className="event-cover"
          src={fileAddress(event.coverFileId, 1600)}
          srcSet={`${fileAddress(event.coverFileId, 800)} 800w, ${fileAddress(event.coverFileId, 1600)} 1600w`}
          sizes="(min-width: 70rem) 66rem, 100vw"
          width={event.coverWidth ?? undefined}
          height={event.coverHeight ?? undefined}
          alt={say(event.coverAlt ?? {})}
        />
      )}
      <Phases event={event} home={home} />
      <Hosts event={event} home={home} />
      {say(event.description) && (
        <section className="section">
          <h2>{t('about')}</h2>
          <Prose html={renderMarkdown(say(event.description))} />
        </section>
      )}
      <Subjects event={event} />
      <HostSections event={event} home={home} />
      <CallSection event={event} home={home} />
      <Scholarships event={event} />
      <div className="pairs">
        <Hours event={event} />
        <Venue event={event} />
        <Care event={event} />
      </div>
      <EventSponsors event={event} home={home} />
      <Colocated event={event} />
      <EventAwards event={event} />
      <News event={event} />
      <FollowLinks event={event} />
    </PublicPage>
  )
}

type T = ReturnType<typeof useTranslations<'events'>>

/** Programmes that invite together; where there are not several, all hosts. */
const invitingHosts = ({ hosts }: EventView): number => {
  const programmes = hosts.filter((host) => host.kind === 'programme').length
  return programmes > 1 ? programmes : hosts.length
}

const eyebrow = (t: T, event: EventView) =>
  event.hosts.length > 1
    ? t('manyHosts', { count: invitingHosts(event) })
    : event.seriesName
      ? [event.seriesName, event.edition].filter(Boolean).join(' ')
      : event.hosts[0]?.name

function facts(t: T, event: EventView, language: 'es' | 'en' | 'pt') {
  const place = [event.city, sayCountry(language, event.country)].filter(Boolean).join(', ')
  const { startsOn, endsOn } = event
  const opens = event.days[0]
  return [
    startsOn && endsOn
      ? {
          fact: beginSentence(
            startsOn === endsOn ? sayDay(language, startsOn) : sayDays(language, startsOn, endsOn),
          ),
          detail:
            opens &&
            t('opensOn', {
              from: opens.opensAt.slice(0, 5),
              to: opens.closesAt.slice(0, 5),
              zone: sayClock(language, event),
            }),
        }
      : { fact: t('datesOpen') },
    event.attendance === 'online'
      ? { fact: t('attendances.online') }
      : { fact: place || t('placeOpen'), detail: event.venueName || undefined },
    {
      fact: listOf(
        language,
        event.languages.map((code) =>
          code === 'lsm' ? t('signLanguage') : sayLanguage(language, code),
        ),
      ),
      detail: event.capacity ? t('people', { count: event.capacity }) : undefined,
    },
  ].filter(({ fact }) => fact !== '')
}

const listOf = (language: string, words: readonly string[]) => {
  const said = new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** What one can do now: register, propose a talk, see the agenda; the likeliest first. */
function Actions({ event, home }: { event: EventView; home: string }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const on = new Set(event.phases)
  const { left, lowestMinor, currency } = event.tickets
  return (
    <>
      {on.has('registration-open') && (
        <LinkButton href={`${home}/register`}>
          {t(left === 0 ? 'joinWaitingList' : 'register')}
        </LinkButton>
      )}
      {on.has('call-open') && (
        <LinkButton kind={on.has('registration-open') ? 'quiet' : 'primary'} href={`${home}/call`}>
          {t('propose')}
        </LinkButton>
      )}
      {event.programme && (
        <LinkButton kind="quiet" href={`${home}/agenda`}>
          {t('seeAgenda')}
        </LinkButton>
      )}
      {event.programme && event.programme.speakers > 0 && (
        <LinkButton kind="plain" href={`${home}/speakers`}>
          {t('seeSpeakers')}
        </LinkButton>
      )}
      {!on.has('past') && !event.cancelledAt && event.startsOn && (
        <LinkButton kind="plain" href={`${home}/event.ics`}>
          {t('addToCalendar')}
        </LinkButton>
      )}
      {!on.has('past') && !event.cancelledAt && !event.preview && (
        <LinkButton kind="plain" href={`${home}/tell-me`}>
          {t('tellMe')}
        </LinkButton>
      )}
      {on.has('registration-open') && (
        <span className="soft">
          {left !== null && t('placesLeft', { count: left })}
          {lowestMinor !== null &&
            ` · ${lowestMinor === 0 ? t('free') : t('from', { price: sayMoney(language, lowestMinor, currency) })}`}
        </span>
      )}
    </>
  )
}

function CallSection({ event, home }: { event: EventView; home: string }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const { callClosesAt } = event.facts
  if (!event.phases.includes('call-open') || !callClosesAt) return null
  return (
    <section className="section">
      <h2>{t('callTitle')}</h2>
      <p>
        {t('callLead')}{' '}
        <Time at={callClosesAt.toISOString()} zone={event.timeZone}>
          {t('callCloses', { when: sayInstant(language, callClosesAt, event.timeZone) })}
        </Time>
      </p>
      <p>
        <a href={`${home}/call`}>{t('propose')}</a>
      </p>
    </section>
  )
}
