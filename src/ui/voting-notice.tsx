import { useTranslations } from 'use-intl'
import { usePage } from '../platform/http/page-context.ts'
import { sayInstant } from '../platform/i18n/dates.ts'
import { Notice } from './notice.tsx'

/** A public voting of a call, as its speakers must know it before they submit. */
export type AnnouncedVoting = { readonly opensAt: Date; readonly closesAt: Date }

/** Says that titles and abstracts will be public while people vote, that names will not, and that submitting agrees to it. */
export function VotingNotice({
  voting,
  timeZone,
  voteHref,
}: {
  voting: AnnouncedVoting
  timeZone: string
  voteHref: string
}) {
  const t = useTranslations('ui.voting')
  const { language } = usePage()
  return (
    <Notice kind="info">
      {t('notice', {
        from: sayInstant(language, voting.opensAt, timeZone),
        until: sayInstant(language, voting.closesAt, timeZone),
      })}{' '}
      <a href={voteHref}>{t('link')}</a>
    </Notice>
  )
}
