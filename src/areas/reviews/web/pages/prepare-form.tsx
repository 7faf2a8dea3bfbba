import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { toldDecisions, type ToldDecision } from '../../domain/decision.ts'

type PrepareFormProps = {
  readonly action: string
  readonly toPrepare: Readonly<Partial<Record<ToldDecision, number>>>
}

/** Writes the mails of one decision, with a paragraph of one's own; nothing when all speakers are told or have a mail waiting. */
export function PrepareForm({ action, toPrepare }: PrepareFormProps) {
  const t = useTranslations('reviews')
  const waiting = toldDecisions.filter((decision) => (toPrepare[decision] ?? 0) > 0)
  if (waiting.length === 0) return null
  return (
    <section className="section">
      <h2>{t('prepare.title')}</h2>
      <p>{t('prepare.lead')}</p>
      <Form action={action}>
        <Details summary={t('prepare.noteSummary')}>
          <LocalizedFields
            name="note"
            label={t('prepare.note')}
            help={t('prepare.noteHelp')}
            required={false}
            rows={3}
            maxLength={2_000}
          />
        </Details>
        <Checkbox
          name="feedback"
          label={t('prepare.feedback')}
          help={t('prepare.feedbackHelp')}
          checked
        />
        <FormActions>
          {waiting.map((decision) => (
            <Button key={decision} kind="quiet" name="decision" value={decision}>
              {t(`prepare.${decision}`, { count: toPrepare[decision] ?? 0 })}
            </Button>
          ))}
        </FormActions>
      </Form>
    </section>
  )
}
