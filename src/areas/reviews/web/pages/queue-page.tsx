import { useFormatter, useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Format, Track } from '../../../proposals/queries.ts'
import type {
  OwnInCommittee,
  QueueFilter,
  QueueRow,
  ReviewProgress,
  reviewQueue,
} from '../../queries/queue.ts'
import { ChoiceFilters } from './choice-filters.tsx'
import type { ReadingRights } from '../reading-rights.ts'
import { PhaseNotice } from './phase-notice.tsx'
import { ReviewKeys } from './review-keys.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { SendingState } from './sending-state.tsx'
import { UndoReview } from './undo-review.tsx'

type QueuePageProps = {
  readonly slug: string
  readonly filter: QueueFilter
  /** The filter as a query, '' if none. */
  readonly query: string
  readonly list: Awaited<ReturnType<typeof reviewQueue>>
  readonly page: number
  /** Code of the first one that the reader has not read. */
  readonly first: string | null
  readonly progress: ReviewProgress
  /** What the reader saved last. */
  readonly undoable: { readonly code: string; readonly title: string } | null
  readonly own: readonly OwnInCommittee[]
  readonly rights: ReadingRights
  /** Reviews are taken now. */
  readonly open: boolean
  /** Of the event. */
  readonly timeZone: string
  /** Whether the reader agreed to be named to the public; null: the team shows nothing to it. */
  readonly named: boolean | null
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
}

/** What a reviewer has to read: unread first, of those what the fewest have read. */
export function QueuePage(props: QueuePageProps) {
  const {
    slug,
    filter,
    query,
    list,
    page,
    first,
    progress,
    undoable,
    own,
    rights,
    tracks,
    formats,
  } = props
  const t = useTranslations('reviews')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/reviews`
  return (
    <ManagePage
      section="reviews"
      heading={t('title')}
      actions={
        <>
          <ReviewKeys />
          {undoable && <UndoReview action={`${base}/undo`} last={undoable} />}
          {first && <LinkButton href={`${base}/${first}${query}`}>{t('read')}</LinkButton>}
        </>
      }
    >
      <ReviewTabs slug={slug} current="queue" />
      <SendingState />
      <Progress label={t('progress', progress)} done={progress.read} total={progress.total} />
      <p className="soft">
        {t('goal', progress)} {rights.blind && t('blindLead')}
      </p>
      <PhaseNotice phase={rights.phase} open={props.open} timeZone={props.timeZone} />
      <FilterBar
        action={base}
        resetHref={query ? base : null}
        summary={t('count', { count: list.total })}
      >
        <ChoiceFilters choice={filter} tracks={tracks} formats={formats} />
        <Select
          name="state"
          label={t('state')}
          empty={t('any')}
          value={filter.state}
          options={(['unread', 'scored', 'abstained'] as const).map((state) => ({
            value: state,
            label: t(`states.${state}`),
          }))}
        />
      </FilterBar>
      <Table
        caption={t('title')}
        rows={list.rows}
        rowKey={(row) => row.code}
        empty={<EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>}
        columns={[
          {
            key: 'title',
            label: t('proposal'),
            head: true,
            cell: (row) => (
              <a href={`${base}/${row.code}${query}`} lang={row.lang}>
                {row.title}
              </a>
            ),
          },
          {
            key: 'track',
            label: t('track'),
            cell: (row) => rights.shows('track') && textIn(row.trackName, language),
          },
          {
            key: 'format',
            label: t('format'),
            cell: (row) => rights.shows('format') && textIn(row.formatName, language),
          },
          {
            key: 'language',
            label: t('language'),
            wideOnly: true,
            cell: (row) =>
              rights.shows('language') && beginSentence(sayLanguage(language, row.lang)),
          },
          { key: 'reviews', label: t('reviews'), number: true, cell: (row) => row.reviews },
          { key: 'mine', label: t('mine'), cell: (row) => <Mine row={row} /> },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(list.total / list.size)}
        hrefOf={(at) => `${base}${query ? `${query}&` : '?'}page=${at}`}
      />
      {own.length > 0 && (
        <section className="section">
          <h2>{t('own.title')}</h2>
          <p className="soft">{t('own.lead')}</p>
          <ul>
            {own.map(({ code, title }) => (
              <li key={code}>
                <a href={`${base}/${code}`}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.named !== null && (
        <form method="post" action={`/${language}/manage/events/${slug}/reviews/named`}>
          <input type="hidden" name="show" value={props.named ? '' : 'on'} />
          <p className="soft">
            {t(props.named ? 'public.youAreNamed' : 'public.youAreNot')}{' '}
            <Button kind="plain">{t(props.named ? 'public.unnameMe' : 'public.nameMe')}</Button>
          </p>
        </form>
      )}
    </ManagePage>
  )
}

function Mine({ row }: { row: QueueRow }) {
  const t = useTranslations('reviews')
  const format = useFormatter()
  const [tone, words] = !row.read
    ? (['warn', t('states.unread')] as const)
    : row.score === null
      ? (['plain', t('states.abstained')] as const)
      : ([
          'good',
          t('scored', { score: format.number(row.score, { maximumFractionDigits: 1 }) }),
        ] as const)
  return (
    <span className="whitespace-nowrap">
      <Tag tone={tone}>{words}</Tag>
    </span>
  )
}
