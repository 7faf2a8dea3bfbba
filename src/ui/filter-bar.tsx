import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'

export type FilterBarProps = {
  readonly action?: string | undefined
  /** Where all filters are off; shown when some are on. */
  readonly resetHref?: string | null | undefined
  /** Parameters that stay, such as the order. */
  readonly keep?: Readonly<Record<string, string>> | undefined
  /** How many rows are left, in words. */
  readonly summary?: ReactNode | undefined
  /** Filters that only some look for: they wait behind a word, unless one of them is on. */
  readonly more?: { readonly open: boolean; readonly children: ReactNode } | undefined
  readonly children: ReactNode
}

/** Filters of a list as a form that gets: the address says it all and can be shared. */
export function FilterBar({
  action,
  resetHref,
  keep = {},
  summary,
  more,
  children,
}: FilterBarProps) {
  const t = useTranslations('ui')
  return (
    <search>
      <form className="filter-bar" method="get" action={action}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="filter-end">
          <Button kind="quiet">{t('filter.apply')}</Button>
          {resetHref && <a href={resetHref}>{t('filter.reset')}</a>}
        </div>
        {more && (
          <details className="filter-more" open={more.open}>
            <summary>{t('filter.more')}</summary>
            <div>{more.children}</div>
          </details>
        )}
      </form>
      {summary && (
        <p className="soft filter-summary" role="status">
          {summary}
        </p>
      )}
    </search>
  )
}
