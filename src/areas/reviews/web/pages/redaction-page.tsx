import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Island } from '../../../../ui/island.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { tellingPassages } from '../../../proposals/domain/identities.ts'
import { markOut, redactable, type RedactableField } from '../../../proposals/domain/redaction.ts'
import type { ProposalToRedact } from '../../queries/redactions.ts'
import { ReviewTabs } from './review-tabs.tsx'

type RedactionPageProps = {
  readonly slug: string
  readonly proposal: ProposalToRedact
  readonly rejected?: Rejected
}

/** The texts of a proposal with marks around what reviewers do not see: as they were set, or as they are proposed. */
export function RedactionPage({ slug, proposal, rejected }: RedactionPageProps) {
  const t = useTranslations('reviews.redaction')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/reviews/${proposal.code}`
  const proposed = tellingPassages(proposal.speakers)
  const begun = Object.keys(proposal.redactions).length > 0
  const marked = (field: RedactableField) => {
    if (rejected) return typedText(rejected.typed, field)
    const known = proposal.redactions[field]
    // What came in since is proposed beside what was hidden.
    if (known && known.source !== proposal[field])
      return markOut(proposal[field], [...known.passages, ...proposed])
    return markOut(proposal[field], begun ? (known?.passages ?? []) : proposed)
  }
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <ReviewTabs slug={slug} current="queue" />
      <p className="soft">{t('lead')}</p>
      {summary}
      <Form action={`${base}/redaction/save`}>
        {redactable.map(
          (field) =>
            proposal[field] !== '' && (
              <div key={field}>
                <TextArea
                  name={field}
                  label={t(`fields.${field}`)}
                  rows={field === 'title' ? 2 : 12}
                  lang={proposal.lang}
                  value={marked(field)}
                  error={errorOf(field)}
                  data-marks
                />
                <p>
                  <Button kind="quiet" size="small" type="button" hidden data-mark={field}>
                    {t('hide')}
                  </Button>
                </p>
              </div>
            ),
        )}
        <FormActions>
          <Button>{t('save')}</Button>
          <a href={base}>{t('back')}</a>
        </FormActions>
        <Island name="areas/reviews/web/islands/redaction-marks" />
      </Form>
    </ManagePage>
  )
}
