import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Question } from '../../domain/catalogue.ts'
import { linesOfOptions } from '../../../../shared/questions/option-lines.ts'
import { questionKinds } from '../manage/forms.ts'

type Props = {
  readonly slug: string
  /** Null: a new one. */
  readonly question: Question | null
  readonly rejected: Rejected | null
}

/** One question: its words, kind and options. The kind stays as it was, since answers were given to it. */
export function QuestionPage({ slug, question, rejected }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/registration/questions`
  const typed = rejected?.typed
  const kind = question
    ? question.consent
      ? 'consent'
      : question.kind
    : typedText(typed, 'kind') || 'text'
  const ticked = (name: string, stored: boolean) =>
    typed ? typedText(typed, name) === 'on' : stored
  const hasOptions = !question || kind === 'choice' || kind === 'choices'
  return (
    <ManagePage
      section="registration"
      heading={question ? textIn(question.label, language) : t('questions.add')}
    >
      <p>
        <a href={base}>{t('manage.questions')}</a>
      </p>
      <Form action={`${base}/${question?.slug ?? 'new'}`} hidden={question ? { kind } : {}}>
        {summary}
        <LocalizedFields
          name="label"
          label={t('questions.label')}
          maxLength={300}
          value={typed ? typedTexts(typed, 'label') : question?.label}
          error={errorOf('label')}
        />
        <LocalizedFields
          name="help"
          label={t('questions.help')}
          required={false}
          maxLength={500}
          value={typed ? typedTexts(typed, 'help') : question?.help}
          error={errorOf('help')}
        />
        {!question && (
          <RadioGroup
            name="kind"
            label={t('questions.kindLabel')}
            required
            value={kind}
            error={errorOf('kind')}
            options={questionKinds.map((each) => ({
              value: each,
              label: t(`questions.kind.${each}`),
              ...(each === 'consent' ? { help: t('questions.consentHelp') } : {}),
            }))}
          />
        )}
        {hasOptions && (
          <LocalizedFields
            name="options"
            label={t('questions.options')}
            help={t('questions.optionsHelp')}
            required={false}
            rows={5}
            value={typed ? typedTexts(typed, 'options') : linesOfOptions(question?.options ?? [])}
            error={errorOf('options')}
          />
        )}
        {kind !== 'consent' && (
          <Checkbox
            name="required"
            label={t('questions.required')}
            help={question ? undefined : t('questions.requiredHelp')}
            checked={ticked('required', question?.required ?? false)}
          />
        )}
        {question && (
          <Checkbox
            name="archived"
            label={t('questions.archived')}
            help={t('questions.archivedHelp')}
            checked={ticked('archived', question.archived)}
          />
        )}
        <FormActions>
          <Button>{t('change.save')}</Button>
          <a href={base}>{t('back')}</a>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
