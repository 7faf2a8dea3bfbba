import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { countStates, type Verdict } from '../../domain/judge-rule.ts'
import type { CheckedEvent } from '../../queries/rules.ts'
import { Fold } from './fold.tsx'
import { StateCounts } from './state-tag.tsx'
import { VerdictItem } from './verdict-item.tsx'

type CheckedEventProps = {
  readonly event: CheckedEvent
  readonly verdicts: readonly Verdict[]
  /** The waiver that was refused, and of which rule. */
  readonly rejected?: Rejected & { readonly rule: string }
}

/** One event against all rules of a programme, for its stewards: they waive, and take back. */
export function CheckedEventPage({ event, verdicts, rejected }: CheckedEventProps) {
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
          return (
            <VerdictItem
              key={key}
              verdict={verdict}
              evidenceHref={`${base}/${event.slug}/${key}/evidence`}
            >
              {verdict.waiver ? (
                <form method="post" action={`${base}/${event.slug}/${key}/take-back`}>
                  <Button kind="quiet">{t('takeBack')}</Button>
                </form>
              ) : (
                verdict.state !== 'met' && (
                  <WaiveForm
                    action={`${base}/${event.slug}/${key}/waive`}
                    rejected={rejected?.rule === key ? rejected : undefined}
                    ruleKey={key}
                  />
                )
              )}
            </VerdictItem>
          )
        })}
      </ul>
    </ProgrammePage>
  )
}

type WaiveFormProps = {
  readonly action: string
  readonly ruleKey: string
  readonly rejected: Rejected | undefined
}

function WaiveForm({ action, ruleKey, rejected }: WaiveFormProps) {
  const t = useTranslations('programmes')
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <Fold summary={t('waive')} open={rejected !== undefined}>
      {rejected && summary}
      <Form action={action}>
        <TextArea
          id={`reason-${ruleKey}`}
          name="reason"
          label={t('reason')}
          help={t('reasonHelp')}
          required
          rows={2}
          maxLength={1000}
          value={rejected && typedText(rejected.typed, 'reason')}
          error={errorOf('reason')}
        />
        <FormActions>
          <Button kind="quiet">{t('waive')}</Button>
        </FormActions>
      </Form>
    </Fold>
  )
}
