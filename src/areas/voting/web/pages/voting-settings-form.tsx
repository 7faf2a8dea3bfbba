import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayZone } from '../../../../platform/i18n/dates.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { Voting } from '../../queries.ts'

type VotingSettingsFormProps = {
  readonly event: EventScope
  readonly voting: Voting | null
  /** Nobody has voted yet. */
  readonly mayRemove: boolean
  readonly rejected?: Rejected
}

/** When people vote, who they are, and how many scores make a ballot. */
export function VotingSettingsForm({
  event,
  voting,
  mayRemove,
  rejected,
}: VotingSettingsFormProps) {
  const t = useTranslations('voting')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/manage/events/${event.slug}/voting`
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  const local = (at: Date | undefined) => (at ? localInput(at, event.timeZone) : '')
  return (
    <section className="section" id="settings">
      <h2>{t('settings')}</h2>
      {summary}
      <Form action={action}>
        <p className="soft">{t('settingsLead')}</p>
        <FieldRow>
          <DateTimeInput
            name="opensAt"
            label={t('opensAt')}
            help={sayZone(language, event.timeZone)}
            required
            value={shown('opensAt', local(voting?.opensAt))}
            error={rejected && errorOf('opensAt')}
          />
          <DateTimeInput
            name="closesAt"
            label={t('closesAt')}
            required
            value={shown('closesAt', local(voting?.closesAt))}
            error={rejected && errorOf('closesAt')}
          />
        </FieldRow>
        <RadioGroup
          name="voters"
          label={t('whoVotes')}
          value={shown('voters', voting?.voters ?? 'signed-in')}
          error={rejected && errorOf('voters')}
          options={(['signed-in', 'registered'] as const).map((voters) => ({
            value: voters,
            label: t(`voters.${voters}`),
          }))}
        />
        <TextInput
          name="leastScores"
          inputMode="numeric"
          className="short"
          label={t('leastScores')}
          help={t('leastScoresHelp')}
          value={shown('leastScores', String(voting?.leastScores ?? 5))}
          error={rejected && errorOf('leastScores')}
        />
        <FormActions>
          <Button>{t(voting ? 'saveSettings' : 'begin')}</Button>
        </FormActions>
      </Form>
      {mayRemove && (
        <ConfirmDanger
          action={`${action}/delete`}
          label={t('remove')}
          consequence={<p>{t('removeConsequence')}</p>}
        />
      )}
    </section>
  )
}
