import { useTranslations } from 'use-intl'
import type { Candidate } from '../../queries/candidates.ts'

/** The words for what a candidate is called, and what became of it. */
export function useCandidateName() {
  const t = useTranslations('planning')
  return ({ aim, state, number, asked }: Candidate): string => {
    const before = asked.keptBefore ?? 0
    const name = aim === 'kept' ? t('name.kept', { number, before }) : t(`name.${aim}`, { number })
    return state === 'found' ? name : t(`state.${state}`, { name })
  }
}
