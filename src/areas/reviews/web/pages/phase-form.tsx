import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { hideableFields } from '../../../proposals/domain/blindness.ts'
import type { PhaseSettings } from '../../../proposals/queries/reading-phase.ts'

type PhaseFormProps = {
  readonly action: string
  readonly phase?: PhaseSettings
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** One phase: when it holds, who sees what then, and whether speakers may still change their proposals. */
export function PhaseForm({ action, phase, timeZone, rejected }: PhaseFormProps) {
  const t = useTranslations('reviews.phases')
  const { errorOf } = useProblems(rejected?.problems)
  const key = phase?.id ?? 'new'
  const typed = rejected?.typed
  const shown = (name: string, stored: string) => (typed ? typedText(typed, name) : stored)
  const local = (at: Date | null | undefined) => (at ? localInput(at, timeZone) : '')
  const hidden = typed
    ? [typed['hiddenFields'] ?? []].flat().filter((each) => typeof each === 'string')
    : (phase?.hiddenFields ?? [])
  return (
    <Form action={action} hidden={{ id: phase?.id ?? '' }}>
      <LocalizedFields
        name="name"
        id={`f-phase-name-${key}`}
        label={t('name')}
        maxLength={80}
        value={typed ? typedTexts(typed, 'name') : (phase?.name ?? {})}
        error={errorOf('name')}
      />
      <FieldRow>
        <DateTimeInput
          name="startsAt"
          id={`f-phase-starts-${key}`}
          label={t('startsAt')}
          help={t('startsHelp', { zone: timeZone })}
          required={false}
          value={shown('startsAt', local(phase?.startsAt))}
          error={errorOf('startsAt')}
        />
        <DateTimeInput
          name="endsAt"
          id={`f-phase-ends-${key}`}
          label={t('endsAt')}
          help={t('endsHelp')}
          required={false}
          value={shown('endsAt', local(phase?.endsAt))}
          error={errorOf('endsAt')}
        />
      </FieldRow>
      <Checkbox
        name="namesHidden"
        id={`f-phase-names-${key}`}
        label={t('namesHidden')}
        help={t('namesHelp')}
        checked={typed ? typedText(typed, 'namesHidden') === 'on' : (phase?.namesHidden ?? true)}
      />
      <RadioGroup
        name="others"
        id={`f-phase-others-${key}`}
        label={t('othersLabel')}
        value={shown('others', phase?.others ?? 'after-own')}
        error={errorOf('others')}
        options={(['after-own', 'never', 'always'] as const).map((value) => ({
          value,
          label: t(`others.${value}`),
        }))}
      />
      <RadioGroup
        name="reads"
        id={`f-phase-reads-${key}`}
        label={t('readsLabel')}
        value={shown('reads', phase?.reads ?? 'all')}
        error={errorOf('reads')}
        options={(['all', 'assigned'] as const).map((value) => ({
          value,
          label: t(`reads.${value}`),
        }))}
      />
      <CheckboxGroup
        name="hiddenFields"
        id={`f-phase-hidden-${key}`}
        label={t('hiddenLabel')}
        help={t('hiddenHelp')}
        values={hidden}
        options={hideableFields.map((value) => ({ value, label: t(`fields.${value}`) }))}
      />
      <RadioGroup
        name="speakersEdit"
        id={`f-phase-edit-${key}`}
        label={t('editLabel')}
        value={shown('speakersEdit', phase?.speakersEdit ?? 'call')}
        error={errorOf('speakersEdit')}
        options={(['call', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`edit.${value}`),
        }))}
      />
      <FormActions>
        <Button kind="quiet">{t(phase ? 'save' : 'add')}</Button>
      </FormActions>
    </Form>
  )
}
