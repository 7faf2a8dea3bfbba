import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { newId } from '../../../../shared/ids.ts'
import type { Criterion } from '../../domain/criteria.ts'
import { scores } from '../../domain/verdict.ts'
import type { ProposalToReview } from '../../queries/reading.ts'
import { SendingState } from './sending-state.tsx'
import { useStepWords } from './step-words.ts'

type ReviewFormProps = {
  readonly proposal: ProposalToReview
  /** What is scored on this proposal. */
  readonly criteria: readonly Criterion[]
  readonly action: string
  /** Where the next proposal of the queue is. */
  readonly nextHref: string
  readonly rejected?: Rejected
}

/** What the reader says of a proposal: a score in words for each criterion, or an abstention and why; and words to the others. */
export function ReviewForm({ proposal, criteria, action, nextHref, rejected }: ReviewFormProps) {
  const t = useTranslations('reviews')
  const { language, now } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const wordsOf = useStepWords()
  const { mine } = proposal
  const shown = (name: string, stored: string) =>
    rejected ? typedText(rejected.typed, name) : stored
  const ticked = (name: string, stored: boolean) =>
    rejected ? typedText(rejected.typed, name) === 'on' : stored
  return (
    <Form
      action={action}
      hidden={{ key: newId(now.getTime()), seen: mine ? String(mine.savedAt) : '' }}
      className="group/review self-start lg:sticky lg:top-6"
      aria-label={t('yours')}
      data-review={proposal.code}
      data-title={proposal.title}
      data-next={nextHref}
    >
      {summary}
      <div className="grid gap-6 group-has-[input[name=abstain]:checked]/review:hidden">
        {criteria.map((criterion) => (
          <RadioGroup
            key={criterion.id}
            name={`scores.${criterion.id}`}
            label={criterion.name ? textIn(criterion.name, language) : t('score')}
            help={
              criteria.length > 1 && criterion.weight > 1
                ? t('weighs', { weight: criterion.weight })
                : undefined
            }
            value={shown(
              `scores.${criterion.id}`,
              String(mine?.scores[criterion.id] ?? (criterion.name ? '' : (mine?.score ?? ''))),
            )}
            error={errorOf(`scores.${criterion.id}`)}
            options={scores.map((score) => ({
              value: String(score),
              label: t('scoreOption', { score, words: wordsOf(criterion, score) }),
            }))}
          />
        ))}
      </div>
      <Checkbox
        name="abstain"
        label={t('abstain')}
        checked={ticked('abstain', mine !== null && mine.score === null)}
      />
      <div className="hidden group-has-[input[name=abstain]:checked]/review:block">
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
      <Checkbox
        name="shareable"
        label={t('shareable')}
        help={t('shareableHelp')}
        checked={ticked('shareable', mine?.shareable ?? false)}
      />
      <Details
        summary={t('privateNote')}
        open={shown('privateNote', mine?.privateNote ?? '') !== ''}
      >
        <TextArea
          name="privateNote"
          label={t('privateNote')}
          help={t('privateNoteHelp')}
          required={false}
          rows={3}
          maxLength={2_000}
          value={shown('privateNote', mine?.privateNote ?? '')}
          error={errorOf('privateNote')}
        />
      </Details>
      <SendingState />
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
