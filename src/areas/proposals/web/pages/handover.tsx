import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Handover } from '../../queries/host-calls.ts'

type AskedProps = {
  /** Address of the event's page. */
  readonly base: string
  readonly code: string
  readonly handover: Handover
}

/** To a speaker: another host would like the proposal; nothing moves before they say so. */
export function HandoverAsked({ base, code, handover }: AskedProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  return (
    <Notice kind="info" title={t('handover.title', { host: handover.to })}>
      <p>
        {t('handover.lead', {
          by: handover.askedBy || t('handover.somebody'),
          host: handover.to,
          track: textIn(handover.trackName, language) || 'none',
        })}
      </p>
      {handover.reason && <p>{handover.reason}</p>}
      <form method="post" action={`${base}/call/proposals/${code}/handover`}>
        <FormActions>
          <Button name="answer" value="accept">
            {t('handover.accept')}
          </Button>
          <Button kind="quiet" name="answer" value="decline">
            {t('handover.decline')}
          </Button>
        </FormActions>
      </form>
    </Notice>
  )
}
