import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Criterion } from '../../domain/criteria.ts'
import type { OthersReview, ReviewComment } from '../../queries/reading.ts'

type DiscussionProps = {
  readonly shown: boolean
  readonly mayComment: boolean
  /** Others' reviews stay hidden in this phase, whatever the reader does. */
  readonly never?: boolean
  readonly criteria: readonly Criterion[]
  readonly others: readonly OthersReview[]
  readonly comments: readonly ReviewComment[]
  /** Who can be mentioned: the committee without the reader. */
  readonly members: readonly string[]
  /** Of the event. */
  readonly timeZone: string
  readonly action: string
  /** Where a chair sees it without a review of their own; null for reviewers. */
  readonly askHref: string | null
}

/** What the others said, and what the committee says to each other. */
export function Discussion(props: DiscussionProps) {
  const { shown, mayComment, others, comments, members, timeZone, action, askHref } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  return (
    <section className="section" id="discussion">
      <h2>{t('others')}</h2>
      {!shown && (
        <p className="soft">
          {t(props.never ? 'othersNever' : 'othersLater')}{' '}
          {askHref && <a href={askHref}>{t('othersNow')}</a>}
        </p>
      )}
      {shown && others.length === 0 && <p className="soft">{t('othersNone')}</p>}
      {shown && others.length > 0 && (
        <ul className="stack">
          {others.map((review) => (
            <Other key={review.reviewer} review={review} criteria={props.criteria} />
          ))}
        </ul>
      )}
      {shown && comments.length > 0 && (
        <>
          <h3>{t('discussion')}</h3>
          <ol className="stack">
            {comments.map((comment, at) => (
              <li key={at}>
                <b>{comment.author || t('unnamed')}</b>{' '}
                <span className="soft">{sayInstant(language, comment.createdAt, timeZone)}</span>
                <p className="whitespace-pre-line">{comment.body}</p>
              </li>
            ))}
          </ol>
        </>
      )}
      {shown && mayComment && (
        <Form action={action}>
          <TextArea
            name="body"
            label={t('say')}
            help={
              members.length > 0
                ? t('mentionHelp', {
                    names: members
                      .slice(0, 12)
                      .map((name) => `@${name}`)
                      .join(', '),
                  })
                : undefined
            }
            rows={3}
            required
            maxLength={5_000}
          />
          <FormActions>
            <Button kind="quiet">{t('send')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}

function Other({
  review,
  criteria,
}: {
  readonly review: OthersReview
  readonly criteria: readonly Criterion[]
}) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const { language } = usePage()
  const { reviewer: name, score } = review
  const scored = criteria.flatMap((criterion) => {
    const given = review.scores[criterion.id]
    return given === undefined || !criterion.name
      ? []
      : [t('criterionScored', { name: textIn(criterion.name, language), score: given })]
  })
  return (
    <li>
      <b>
        {score === null
          ? t('othersAbstained', { name, reason: review.abstainReason ?? '' })
          : t('othersScored', { name, score: format.number(score, { maximumFractionDigits: 1 }) })}
      </b>
      {scored.length > 0 && <p className="soft">{scored.join(' · ')}</p>}
      {review.comment && <p className="whitespace-pre-line">{review.comment}</p>}
      {review.comment && review.shareable && <Tag tone="plain">{t('shareableTag')}</Tag>}
      {review.privateNote && (
        <p className="whitespace-pre-line">
          <b>{t('privateNoteOf')}</b> {review.privateNote}
        </p>
      )}
    </li>
  )
}
