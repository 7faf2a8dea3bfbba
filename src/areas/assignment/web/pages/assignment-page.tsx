import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { AssignmentPageProps } from './assignment-page-props.ts'
import { AssignmentTabs } from './assignment-tabs.tsx'
import { LoadTable } from './load-table.tsx'
import { RunPanel } from './run-panel.tsx'
import { StartForm } from './start-form.tsx'
import { WhoReads } from './who-reads.tsx'

/** Who reads what: what a search found, with why; what stands; and the form that begins the next one. */
export function AssignmentPage(props: AssignmentPageProps) {
  const { slug, run, facts, loads, list, page, rejected } = props
  const t = useTranslations('assignment')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/assignment`
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <AssignmentTabs slug={slug} current="assignment" />
      <p className="lead">
        {t('facts', {
          proposals: facts.proposals,
          reviewers: loads.length,
          assigned: facts.assigned,
        })}{' '}
        {facts.assigned > 0 && t('short', { count: facts.short, goal: facts.goal })}
      </p>
      {summary}
      {run && <RunPanel {...props} run={run} base={base} />}
      {run?.state !== 'running' && run?.state !== 'found' && <StartForm {...props} base={base} />}
      <section className="section">
        <h2>{run?.state === 'found' ? t('found.pairs') : t('pairs.title')}</h2>
        <WhoReads base={base} list={list} topicName={props.topicName} />
        <Pagination
          page={page}
          pages={Math.ceil(list.total / list.size)}
          hrefOf={(to) => `${base}?page=${to}`}
        />
      </section>
      <section className="section">
        <h2>{t('loads.title')}</h2>
        <LoadTable loads={loads} withFound={run?.state === 'found'} />
      </section>
    </ManagePage>
  )
}
