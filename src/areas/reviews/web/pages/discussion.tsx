import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import type { OthersReview, ReviewComment } from '../../queries/reading.ts'

type DiscussionProps = {
  readonly shown: boolean
  readonly mayComment: boolean
  readonly others: readonly OthersReview[]
  readonly comments: readonly ReviewComment[]
  /** Of the event. */
  readonly timeZone: string
  readonly action: string
  /** Where a chair sees it without a review of their own; null for reviewers. */
  readonly askHref: string | null
}

/** What the others said, and what the committee says to each other. */
export function Discussion(props: DiscussionProps) {
  const { shown, mayComment, others, comments, timeZone, action, askHref } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  return (
    <section className="section" id="discussion">
      <h2>{t('others')}</h2>
      {!shown && (
        <p className="soft">
          {t('othersLater')} {askHref && <a href={askHref}>{t('othersNow')}</a>}
        </p>
      )}
      {shown && others.length === 0 && <p className="soft">{t('othersNone')}</p>}
      {shown && others.length > 0 && (
        <ul className="stack">
          {others.map((review) => (
            <li key={review.reviewer}>
              <b>
                {review.score === null
                  ? t('othersAbstained', {
                      name: review.reviewer,
                      reason: review.abstainReason ?? '',
                    })
                  : t('othersScored', { name: review.reviewer, score: review.score })}
              </b>
              {review.comment && <p className="whitespace-pre-line">{review.comment}</p>}
            </li>
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
      {mayComment && (
        <Form action={action}>
          <TextArea name="body" label={t('say')} rows={3} required maxLength={5_000} />
          <FormActions>
            <Button kind="quiet">{t('send')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}
