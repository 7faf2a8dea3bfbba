import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'

type Props = {
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>>
  readonly value?: string
  readonly error?: string | undefined
}

/** After the close: the way in for who was given a code. */
export function LateAccess({ action, hidden, value, error }: Props) {
  const t = useTranslations('proposals')
  return (
    <Details summary={t('late.have')} open={Boolean(error)}>
      <Form action={action} hidden={hidden}>
        <TextInput
          name="lateCode"
          label={t('late.code')}
          help={t('late.codeHelp')}
          className="short"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={value}
          error={error}
        />
        <FormActions>
          <Button kind="quiet">{t('late.use')}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
