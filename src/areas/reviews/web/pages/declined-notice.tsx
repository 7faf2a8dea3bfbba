import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { DeclinedAcceptances } from '../../queries/ranking.ts'

type DeclinedNoticeProps = {
  readonly declined: DeclinedAcceptances
  readonly reviewsHref: string
  readonly waitingHref: string
}

/** Speakers who cannot come after all, and who stands next on the waiting list; nothing while all come. */
export function DeclinedNotice({ declined, reviewsHref, waitingHref }: DeclinedNoticeProps) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  if (declined.declined.length === 0) return null
  const list = (rows: DeclinedAcceptances['declined']) => (
    <ul>
      {rows.map(({ code, title, trackName }) => (
        <li key={code}>
          <a href={`${reviewsHref}/${code}?others=1`}>{title}</a>{' '}
          <span className="soft">{textIn(trackName, language)}</span>
        </li>
      ))}
    </ul>
  )
  return (
    <Notice kind="warning" title={t('cannotCome', { count: declined.declined.length })}>
      {list(declined.declined)}
      {declined.next.length > 0 && (
        <>
          <p>
            <a href={waitingHref}>{t('nextWaiting')}</a>
          </p>
          {list(declined.next)}
        </>
      )}
    </Notice>
  )
}
