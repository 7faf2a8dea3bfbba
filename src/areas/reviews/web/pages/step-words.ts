import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Criterion } from '../../domain/criteria.ts'
import type { scores } from '../../domain/verdict.ts'

/** What a step of a criterion means, in the reader's language: its own words, else the usual ones. */
export function useStepWords() {
  const t = useTranslations('reviews')
  const { language } = usePage()
  return ({ name, steps }: Criterion, score: (typeof scores)[number]): string =>
    textIn(steps[score - 1] ?? null, language) ||
    (name ? t(`steps.${score}`) : t(`scores.${score}`))
}
