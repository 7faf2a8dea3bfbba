import { useTranslations } from 'use-intl'
import { HostName } from './host-dot.tsx'
import { Tag } from './tag.tsx'

/** `count` of the `quota` sessions that a host was given. */
export type HostShareView = {
  readonly name: string
  readonly colour: string
  readonly count: number
  readonly quota: number
}

/** How much of the agenda each host of an event has; in words and a sign where that is more than its share. */
export function HostShares({ shares }: { shares: readonly HostShareView[] }) {
  const t = useTranslations('ui')
  if (shares.length === 0) return null
  return (
    <section className="section" aria-label={t('shares.title')}>
      <h2>{t('shares.title')}</h2>
      <ul className="stack">
        {shares.map(({ name, colour, count, quota }) => (
          <li key={name}>
            <HostName name={name} color={colour} />{' '}
            <span className="soft">{t('shares.of', { count, quota })}</span>{' '}
            {count > quota && <Tag tone="warn">{t('shares.over', { count: count - quota })}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}
