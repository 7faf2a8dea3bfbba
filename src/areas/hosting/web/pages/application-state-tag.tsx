import { useTranslations } from 'use-intl'
import { Tag } from '../../../../ui/tag.tsx'
import type { ApplicationState } from '../../domain/application-state.ts'

const tones = {
  draft: 'plain',
  submitted: 'warn',
  questions: 'accent',
  approved: 'good',
  declined: 'plain',
  withdrawn: 'plain',
  revoked: 'plain',
} as const

/** How an application stands, in a word. */
export function ApplicationStateTag({ state }: { state: ApplicationState }) {
  const t = useTranslations('hosting')
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
}
