import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Table } from '../../../../ui/table.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type { AccreditationRow } from '../../queries/accreditations.ts'
import { Links } from './own-application-page.tsx'

type ApplicationTableProps = {
  readonly rows: readonly AccreditationRow[]
  readonly zone: string
  /** Whether rows can be ticked, to decide them. */
  readonly selectable: boolean
}

/** Applications with all that is needed to decide them. */
export function ApplicationTable({ rows, zone, selectable }: ApplicationTableProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  return (
    <Table
      caption={t('manage.applications')}
      rows={rows}
      rowKey={(row) => row.id}
      {...(selectable && {
        select: {
          name: 'ids',
          label: (row: AccreditationRow) => t('manage.tick', { name: row.name }),
        },
      })}
      columns={[
        {
          key: 'name',
          label: t('form.name'),
          head: true,
          cell: (row) => (
            <>
              {row.name}
              <br />
              <span className="soft font-normal break-all">{row.email}</span>
            </>
          ),
        },
        {
          key: 'outlet',
          label: t('form.outlet'),
          cell: (row) => (
            <>
              <b>{row.outlet}</b>
              <br />
              {row.role}
              <br />
              <span className="soft">
                {row.languages.map((code) => sayLanguage(language, code)).join(', ')}
              </span>
            </>
          ),
        },
        { key: 'links', label: t('manage.links'), cell: (row) => <Links links={row.links} /> },
        { key: 'needs', label: t('manage.needs'), cell: (row) => row.needs || '–' },
        {
          key: 'standing',
          label: t('manage.standing'),
          cell: (row) => (
            <>
              <span className="soft">{sayInstant(language, row.createdAt, zone)}</span>
              <Standing row={row} />
            </>
          ),
        },
      ]}
    />
  )
}

function Standing({ row }: { row: AccreditationRow }) {
  const t = useTranslations('press')
  const { language, scope } = usePage()
  const people = `/${language}/manage/events/${scope?.slug ?? ''}/registration/people`
  return (
    <>
      {row.reason && <p className="break-words">{row.reason}</p>}
      <Tags>
        {row.checkedIn && <Tag tone="good">{t('manage.in')}</Tag>}
        {row.code && <a href={`${people}/${row.code}`}>{t('manage.ticket', { code: row.code })}</a>}
        {row.state === 'accepted' && !row.code && <Tag tone="warn">{t('manage.gaveBack')}</Tag>}
        {row.alsoHas && (
          <Tag tone="plain">{t('manage.alsoHas', { ticket: textIn(row.alsoHas, language) })}</Tag>
        )}
      </Tags>
    </>
  )
}
