import { usePage } from '../../../../platform/http/page-context.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { Island } from '../../../../ui/island.tsx'

/**
 * Has the browser keep the agenda of this event for when there is no network, and says when another release is out. The
 * island fills in what is kept; without JavaScript nothing is kept and nothing of this shows.
 */
export function AgendaOffline({ home, release }: { home: string; release: number }) {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  return (
    <p className="notice info" role="status" data-offline={home} data-release={release} hidden>
      {t('offline.changed')} <a href="">{t('offline.show')}</a>
      <Island name="areas/schedule/web/islands/agenda-offline" />
    </p>
  )
}

/** That the agenda is kept on the device, how much that is, and the way to be rid of it. */
export function KeptHere() {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  return (
    <p className="soft section" data-kept={t('offline.kept', { size: '{size}' })} hidden>
      <span data-dropped={t('offline.dropped')} />{' '}
      <button type="button" className="button plain" data-keep={t('offline.keep')}>
        {t('offline.drop')}
      </button>
    </p>
  )
}
