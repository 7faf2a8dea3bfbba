import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { Announcement } from '../../queries/announcements.ts'
import { ChangeList } from './change-list.tsx'

type AnnouncementsProps = {
  readonly announcements: readonly Announcement[]
  /** Where a session is shown, if it is anywhere. */
  readonly hrefOf: (code: string) => string | null
}

/** What was announced at once and is still to be known, above everything else on a page. */
export function Announcements({ announcements, hrefOf }: AnnouncementsProps) {
  const t = useTranslations('schedule.announce')
  const { language } = usePage()
  return announcements.map(({ id, title, kind, text, change, sessionCode }) => (
    <Notice
      key={id}
      kind={kind === 'words' ? 'info' : 'warning'}
      title={t(`heads.${kind}`, { title: textIn(title, language) })}
    >
      {change && <ChangeList changes={[change]} hrefOf={() => hrefOf(sessionCode)} />}
      {textIn(text, language) && <p>{textIn(text, language)}</p>}
    </Notice>
  ))
}
