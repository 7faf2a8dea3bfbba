import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Notice } from '../../../../ui/notice.tsx'
import type { ReadingPhase } from '../../../proposals/domain/blindness.ts'

type PhaseNoticeProps = {
  readonly phase: ReadingPhase
  /** Reviews are taken now. */
  readonly open: boolean
  /** Of the event. */
  readonly timeZone: string
}

/** In which phase the committee is, until when, and what that means for who reads; nothing where there are no phases. */
export function PhaseNotice({ phase, open, timeZone }: PhaseNoticeProps) {
  const t = useTranslations('reviews.phases')
  const { language, now } = usePage()
  if (!phase.name) return null
  const name = textIn(phase.name, language)
  const when = (instant: Date) => sayInstant(language, instant, timeZone)
  if (!open)
    return (
      <Notice kind="warning" title={t('closed', { name })}>
        {phase.startsAt && phase.startsAt > now && t('opens', { when: when(phase.startsAt) })}
        {phase.endsAt && phase.endsAt <= now && t('ended', { when: when(phase.endsAt) })}
      </Notice>
    )
  return (
    <p className="soft">
      <b>{phase.endsAt ? t('until', { name, when: when(phase.endsAt) }) : name}</b>{' '}
      {t(`others.${phase.others}`)} {phase.reads === 'assigned' && t('assignedOnly')}
    </p>
  )
}
