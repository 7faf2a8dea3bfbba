import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { ReadingPhase } from '../../../proposals/domain/blindness.ts'
import type { PhaseSettings } from '../../../proposals/queries/reading-phase.ts'
import { PhaseForms } from './phase-forms.tsx'
import type { Track } from '../../../proposals/queries.ts'
import type { Criterion } from '../../domain/criteria.ts'
import { CriterionForms } from './criterion-forms.tsx'
import { ReviewTabs } from './review-tabs.tsx'

export type RejectedPart = Rejected & { readonly form: 'criterion' | 'phase' }

type SetUpPageProps = {
  readonly slug: string
  readonly phases: readonly PhaseSettings[]
  /** The one that holds. */
  readonly now: ReadingPhase
  /** Of the event. */
  readonly timeZone: string
  readonly criteria: readonly Criterion[]
  /** How many scores each criterion has, by its id. */
  readonly given: Readonly<Record<string, number>>
  readonly tracks: readonly Track[]
  readonly part?: RejectedPart
}

/** How the committee reads: in which phases, and what it scores. */
export function SetUpPage({
  slug,
  phases,
  now,
  timeZone,
  criteria,
  given,
  tracks,
  part,
}: SetUpPageProps) {
  const t = useTranslations('reviews')
  const { summary } = useProblems(part?.problems)
  return (
    <ManagePage section="reviews" heading={t('tabs.setup')}>
      <ReviewTabs slug={slug} current="setup" />
      {summary}
      <PhaseForms
        slug={slug}
        phases={phases}
        now={now}
        timeZone={timeZone}
        {...(part?.form === 'phase' && { rejected: part })}
      />
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
