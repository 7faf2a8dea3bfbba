import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage, sayShortDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Tag } from '../../../../ui/tag.tsx'
import { sessionSlug } from '../../domain/addresses.ts'
import type { ReleasedAgenda, ReleasedSession } from '../../domain/release-content.ts'
import { namesOfRooms } from '../../domain/released-rooms.ts'

type SessionFactsProps = {
  readonly agenda: ReleasedAgenda
  readonly session: ReleasedSession
  /** The address of the event. */
  readonly home: string
}

/** Recording, interpretation and captions of a session, its other times, the block it is in, and what it is a block of. */
export function SessionFacts({ agenda, session, home }: SessionFactsProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { recording, interpretation = [], captions = [] } = session
  const link = (each: ReleasedSession) => (
    <a href={`${home}/sessions/${sessionSlug(each)}`}>{textIn(each.title, language)}</a>
  )
  const labels = [
    recording && t(`recording.${recording}`),
    ...interpretation.map((code) =>
      t('interpretedInto', { language: sayLanguage(language, code) }),
    ),
    ...captions.map((code) => t('captionsIn', { language: sayLanguage(language, code) })),
  ].filter((label) => label !== undefined)
  const first = session.repeats ?? session.id
  const times = agenda.sessions.filter(
    (each) => each.id !== session.id && (each.repeats ?? each.id) === first,
  )
  const block = agenda.sessions.find(({ id }) => id === session.block)
  const parts = agenda.sessions.filter((each) => each.block === session.id)
  if (labels.length === 0 && times.length === 0 && !block && parts.length === 0) return null
  return (
    <section className="section" aria-label={t('sessionFacts')}>
      {labels.length > 0 && (
        <p className="mb-4 flex flex-wrap gap-2">
          {labels.map((label) => (
            <Tag key={label}>{label}</Tag>
          ))}
        </p>
      )}
      {times.map((each) => (
        <p key={each.id}>
          <a href={`${home}/sessions/${sessionSlug(each)}`}>
            {t('alsoOn', {
              day: sayShortDay(language, each.day),
              from: each.from,
              room: namesOfRooms(agenda, each) || 'none',
            })}
          </a>
        </p>
      ))}
      {block && <p>{t.rich('partOf', { block: () => link(block) })}</p>}
      {parts.length > 0 && (
        <>
          <h2>{t('inThisBlock')}</h2>
          <ol className="stack">
            {parts.map((each) => (
              <li key={each.id}>
                <span className="soft">
                  {each.from}–{each.until}
                </span>{' '}
                {link(each)}
                {each.speakers.length > 0 && (
                  <>
                    <br />
                    <span className="soft">{namesOf(agenda, each)}</span>
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const namesOf = ({ speakers }: ReleasedAgenda, session: ReleasedSession): string =>
  session.speakers
    .flatMap((id) => speakers.find((speaker) => speaker.id === id)?.name ?? [])
    .join(', ')
