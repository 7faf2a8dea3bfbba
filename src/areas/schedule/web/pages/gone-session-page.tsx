import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { CancelledSession } from '../../domain/release-content.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import { eventHome } from '../../domain/addresses.ts'

/** For whoever follows a link to a session that is not on the agenda any more. */
export function GoneSessionPage({
  event,
  session,
}: {
  event: AgendaEvent
  session: CancelledSession
}) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const home = eventHome(language, event.slug)
  const title = textIn(session.title, language)
  return (
    <PublicPage title={title} accent={event.colour} section="events" noindex>
      <Hero
        small
        eyebrow={<a href={home}>{textIn(event.name, language)}</a>}
        title={title}
        lead={t('gone')}
        actions={
          <>
            <LinkButton href={`${home}/agenda`}>{t('toAgenda')}</LinkButton>
            <LinkButton kind="plain" href={`${home}/releases`}>
              {t('releases')}
            </LinkButton>
          </>
        }
      />
    </PublicPage>
  )
}
