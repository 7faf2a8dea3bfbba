import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Speaker } from '../../queries.ts'

/** What the team wrote about a speaker whom it entered, to be put right until they sign in. */
export function EnteredSpeaker({
  action,
  speaker,
  rejected,
}: {
  action: string
  speaker: Speaker
  rejected: Rejected | undefined
}) {
  const t = useTranslations('proposals')
  const { errorOf, summary } = useProblems(
    // Each speaker of a proposal has such a form.
    rejected?.problems.map((one) => ({ ...one, field: `${one.field}-${speaker.personId}` })),
  )
  const field = (name: 'name' | 'organisation' | 'jobTitle' | 'biography') => ({
    name,
    id: `f-${name}-${speaker.personId}`,
    value: rejected ? typedText(rejected.typed, name) : speaker[name],
    error: errorOf(`${name}-${speaker.personId}`),
  })
  return (
    <Details
      summary={t('enter.edit', { name: speaker.name || speaker.email })}
      open={rejected !== undefined}
    >
      {summary}
      <p className="soft mb-4">{t('enter.editLead')}</p>
      <Form action={action} hidden={{ id: speaker.personId, names: 'asked' }}>
        <TextInput {...field('name')} label={t('name')} maxLength={120} required />
        <FieldRow>
          <TextInput
            {...field('organisation')}
            label={t('organisation')}
            maxLength={120}
            required={false}
          />
          <TextInput
            {...field('jobTitle')}
            label={t('form.fields.jobTitle')}
            maxLength={120}
            required={false}
          />
        </FieldRow>
        <TextArea
          {...field('biography')}
          label={t('biography')}
          rows={3}
          maxLength={1500}
          required={false}
        />
        <FormActions>
          <Button kind="quiet">{t('save')}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
