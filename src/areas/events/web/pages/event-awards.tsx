import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Definitions } from '../../../../ui/definitions.tsx'
import type { EventView } from '../event-view.ts'

/** What was awarded at the event, to whom and why. */
export function EventAwards({ event }: { event: EventView }) {
  const t = useTranslations('events')
  const { language } = usePage()
  if (event.awards.length === 0) return null
  return (
    <section className="section" id="awards">
      <h2>{t('awards')}</h2>
      <Definitions
        rows={event.awards.map(({ name, winner, reason, session }) => ({
          term: textIn(name, language),
          value: (
            <>
              {session ? (
                <a
                  href={`/${language}/events/${event.slug}/sessions/${session.code.toLowerCase()}`}
                >
                  {winner}
                </a>
              ) : (
                winner
              )}
              {textIn(reason, language) && (
                <span className="soft"> · {textIn(reason, language)}</span>
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}
