import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { instantAt } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { FormActions } from '../../../../ui/form.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { OwnProposal } from '../../queries.ts'

/** What the committee decided, once it has told; and the speaker's answer to an acceptance. */
export function OwnAnswer({ event, proposal }: { event: EventScope; proposal: OwnProposal }) {
  const t = useTranslations('proposals')
  const { language, now } = usePage()
  if (!proposal.decision || proposal.status === 'withdrawn') return null
  const accepted = proposal.decision === 'accepted'
  const begins = event.startsOn && instantAt(`${event.startsOn}T00:00`, event.timeZone)
  const open = !event.cancelledAt && !(begins && now >= begins)
  return (
    <Notice kind={accepted ? 'success' : 'info'} title={t(`told.${proposal.decision}`)}>
      {accepted && proposal.answer !== 'declined' && (
        <p>
          {t.rich('forTheStage', {
            a: (words) => (
              <a href={`/${language}/events/${event.slug}/call/proposals/${proposal.code}/stage`}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
      {accepted && !open && proposal.answer && <p>{t(`answered.${proposal.answer}`)}</p>}
      {accepted && open && (
        <form
          method="post"
          action={`/${language}/events/${event.slug}/call/proposals/${proposal.code}/confirmation`}
        >
          <p>{proposal.answer ? t(`answered.${proposal.answer}`) : t('pleaseConfirm')}</p>
          <FormActions>
            {proposal.answer !== 'confirmed' && (
              <Button name="answer" value="confirmed">
                {t('confirm')}
              </Button>
            )}
            {proposal.answer !== 'declined' && (
              <Button kind="quiet" name="answer" value="declined">
                {t('decline')}
              </Button>
            )}
          </FormActions>
        </form>
      )}
    </Notice>
  )
}
