import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Similarity } from '../../../../ui/similar-proposals.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { PairFilter } from '../../queries.ts'
import type { ShownSimilar } from '../../use-cases/similar-for-committee.ts'

type SimilarPageProps = {
  /** Where the proposals of the event stand. */
  readonly base: string
  readonly filter: PairFilter
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly pairs: readonly {
    readonly code: string
    readonly title: string
    readonly lang: string
    readonly item: ShownSimilar
  }[]
}

/** The pairs of proposals that look alike, the most alike first, to say of each what it is. */
export function SimilarPage({ base, filter, page, pages, total, pairs }: SimilarPageProps) {
  const t = useTranslations('similarity')
  const here = base.replace(/proposals$/, 'similar')
  const hrefOf = (show: PairFilter, at = 1) =>
    `${here}?${new URLSearchParams({ show, ...(at > 1 && { page: String(at) }) }).toString()}`
  return (
    <ManagePage section="proposals" heading={t('title')}>
      <p>
        <a href={base}>{t('back')}</a>
      </p>
      <p>{t('lead')}</p>
      <Tabs
        label={t('title')}
        tabs={(['open', 'same', 'different'] as const).map((show) => ({
          href: hrefOf(show),
          label: t(`shows.${show}`),
          current: show === filter,
          ...(show === filter && { count: total }),
        }))}
      />
      {pairs.length === 0 && <EmptyState title={t('none')}>{t(`noneLead.${filter}`)}</EmptyState>}
      <ul className="similar-list">
        {pairs.map(({ code, title, lang, item }) => (
          <li key={`${code} ${item.code}`}>
            <h2>
              <a href={`${base}/${code}`} lang={lang}>
                {title}
              </a>
              <span className="soft"> {t('and')} </span>
              <a href={item.href} lang={item.lang}>
                {item.title}
              </a>
            </h2>
            <Similarity item={item} lang={lang} judgeAction={`${here}/${code}`} from="list" />
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={(at) => hrefOf(filter, at)} />
    </ManagePage>
  )
}
