import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Pagination } from '../../../../ui/pagination.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import type { programmeLog } from '../../queries.ts'
import { LogTable } from './log-table.tsx'

type ProgrammeLogProps = {
  readonly log: Awaited<ReturnType<typeof programmeLog>>
  readonly page: number
}

/** The audit log of a programme; it has no zone of its own, so its times are UTC. */
export function ProgrammeLogPage({ log, page }: ProgrammeLogProps) {
  const t = useTranslations('reports')
  const { language, scope } = usePage()
  return (
    <ProgrammePage section="log" heading={t('log')}>
      <p className="lead">{t('programmeLogLead')}</p>
      <LogTable entries={log.entries} timeZone="UTC" />
      <Pagination
        page={page}
        pages={log.more ? page + 1 : page}
        hrefOf={(to) => `/${language}/manage/programmes/${scope?.slug}/log?page=${to}`}
      />
    </ProgrammePage>
  )
}
