import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import type { RuleTemplate } from '../../domain/kcd-rules.ts'
import type { Field } from '../../domain/measure.ts'
import { kindOf, type RuleKind } from '../../domain/rule-kinds.ts'
import { ruleRoles } from '../../domain/rule.ts'

type RulePageProps = {
  /** As it stands; of a new one what is offered. */
  readonly rule: Omit<RuleTemplate, 'kind'> & { readonly kind: RuleKind }
  readonly isNew: boolean
  readonly rejected?: Rejected
}

/** One rule of a programme with every number that a steward may change. */
export function RulePage({ rule, isNew, rejected }: RulePageProps) {
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/programmes/${scope?.slug}/rules`
  const kind = kindOf(rule.kind)
  const shown = (name: string, stored: string | number | null) =>
    rejected ? typedText(rejected.typed, name) : String(stored ?? '')
  const localized = (name: string, stored: LocalizedText): LocalizedText =>
    rejected
      ? Object.fromEntries(
          languages.map((each) => [each, typedText(rejected.typed, `${name}.${each}`)]),
        )
      : stored
  const fields = Object.entries(kind?.fields ?? {})
  return (
    <ProgrammePage section={null} heading={t(isNew ? 'addRule' : 'changeRule')}>
      <p>
        <a href={base}>{t('allRules')}</a>
      </p>
      <Form action={isNew ? base : `${base}/${rule.key}`}>
        {summary}
        {isNew && <input type="hidden" name="kind" value={rule.kind} />}
        <FormSection
          title={t(`kind.${rule.kind}.name`)}
          lead={isNew ? t('newLead') : t('changeLead')}
        >
          {rule.kind === 'by-hand' && (
            <LocalizedFields
              name="question"
              label={t('question')}
              help={t('questionHelp')}
              required={false}
              rows={2}
              maxLength={300}
              value={localized('question', rule.question)}
              error={errorOf('question')}
            />
          )}
          {fields.map(([name, field]) => (
            <ParameterField
              key={name}
              name={name}
              field={field}
              value={shown(`parameters.${name}`, rule.parameters[name] ?? null)}
              error={errorOf(`parameters.${name}`)}
            />
          ))}
        </FormSection>
        <FormSection title={t('whenAndWho')}>
          {!kind?.due && (
            <FieldRow>
              <TextInput
                name="due.amount"
                label={t('dueAmount')}
                inputMode="numeric"
                className="short"
                value={shown('due.amount', rule.due.amount)}
                error={errorOf('due.amount')}
              />
              <Select
                name="due.unit"
                label={t('dueUnit')}
                value={shown('due.unit', rule.due.unit)}
                options={(['days', 'weeks', 'months'] as const).map((value) => ({
                  value,
                  label: t(`unit.${value}`),
                }))}
              />
              <Select
                name="due.side"
                label={t('dueSide')}
                value={shown('due.side', rule.due.side)}
                options={(['before', 'after', 'year-end', 'always'] as const).map((value) => ({
                  value,
                  label: t(`side.${value}`),
                }))}
              />
            </FieldRow>
          )}
          <FieldRow>
            <TextInput
              name="warnDays"
              label={t('warnDays')}
              inputMode="numeric"
              className="short"
              value={shown('warnDays', rule.warnDays)}
              error={errorOf('warnDays')}
            />
            <Select
              name="role"
              label={t('who')}
              value={shown('role', rule.role)}
              options={ruleRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
            />
          </FieldRow>
          <LocalizedFields
            name="advice"
            label={t('advice')}
            help={t('adviceHelp')}
            required={false}
            rows={2}
            maxLength={1000}
            value={localized('advice', rule.advice)}
            error={errorOf('advice')}
          />
        </FormSection>
        <FormActions>
          <Button>{t('saveRule')}</Button>
        </FormActions>
      </Form>
    </ProgrammePage>
  )
}

type ParameterFieldProps = {
  readonly name: string
  readonly field: Field
  readonly value: string
  readonly error: string | undefined
}

function ParameterField({ name, field, value, error }: ParameterFieldProps) {
  const t = useTranslations('programmes')
  const common = {
    name: `parameters.${name}`,
    label: t(`parameter.${name}` as never),
    value,
    error,
  }
  if (field.type === 'choice')
    return (
      <Select
        {...common}
        options={field.of.map((each) => ({ value: each, label: t(`format.${each}` as never) }))}
      />
    )
  if (field.type === 'rates')
    return <TextArea {...common} rows={3} required={false} help={t('ratesHelp')} />
  if (field.type === 'number')
    return (
      <TextInput
        {...common}
        inputMode="numeric"
        className="short"
        {...(field.optional && { required: false })}
      />
    )
  return (
    <TextInput
      {...common}
      {...(field.type !== 'currency' && {
        help: t(field.type === 'prices' ? 'pricesHelp' : 'patternHelp', { city: '{city}' }),
      })}
    />
  )
}
