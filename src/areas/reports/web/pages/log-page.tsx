import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndMonth, sayInstant, sayTime } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { changedFields } from '../../domain/changed-fields.ts'
import { useLogWords } from './use-log-words.ts'
import type { eventLog, LogEntry, LogFilter, logChoices } from '../../queries.ts'

type LogPageProps = {
  readonly event: EventScope
  readonly log: Awaited<ReturnType<typeof eventLog>>
  readonly choices: Awaited<ReturnType<typeof logChoices>>
  readonly filter: LogFilter
  readonly page: number
}

/** The audit log of an event as a table that filters by its address. */
export function LogPage({ event, log, choices, filter, page }: LogPageProps) {
  const t = useTranslations('reports')
  const { language } = usePage()
  const base = `/${language}/manage/events/${event.slug}/log`
  const sayAction = (action: string) =>
    t.has(`action.${action}` as never) ? t(`action.${action}` as never) : action
  const hrefOf = (at: number) => {
    const query = new URLSearchParams({ page: String(at) })
    if (filter.action) query.set('action', filter.action)
    if (filter.person) query.set('person', filter.person)
    return `${base}?${query.toString()}`
  }
  return (
    <ManagePage section="team" heading={t('log')}>
      <p className="soft">{t('logLead')}</p>
      <FilterBar action={base} resetHref={filter.action || filter.person ? base : null}>
        <Select
          name="action"
          label={t('what')}
          empty={t('anything')}
          value={filter.action}
          options={choices.actions.map((action) => ({ value: action, label: sayAction(action) }))}
        />
        <Select
          name="person"
          label={t('who')}
          empty={t('anybody')}
          value={filter.person}
          options={choices.people.map((person) => ({ value: person, label: person }))}
        />
      </FilterBar>
      <Table
        caption={t('log')}
        rows={log.entries}
        rowKey={(entry) => entry.id}
        empty={<EmptyState title={t('noLog')}>{t('noLogLead')}</EmptyState>}
        columns={[
          { key: 'what', label: t('what'), head: true, cell: (entry) => sayAction(entry.action) },
          { key: 'who', label: t('who'), cell: (entry) => entry.actorLabel },
          {
            key: 'when',
            label: t('when'),
            cell: (entry) => (
              <time
                className="whitespace-nowrap"
                dateTime={entry.at.toISOString()}
                title={sayInstant(language, entry.at, event.timeZone)}
              >
                {sayDayAndMonth(language, dayOf(entry.at, event.timeZone))},{' '}
                {sayTime(language, entry.at, event.timeZone)}
              </time>
            ),
          },
          {
            key: 'changes',
            label: t('changes'),
            cell: (entry) => <Changes entry={entry} timeZone={event.timeZone} />,
          },
        ]}
      />
      <Pagination page={page} pages={log.more ? page + 1 : page} hrefOf={hrefOf} />
    </ManagePage>
  )
}

function Changes({ entry, timeZone }: { entry: LogEntry; timeZone: string }) {
  const t = useTranslations('reports')
  const { sayField, sayValue } = useLogWords(timeZone)
  const fields = changedFields(entry.before, entry.after).map(({ name, before, after }) => ({
    name: sayField(name),
    before: sayValue(before),
    after: sayValue(after),
  }))
  if (fields.length === 0) return null
  return (
    <Details summary={t('fields', { count: fields.length })}>
      <dl>
        {fields.map((field) => (
          <div key={field.name} className="mb-2">
            <dt className="font-semibold">{field.name}</dt>
            <dd className="break-words">
              {field.before !== '' && (
                <>
                  <del>{field.before}</del>{' '}
                </>
              )}
              {field.after !== '' && <ins>{field.after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
