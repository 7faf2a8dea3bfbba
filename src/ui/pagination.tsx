import { useTranslations } from 'use-intl'

export type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** Earlier and later pages of a long list; nothing when there is only one. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useTranslations('ui')
  if (pages <= 1) return null
  const near = [1, page - 1, page, page + 1, pages].filter(
    (n, at, all) => n >= 1 && n <= pages && all.indexOf(n) === at,
  )
  return (
    <nav className="pagination" aria-label={t('pagination.label')}>
      {page > 1 && (
        <a rel="prev" href={hrefOf(page - 1)}>
          {t('pagination.previous')}
        </a>
      )}
      <ol>
        {near.map((n, at) => (
          <li key={n} className={n - (near[at - 1] ?? n - 1) > 1 ? 'after-gap' : undefined}>
            <a
              href={hrefOf(n)}
              aria-current={n === page ? 'page' : undefined}
              aria-label={t('pagination.page', { page: n })}
            >
              {n}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a rel="next" href={hrefOf(page + 1)}>
          {t('pagination.next')}
        </a>
      )}
    </nav>
  )
}
