import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndMonth, sayInstant, sayTime } from '../../../../platform/i18n/dates.ts'
import { dayOf } from '../../../../shared/time.ts'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Table } from '../../../../ui/table.tsx'
import { changedFields } from '../../domain/changed-fields.ts'
import type { LogEntry } from '../../queries.ts'
import { useSayAction } from './say-action.ts'
import { useLogWords } from './use-log-words.ts'

type LogTableProps = { readonly entries: readonly LogEntry[]; readonly timeZone: string }

/** Acts as a table: who, what, when, and what changed. */
export function LogTable({ entries, timeZone }: LogTableProps) {
  const t = useTranslations('reports')
  const { language } = usePage()
  const sayAction = useSayAction()
  return (
    <Table
      caption={t('log')}
      rows={entries}
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
              title={sayInstant(language, entry.at, timeZone)}
            >
              {sayDayAndMonth(language, dayOf(entry.at, timeZone))},{' '}
              {sayTime(language, entry.at, timeZone)}
            </time>
          ),
        },
        {
          key: 'changes',
          label: t('changes'),
          cell: (entry) => <Changes entry={entry} timeZone={timeZone} />,
        },
      ]}
    />
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
