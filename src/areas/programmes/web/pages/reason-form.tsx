import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Fold } from './fold.tsx'

type ReasonFormProps = {
  readonly action: string
  /** Tells its field from those of the other rules on the page. */
  readonly id: string
  /** The act, as its button says it. */
  readonly label: string
  readonly help: string
  readonly rejected: Rejected | undefined
}

/** An act that wants a reason, which the other side reads; closed until somebody opens it. */
export function ReasonForm({ action, id, label, help, rejected }: ReasonFormProps) {
  const t = useTranslations('programmes')
  const { errorOf, summary } = useProblems(rejected?.problems)
  return (
    <Fold summary={label} open={rejected !== undefined}>
      {rejected && summary}
      <Form action={action}>
        <TextArea
          id={`reason-${id}`}
          name="reason"
          label={t('reason')}
          help={help}
          required
          rows={2}
          maxLength={1000}
          value={rejected && typedText(rejected.typed, 'reason')}
          error={errorOf('reason')}
        />
        <FormActions>
          <Button kind="quiet">{label}</Button>
        </FormActions>
      </Form>
    </Fold>
  )
}
