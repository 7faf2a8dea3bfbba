import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayCountry, sayDays } from '../../../../../platform/i18n/dates.ts'
import { EmptyState } from '../../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../../ui/filter-bar.tsx'
import { Select, TextInput } from '../../../../../ui/inputs.tsx'
import { Pagination } from '../../../../../ui/pagination.tsx'
import { Table } from '../../../../../ui/table.tsx'
import { Tag, Tags } from '../../../../../ui/tag.tsx'
import {
  managedStates,
  type ManagedEvent,
  type ManagedState,
} from '../../../queries/external-events.ts'
import { CalendarManagePage } from './calendar-manage-page.tsx'

type Props = {
  readonly list: { readonly events: readonly ManagedEvent[]; readonly more: boolean }
  readonly words: string
  readonly state: ManagedState
  readonly page: number
}

/** External events in a table, with what people did to them. */
export function ManagedEvents({ list, words, state, page }: Props) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const base = `/${language}/manage/calendar`
  const hrefOf = (at: number) =>
    `${base}?${new URLSearchParams({ q: words, state, page: String(at) }).toString()}`
  return (
    <CalendarManagePage heading={t('manage.title')} tab="events">
      <p className="soft">{t('manage.lead')}</p>
      <FilterBar action={base} resetHref={words || state !== 'all' ? base : null}>
        <TextInput name="q" type="search" label={t('manage.words')} value={words} />
        <Select
          name="state"
          label={t('manage.state')}
          value={state}
          options={managedStates.map((each) => ({
            value: each,
            label: t(`manage.states.${each}`),
          }))}
        />
      </FilterBar>
      <Table
        caption={t('manage.title')}
        rows={list.events}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('manage.none')}>{t('manage.noneLead')}</EmptyState>}
        columns={[
          {
            key: 'name',
            label: t('fields.name'),
            cell: (event) => <a href={`${base}/events/${event.id}`}>{event.name}</a>,
          },
          {
            key: 'days',
            label: t('fields.days'),
            cell: (event) => sayDays(language, event.startsOn, event.endsOn),
          },
          {
            key: 'place',
            label: t('fields.place'),
            cell: (event) =>
              [event.city, sayCountry(language, event.country)].filter(Boolean).join(', ') ||
              t('online'),
          },
          {
            key: 'state',
            label: t('manage.state'),
            cell: (event) =>
              event.hidden || event.corrected.length > 0 ? (
                <Tags>
                  {event.hidden && <Tag>{t('hidden')}</Tag>}
                  {event.corrected.length > 0 && <Tag>{t('corrected')}</Tag>}
                </Tags>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Pagination page={page} pages={list.more ? page + 1 : page} hrefOf={hrefOf} />
    </CalendarManagePage>
  )
}
