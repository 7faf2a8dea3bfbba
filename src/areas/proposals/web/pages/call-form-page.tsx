import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { CallQuestion } from '../../domain/asked-of.ts'
import {
  boundedFields,
  callFields,
  fieldUses,
  isBounded,
  speakerFields,
  type CallField,
  type CallForm,
} from '../../domain/call-form.ts'
import { CallFrame, useCallBase, type CallPlace } from './call-frame.tsx'
import { CallQuestionList } from './call-question-list.tsx'

export type CallFormPageProps = {
  readonly place: CallPlace
  readonly form: CallForm
  /** For a host: whether its call asks what the event's does. */
  readonly inherits: boolean
  readonly proposalsPerSpeaker: number | null
  readonly questions: readonly CallQuestion[]
  readonly answers: ReadonlyMap<string, number>
  readonly rejected?: Rejected
}

/** What a call asks: its fields with their bounds, and the organisers' own questions. */
export function CallFormPage(props: CallFormPageProps) {
  const { place, inherits, proposalsPerSpeaker, questions, answers, rejected } = props
  const t = useTranslations('proposals')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = useCallBase(place)
  const fields = (about: boolean) =>
    callFields
      .filter((field) => speakerFields.includes(field) === about)
      .map((field) => <FieldSettings key={field} field={field} errorOf={errorOf} {...props} />)
  return (
    <CallFrame place={place} current="form">
      {summary}
      <p className="soft">{t('form.lead')}</p>
      <Form action={`${base}/form`}>
        {place.host && (
          <Checkbox
            name="inherits"
            label={t('form.inherits')}
            help={t('form.inheritsHelp')}
            checked={rejected ? typedText(rejected.typed, 'inherits') === 'on' : inherits}
          />
        )}
        <FormSection title={t('form.ofProposal')} lead={t('form.always')}>
          {fields(false)}
        </FormSection>
        <FormSection title={t('form.ofSpeaker')} lead={t('form.ofSpeakerLead')}>
          {fields(true)}
        </FormSection>
        <TextInput
          name="proposalsPerSpeaker"
          inputMode="numeric"
          className="short"
          required={false}
          label={t('form.perSpeaker')}
          help={t('form.perSpeakerHelp')}
          value={rejected ? typedText(rejected.typed, 'proposalsPerSpeaker') : proposalsPerSpeaker}
          error={errorOf('proposalsPerSpeaker')}
        />
        <FormActions>
          <Button>{t('form.save')}</Button>
        </FormActions>
      </Form>
      <CallQuestionList base={`${base}/form/questions`} questions={questions} answers={answers} />
    </CallFrame>
  )
}

type FieldSettingsProps = Pick<CallFormPageProps, 'form' | 'rejected'> & {
  readonly field: CallField
  readonly errorOf: (field: string) => string | undefined
}

function FieldSettings({ field, form, rejected, errorOf }: FieldSettingsProps) {
  const t = useTranslations('proposals')
  const at = (part: string) => `fields.${field}.${part}`
  const shown = (part: string, stored: string | number | null | undefined) =>
    rejected ? typedText(rejected.typed, at(part)) : (stored ?? '')
  const { use, limit } = form[field]
  const label = t(`form.fields.${field}`)
  return (
    <div className="field-rule">
      {field === 'title' ? (
        <p className="label">{label}</p>
      ) : (
        <RadioGroup
          name={at('use')}
          label={label}
          inline
          value={String(shown('use', use))}
          error={errorOf(at('use'))}
          options={fieldUses.map((each) => ({ value: each, label: t(`form.uses.${each}`) }))}
        />
      )}
      {isBounded(field) && (
        <FieldRow>
          {(['min', 'max'] as const).map((bound) => (
            <TextInput
              key={bound}
              name={at(bound)}
              inputMode="numeric"
              required={false}
              label={t(`form.${bound}`)}
              aria-label={t(`form.${bound}Of`, { field: label })}
              help={bound === 'max' ? t('form.mostOf', { max: boundedFields[field] }) : undefined}
              value={shown(bound, limit?.[bound])}
              error={errorOf(at(bound))}
            />
          ))}
          <Select
            name={at('unit')}
            label={t('form.unit')}
            aria-label={t('form.unitOf', { field: label })}
            value={String(shown('unit', limit?.unit ?? 'characters'))}
            options={(['characters', 'words'] as const).map((unit) => ({
              value: unit,
              label: t(`form.units.${unit}`),
            }))}
          />
        </FieldRow>
      )}
    </div>
  )
}
