import { useTranslations } from 'use-intl'
import { Tag } from '../../../../ui/tag.tsx'
import type { SponsorState } from '../../domain/sponsor.ts'

const tones = { proposed: 'warn', confirmed: 'good', withdrawn: 'plain' } as const

/** How a sponsor stands, in a word. */
export function SponsorStateTag({ state }: { readonly state: SponsorState }) {
  const t = useTranslations('sponsors')
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
}
