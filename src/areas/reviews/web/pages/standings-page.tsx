import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Details } from '../../../../ui/details.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import type { StandingView } from '../filters.ts'
import type { ReadingRights } from '../reading-rights.ts'
import { ChoiceFilters, type Choice } from './choice-filters.tsx'
import { NamesHidden } from './names-hidden.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { ReviewerFiguresTable, type NamedFigures } from './reviewer-figures.tsx'
import { StandingsTable, type ShownStanding } from './standings-table.tsx'

type StandingsPageProps = {
  readonly slug: string
  readonly view: StandingView
  /** The query of the address, without its question mark. */
  readonly query: string
  readonly rights: ReadingRights
  readonly rows: readonly ShownStanding[]
  readonly total: number
  readonly page: number
  readonly size: number
  readonly reviewers: readonly NamedFigures[]
  readonly tracks: readonly Choice[]
  readonly formats: readonly Choice[]
}

/** The ranking: the normalised one beside the raw, how it comes about, and who scores how harshly. */
export function StandingsPage(props: StandingsPageProps) {
  const { slug, view, query, rights, rows, total, page, size, reviewers, tracks, formats } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews`
  const here = `${base}/ranking`
  const hrefWith = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changes)) next.set(name, value)
    return `${here}?${next.toString()}`
  }
  const kept = ['decision', 'order', 'direction'].flatMap((name) => {
    const value = new URLSearchParams(query).get(name)
    return value ? [[name, value] as const] : []
  })
  const { decision: _, ...chosen } = view.filter
  const filtered = Object.values(chosen).some(Boolean)
  return (
    <ManagePage section="reviews" heading={t('tabs.ranking')}>
      <ReviewTabs slug={slug} current="ranking" />
      <div className="mb-8">
        <Details summary={t('method.title')}>
          <p>{t('method.what')}</p>
          <p>{t('method.how')}</p>
          <p>{t('method.few')}</p>
          <p className="soft">{t('method.source')}</p>
        </Details>
      </div>
      <p>
        <a href={`${base}/decisions/draft?by=${view.order === 'mean' ? 'mean' : 'normalised'}`}>
          {t('draft.begin')}
        </a>
      </p>
      <FilterBar
        action={here}
        keep={Object.fromEntries(kept)}
        resetHref={filtered ? here : null}
        summary={t('count', { count: total })}
      >
        <TextInput name="q" type="search" label={t('words')} value={view.filter.words} />
        <ChoiceFilters choice={view.filter} tracks={tracks} formats={formats} />
      </FilterBar>
      {rights.blind && !rights.withSpeakers && <NamesHidden action={`${here}/names?${query}`} />}
      <StandingsTable rows={rows} view={view} reviewsHref={base} hrefWith={hrefWith} />
      <Pagination
        page={page}
        pages={Math.ceil(total / size)}
        hrefOf={(at) => hrefWith({ page: String(at) })}
      />
      <ReviewerFiguresTable reviewers={reviewers} />
    </ManagePage>
  )
}
