import { useTranslations } from 'use-intl'
import type { Problem } from '../../../../shared/app-error.ts'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Question } from '../../domain/catalogue.ts'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { answerValues, typedValues } from '../typed-values.ts'
import { OwnFrame } from './own-frame.tsx'
import { QuestionFields } from '../../../../ui/question-fields.tsx'

type Props = {
  readonly view: RegistrationView
  readonly questions: readonly Question[]
  /** Null before anything was sent: then what is stored is shown. */
  readonly typed: FormValues | null
  readonly problems: readonly Problem[]
}

/** Change one's own name and answers. */
export function ChangePage({ view, questions, typed, problems }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(problems)
  return (
    <OwnFrame view={view} heading={t('change.heading')}>
      <Form action={`/${language}/registrations/${view.secret}/change`}>
        {summary}
        <TextInput
          name="name"
          label={t('person.name')}
          help={t('person.nameHelp')}
          required
          maxLength={200}
          autoComplete="name"
          value={typed ? typedText(typed, 'name') : view.name}
          error={errorOf('name')}
        />
        <QuestionFields
          questions={questions}
          prefix="answers"
          valuesOf={(slug) =>
            typed ? typedValues(typed, `answers.${slug}`) : answerValues(view.answers, slug)
          }
          errorOf={errorOf}
        />
        <FormActions>
          <Button>{t('change.save')}</Button>
          <a href={`/${language}/registrations/${view.secret}`}>{t('back')}</a>
        </FormActions>
      </Form>
    </OwnFrame>
  )
}
