import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { AgendaEvent } from '../../queries/releases.ts'

/** Before the first release: that the agenda comes, and where to look meanwhile. */
export function AgendaLater({ event }: { event: AgendaEvent }) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const name = textIn(event.name, language)
  return (
    <PublicPage
      title={t('titleOf', { what: t('agenda'), event: name })}
      accent={event.colour}
      section="events"
      noindex
    >
      <EmptyState
        level={1}
        title={t('later.title')}
        action={
          <LinkButton href={`/${language}/events/${event.slug}`}>
            {t('later.toEvent', { event: name })}
          </LinkButton>
        }
      >
        {t('later.lead', { event: name })}
      </EmptyState>
    </PublicPage>
  )
}
