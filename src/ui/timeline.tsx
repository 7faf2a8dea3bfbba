import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export type TimelineStep = {
  readonly label: ReactNode
  readonly detail?: ReactNode | undefined
  readonly state: 'done' | 'now' | 'next'
  readonly href?: string | undefined
}

/** The phases of an event in a line: what is done, what goes on, what comes. */
export function Timeline({ label, steps }: { label: string; steps: readonly TimelineStep[] }) {
  const t = useTranslations('ui')
  return (
    <ol className="timeline-line" aria-label={label}>
      {steps.map((s, at) => (
        <li key={at} className={s.state} aria-current={s.state === 'now' ? 'step' : undefined}>
          <b>{s.href ? <a href={s.href}>{s.label}</a> : s.label}</b>
          {s.state === 'done' && <span className="sr-only">{t('timeline.done')}</span>}
          {s.detail && <span className="soft">{s.detail}</span>}
        </li>
      ))}
    </ol>
  )
}
