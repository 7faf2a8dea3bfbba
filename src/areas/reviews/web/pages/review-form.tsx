import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { scores } from '../../domain/verdict.ts'
import type { ProposalToReview } from '../../queries/reading.ts'

type ReviewFormProps = {
  readonly proposal: ProposalToReview
  readonly action: string
  readonly rejected?: Rejected
}

/** What the reader says of a proposal: a score in words, or an abstention and why; and a comment. */
export function ReviewForm({ proposal, action, rejected }: ReviewFormProps) {
  const t = useTranslations('reviews')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const { mine } = proposal
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  return (
    <Form
      action={action}
      className="group/review self-start lg:sticky lg:top-6"
      aria-label={t('yours')}
    >
      {summary}
      <RadioGroup
        name="score"
        label={t('score')}
        required
        value={shown('score', mine ? String(mine.score ?? 'abstain') : '')}
        error={errorOf('score')}
        options={[
          ...scores.map((score) => ({
            value: String(score),
            label: t('scoreOption', { score, words: t(`scores.${score}`) }),
          })),
          { value: 'abstain', label: t('abstain') },
        ]}
      />
      <div className="hidden group-has-[input[value=abstain]:checked]/review:block">
        <TextInput
          name="abstainReason"
          label={t('abstainReason')}
          help={t('abstainHelp')}
          maxLength={500}
          value={shown('abstainReason', mine?.abstainReason ?? '')}
          error={errorOf('abstainReason')}
        />
      </div>
      <TextArea
        name="comment"
        label={t('comment')}
        help={t('commentHelp')}
        required={false}
        rows={5}
        maxLength={5_000}
        data-key="c"
        value={shown('comment', mine?.comment ?? '')}
        error={errorOf('comment')}
      />
      <FormActions>
        <Button name="after" value="next" data-key="s">
          {t('saveNext')}
        </Button>
        <Button kind="quiet" name="after" value="stay">
          {t('save')}
        </Button>
      </FormActions>
    </Form>
  )
}
