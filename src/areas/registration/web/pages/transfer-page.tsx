import { useTranslations } from 'use-intl'
import type { Problem } from '../../../../shared/app-error.ts'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { RegistrationView } from '../../queries/registration-views.ts'
import { OwnFrame } from './own-frame.tsx'

type Props = {
  readonly view: RegistrationView
  readonly typed: FormValues
  readonly problems: readonly Problem[]
}

/** Pass one's place on to somebody else. */
export function TransferPage({ view, typed, problems }: Props) {
  const t = useTranslations('registration')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(problems)
  return (
    <OwnFrame view={view} heading={t('transfer.heading')} lead={t('transfer.lead')}>
      <Form action={`/${language}/registrations/${view.secret}/transfer`}>
        {summary}
        <TextInput
          name="name"
          label={t('transfer.name')}
          required
          maxLength={200}
          autoComplete="off"
          value={typedText(typed, 'name')}
          error={errorOf('name')}
        />
        <TextInput
          name="email"
          label={t('transfer.email')}
          type="email"
          inputMode="email"
          required
          maxLength={254}
          autoComplete="off"
          value={typedText(typed, 'email')}
          error={errorOf('email')}
        />
        <FormActions>
          <Button>{t('transfer.submit')}</Button>
          <a href={`/${language}/registrations/${view.secret}`}>{t('back')}</a>
        </FormActions>
      </Form>
    </OwnFrame>
  )
}
