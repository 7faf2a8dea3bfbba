import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Track } from '../../../proposals/queries.ts'
import type { Criterion } from '../../domain/criteria.ts'
import { CriterionForms } from './criterion-forms.tsx'
import { ReviewTabs } from './review-tabs.tsx'

export type RejectedPart = Rejected & { readonly form: 'criterion' }

type SetUpPageProps = {
  readonly slug: string
  readonly criteria: readonly Criterion[]
  /** How many scores each criterion has, by its id. */
  readonly given: Readonly<Record<string, number>>
  readonly tracks: readonly Track[]
  readonly part?: RejectedPart
}

/** How the committee reads: what it scores. */
export function SetUpPage({ slug, criteria, given, tracks, part }: SetUpPageProps) {
  const t = useTranslations('reviews')
  const { summary } = useProblems(part?.problems)
  return (
    <ManagePage section="reviews" heading={t('tabs.setup')}>
      <ReviewTabs slug={slug} current="setup" />
      {summary}
      <CriterionForms
        slug={slug}
        criteria={criteria}
        given={given}
        tracks={tracks}
        {...(part?.form === 'criterion' && { rejected: part })}
      />
    </ManagePage>
  )
}
