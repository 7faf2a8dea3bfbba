import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { countStates, type Verdict } from '../../domain/judge-rule.ts'
import type { CheckedEvent } from '../../queries/checked-events.ts'
import { namesOfResponsible, type Holder } from '../../domain/responsible.ts'
import type { WaiverRequest } from '../../queries/waiver-requests.ts'
import { ReasonForm } from './reason-form.tsx'
import { StateCounts } from './state-tag.tsx'
import { VerdictItem } from './verdict-item.tsx'

type CheckedEventProps = {
  readonly event: CheckedEvent
  readonly verdicts: readonly Verdict[]
  /** The waiver that was refused, and of which rule. */
  readonly rejected?: Rejected & { readonly rule: string; readonly asked: 'waive' | 'decline' }
  readonly holders: readonly Holder[]
  readonly requests: readonly WaiverRequest[]
}

/** One event against all rules of a programme, for its stewards: they waive, and take back. */
export function CheckedEventPage(props: CheckedEventProps) {
  const { event, verdicts, rejected, holders, requests } = props
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const base = `/${language}/manage/programmes/${scope?.slug}/checks`
  return (
    <ProgrammePage section={null} heading={textIn(event.name, language)}>
      <p>
        <a href={base}>{t('allChecks')}</a>
      </p>
      <StateCounts counts={countStates(verdicts)} />
      {verdicts.length === 0 && (
        <EmptyState title={t('noneApply')}>{t('noneApplyLead')}</EmptyState>
      )}
      <ul className="mt-6">
        {verdicts.map((verdict) => {
          const { key } = verdict.rule
          const request = requests.find(({ ruleKey }) => ruleKey === key)
          const refused = rejected?.rule === key ? rejected : undefined
          return (
            <VerdictItem
              key={key}
              verdict={verdict}
              evidenceHref={`${base}/${event.slug}/${key}/evidence`}
              people={namesOfResponsible(verdict.rule, holders)}
              request={request}
            >
              {verdict.waiver ? (
                <form method="post" action={`${base}/${event.slug}/${key}/take-back`}>
                  <Button kind="quiet">{t('takeBack')}</Button>
                </form>
              ) : (
                verdict.state !== 'met' && (
                  <>
                    <ReasonForm
                      action={`${base}/${event.slug}/${key}/waive`}
                      id={`waive-${key}`}
                      label={t('waive')}
                      help={t('reasonHelp')}
                      rejected={refused?.asked === 'waive' ? refused : undefined}
                    />
                    {request && !request.declinedAt && (
                      <ReasonForm
                        action={`${base}/${event.slug}/${key}/decline`}
                        id={`decline-${key}`}
                        label={t('declineWaiver')}
                        help={t('reasonHelp')}
                        rejected={refused?.asked === 'decline' ? refused : undefined}
                      />
                    )}
                  </>
                )
              )}
            </VerdictItem>
          )
        })}
      </ul>
    </ProgrammePage>
  )
}
