import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { DeclinedAcceptances, Waiting } from '../../queries/ranking.ts'

type DeclinedNoticeProps = {
  readonly declined: DeclinedAcceptances
  /** Where the event is managed. */
  readonly eventHref: string
  readonly waitingHref: string
}

/** Speakers who cannot come after all, and who stands next on the waiting list; nothing while all come. */
export function DeclinedNotice({ declined, eventHref, waitingHref }: DeclinedNoticeProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  if (declined.declined.length === 0) return null
  const item = ({ code, title, trackName }: Waiting, href: string, detail = '') => (
    <li key={code}>
      <a href={href}>{title}</a>{' '}
      <span className="soft">
        {[textIn(trackName, language), detail].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
  return (
    <Notice kind="warning" title={t('cannotCome', { count: declined.declined.length })}>
      <ul>
        {declined.declined.map((each) =>
          each.withdrawn
            ? item(each, `${eventHref}/proposals/${each.code}`, t('withdrawn'))
            : item(each, `${eventHref}/reviews/${each.code}?others=1`),
        )}
      </ul>
      {declined.next.length > 0 && (
        <>
          <p>
            <a href={waitingHref}>{t('nextWaiting')}</a>
          </p>
          <ul>
            {declined.next.map((each) => item(each, `${eventHref}/reviews/${each.code}?others=1`))}
          </ul>
        </>
      )}
    </Notice>
  )
}
