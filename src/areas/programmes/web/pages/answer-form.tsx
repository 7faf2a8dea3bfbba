import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Answer } from '../../domain/judge-rule.ts'
import { Fold } from './fold.tsx'

type AnswerFormProps = {
  readonly action: string
  readonly answer: Answer | null
  readonly rejected?: Rejected | undefined
}

/** In which the team says by hand how it stands to a rule, with what shows it. */
export function AnswerForm({ action, answer, rejected }: AnswerFormProps) {
  const t = useTranslations('programmes')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const id = (name: string) => `${name}-${action.split('/').slice(-3, -1).join('-')}`
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <Fold summary={t(answer ? 'changeAnswer' : 'answer')} open={rejected !== undefined}>
      {rejected && summary}
      <Form action={action} encType="multipart/form-data">
        <RadioGroup
          id={id('kept')}
          name="kept"
          label={t('isItSo')}
          inline
          required
          value={shown('kept', answer ? (answer.kept ? 'yes' : 'no') : '')}
          error={errorOf('kept')}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
        <TextArea
          id={id('words')}
          name="words"
          label={t('words')}
          help={t('wordsHelp')}
          required
          rows={2}
          maxLength={2000}
          value={shown('words', answer?.words ?? '')}
          error={errorOf('words')}
        />
        <TextInput
          id={id('evidenceUrl')}
          name="evidenceUrl"
          type="url"
          label={t('evidenceUrl')}
          required={false}
          value={shown('evidenceUrl', answer?.evidenceUrl ?? '')}
          error={errorOf('evidenceUrl')}
        />
        <TextInput
          id={id('paper')}
          name="paper"
          type="file"
          accept="application/pdf,image/*"
          label={t('paper')}
          help={t('paperHelp')}
          required={false}
          error={errorOf('paper')}
        />
        <FormActions>
          <Button kind="quiet">{t('saveAnswer')}</Button>
        </FormActions>
      </Form>
      {answer && (
        <form method="post" action={`${action}/retract`}>
          <Button kind="plain">{t('retract')}</Button>
        </form>
      )}
    </Fold>
  )
}
