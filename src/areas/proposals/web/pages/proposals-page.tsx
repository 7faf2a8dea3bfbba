import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import { decisionTones } from '../../../../ui/decision-tones.ts'
import { Tag } from '../../../../ui/tag.tsx'
import type { Format, Track } from '../../queries.ts'
import {
  decisionFilters,
  type listProposals,
  type ProposalFilter,
} from '../../queries/organisers.ts'
import { NamesHidden } from './names-hidden.tsx'
import { ProposalTabs } from '../../../../ui/proposal-tabs.tsx'

type ProposalsPageProps = {
  readonly slug: string
  readonly filter: ProposalFilter
  readonly list: Awaited<ReturnType<typeof listProposals>>
  readonly page: number
  /** False while a blind call keeps the names away. */
  readonly withNames: boolean
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly query: string
}

/** All proposals of an event in a table that filters by its address. */
export function ProposalsPage({
  slug,
  filter,
  list,
  page,
  withNames,
  tracks,
  formats,
  query,
}: ProposalsPageProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = `/${language}/manage/events/${slug}/proposals`
  const hrefOf = (at: number) => {
    const next = new URLSearchParams(query)
    next.set('page', String(at))
    return `${base}?${next.toString()}`
  }
  return (
    <ManagePage
      section="proposals"
      heading={t('proposals')}
      actions={
        <>
          <LinkButton kind="quiet" href={`/${language}/manage/events/${slug}/voting`}>
            {t('voting')}
          </LinkButton>
          <LinkButton kind="quiet" href={`/${language}/manage/events/${slug}/similar`}>
            {t('similar')}
          </LinkButton>
          <LinkButton kind="quiet" href={`${base}/proposals.csv`}>
            {t('answers.csv')}
          </LinkButton>
          <LinkButton kind="quiet" href={`/${language}/manage/events/${slug}/themes`}>
            {t('themes')}
          </LinkButton>
        </>
      }
    >
      <ProposalTabs slug={slug} current="list" />
      <FilterBar
        action={base}
        resetHref={query ? base : null}
        summary={t('count', { count: list.total })}
      >
        <TextInput name="q" type="search" label={t('words')} value={filter.words} />
        <Select
          name="status"
          label={t('status')}
          value={filter.status}
          options={(['submitted', 'draft', 'withdrawn'] as const).map((status) => ({
            value: status,
            label: t(`statuses.${status}`),
          }))}
        />
        {tracks.length > 0 && (
          <Select
            name="track"
            label={t('track')}
            empty={t('any')}
            value={filter.track}
            options={tracks.map((track) => ({
              value: track.slug,
              label: textIn(track.name, language),
            }))}
          />
        )}
        {formats.length > 0 && (
          <Select
            name="format"
            label={t('format')}
            empty={t('any')}
            value={filter.format}
            options={formats.map((format) => ({
              value: format.slug,
              label: textIn(format.name, language),
            }))}
          />
        )}
        <Select
          name="language"
          label={t('language')}
          empty={t('any')}
          value={filter.language}
          options={['es', 'en', 'pt'].map((code) => ({
            value: code,
            label: beginSentence(sayLanguage(language, code)),
          }))}
        />
        <Select
          name="decision"
          label={t('decision')}
          empty={t('any')}
          value={filter.decision}
          options={decisionFilters.map((decision) => ({
            value: decision,
            label: t(`decisions.${decision}`),
          }))}
        />
      </FilterBar>
      {!withNames && <NamesHidden action={`${base}/names?${query}`} />}
      <Table
        caption={t('proposals')}
        rows={list.rows}
        rowKey={(row) => row.code}
        empty={
          <EmptyState
            title={t('none')}
            action={<LinkButton href={`${base}/call`}>{t('settings')}</LinkButton>}
          >
            {t('noneLead')}
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            label: t('title'),
            head: true,
            cell: (row) => <a href={`${base}/${row.code}`}>{row.title || t('untitled')}</a>,
          },
          { key: 'speakers', label: t('speakers'), cell: (row) => row.speakers?.join(', ') ?? '–' },
          { key: 'track', label: t('track'), cell: (row) => textIn(row.trackName, language) },
          { key: 'format', label: t('format'), cell: (row) => textIn(row.formatName, language) },
          {
            key: 'language',
            label: t('language'),
            wideOnly: true,
            cell: (row) => beginSentence(sayLanguage(language, row.lang)),
          },
          {
            key: 'decision',
            label: t('decision'),
            cell: (row) =>
              row.decision && (
                <Tag tone={decisionTones[row.decision]}>{t(`decisions.${row.decision}`)}</Tag>
              ),
          },
        ]}
      />
      <Pagination page={page} pages={Math.ceil(list.total / list.size)} hrefOf={hrefOf} />
    </ManagePage>
  )
}
