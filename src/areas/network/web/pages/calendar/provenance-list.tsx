import { useTranslations } from 'use-intl'
import { usePage } from '../../../../../platform/http/page-context.ts'
import { sayDayAndYear } from '../../../../../platform/i18n/dates.ts'
import type { Provenance } from '../../../queries/external-events.ts'

/** Where an event is known from: each source with what it says, since when, and until when. */
export function ProvenanceList({ records }: { records: readonly Provenance[] }) {
  const t = useTranslations('calendar')
  const { language } = usePage()
  const day = (at: string) => sayDayAndYear(language, at)
  return (
    <ul className="provenance">
      {records.map((record, at) => (
        <li key={at}>
          <b>
            {record.sourceUrl ? (
              <a href={record.sourceUrl} rel="nofollow noopener">
                {record.sourceName}
              </a>
            ) : (
              [record.source, record.part].filter(Boolean).join(' · ')
            )}
          </b>{' '}
          {record.said.name}
          <br />
          <span className="soft">
            {record.goneOn
              ? t('event.gone', { first: day(record.firstSeenOn), gone: day(record.goneOn) })
              : t('event.seen', { first: day(record.firstSeenOn), last: day(record.lastSeenOn) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
