import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { CardSession, EmbeddedCard as Card } from '../../queries/embedded-cards.ts'

/** A link in a text drawn as a card: an agenda, a session or a speaker. */
export function EmbeddedCard({ card }: { readonly card: Card }) {
  const t = useTranslations('news.cards')
  const { language } = usePage()
  const home = `/${language}/events/${card.event}`
  const name = textIn(card.eventName, language)
  if (card.kind === 'speaker' && card.speaker)
    return (
      <aside className="embedded-card" aria-label={t('speaker')}>
        {card.speaker.photo && (
          <img src={fileAddress(card.speaker.photo, 400)} alt="" loading="lazy" />
        )}
        <div>
          <p className="eyebrow">
            {t('speaker')} · {name}
          </p>
          <p>
            <a href={`${home}/speakers/${card.key}`}>
              <b>{card.speaker.name}</b>
            </a>
          </p>
          <p className="soft">
            {[card.speaker.jobTitle, card.speaker.organisation].filter(Boolean).join(' · ')}
          </p>
          <Sessions sessions={card.sessions} home={home} />
        </div>
      </aside>
    )
  const [session] = card.sessions
  if (card.kind === 'session' && session)
    return (
      <aside className="embedded-card" aria-label={t('session')}>
        <div>
          <p className="eyebrow">
            {t('session')} · {name}
          </p>
          <p>
            <a href={`${home}/sessions/${session.path}`}>
              <b>{textIn(session.title, language)}</b>
            </a>
          </p>
          <p className="soft">{session.speakers.join(', ')}</p>
          <p className="soft">{sayTime(session)(language)}</p>
        </div>
      </aside>
    )
  return (
    <aside className="embedded-card" aria-label={t('agenda')}>
      <div>
        <p className="eyebrow">{t('agenda')}</p>
        <p>
          <a href={`${home}/agenda`}>
            <b>{name}</b>
          </a>
        </p>
        <p className="soft">
          {card.startsOn && card.endsOn && sayDays(language, card.startsOn, card.endsOn)}
          {' · '}
          {t('total', { count: card.total })}
        </p>
        <Sessions sessions={card.sessions} home={home} />
      </div>
    </aside>
  )
}

const sayTime =
  ({ day, from, until, room }: CardSession) =>
  (language: 'es' | 'en' | 'pt') =>
    [
      sayDays(language, day, day),
      `${from}–${until}`,
      typeof room === 'string' ? room : textIn(room, language),
    ]
      .filter(Boolean)
      .join(' · ')

type SessionsProps = { readonly sessions: readonly CardSession[]; readonly home: string }

const Sessions = ({ sessions, home }: SessionsProps) => {
  const { language } = usePage()
  return (
    <ul>
      {sessions.map((session) => (
        <li key={session.path}>
          <a href={`${home}/sessions/${session.path}`}>{textIn(session.title, language)}</a>
          <span className="soft">{sayTime(session)(language)}</span>
        </li>
      ))}
    </ul>
  )
}
