import { useTranslations } from 'use-intl'
import { Tag } from '../../../../ui/tag.tsx'
import type { RegistrationStatus } from '../../domain/catalogue.ts'

const tones = { confirmed: 'good', waiting: 'warn', pending: 'warn', cancelled: 'bad' } as const

/** How a registration stands, in a word. */
export function StatusTag({ status }: { status: RegistrationStatus }) {
  const t = useTranslations('registration')
  return <Tag tone={tones[status]}>{t(`status.${status}`)}</Tag>
}
