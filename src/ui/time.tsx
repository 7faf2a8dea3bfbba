import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Island } from './island.tsx'

export type TimeProps = {
  /** The instant, ISO 8601; or a plain day. */
  readonly at: string
  /** As people say it, in the event's zone. */
  readonly children: ReactNode
  /** The event's IANA zone: the visitor's own time is added in the browser where it differs. */
  readonly zone?: string | undefined
}

/** A moment: machine-readable, said as people say it, with the visitor's own time beside it where it differs. */
export function Time({ at, children, zone }: TimeProps) {
  const t = useTranslations('ui')
  if (!zone) return <time dateTime={at}>{children}</time>
  return (
    <>
      <time dateTime={at} data-zone={zone} data-label={t('time.yours')}>
        {children}
      </time>
      <Island name="local-time" />
    </>
  )
}
