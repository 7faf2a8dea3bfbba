import { useTranslations } from 'use-intl'
import type { RuleFigure } from '../../domain/plan.ts'
import type { PlanRule } from '../../domain/wish.ts'

/** In what a rule is told; a standing person's minute says nothing to anybody, so that sessions alone are named. */
export const toldIn = (rule: PlanRule): 'minutes' | 'people' | 'days' | 'sessions' => {
  if (rule === 'wanted-together') return 'people'
  if (rule === 'speaker-days') return 'days'
  return rule === 'room-size' || rule === 'track-room' ? 'sessions' : 'minutes'
}

/** The words for what a rule costs: in how many sessions, and how much. */
export function useFigureWords() {
  const t = useTranslations('planning')
  return ({ rule, sessions, amount }: RuleFigure): string => {
    const told = toldIn(rule)
    return told === 'sessions'
      ? t('figures.sessions', { sessions })
      : t(`figures.${told}`, { sessions, amount })
  }
}
