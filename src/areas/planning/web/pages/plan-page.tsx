import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { isProgramme } from '../../../schedule/domain/session-kinds.ts'
import { isPlaced, type Timetable } from '../../../schedule/domain/timetable.ts'
import type { Wishes } from '../../domain/wish.ts'
import { CandidateTable } from './candidate-table.tsx'
import type { ComparedCandidate } from './compared-candidate.ts'
import { RunningSearch } from './running-search.tsx'
import { SearchForm } from './search-form.tsx'

type PlanPageProps = {
  readonly slug: string
  readonly timetable: Timetable
  readonly wishes: Wishes
  /** The newest first. */
  readonly candidates: readonly ComparedCandidate[]
  /** How many stand beside each other. */
  readonly compared: number
  readonly rejected?: Rejected
}

/** Where timetables are searched and compared; nothing of the agenda moves here. */
export function PlanPage({
  slug,
  timetable,
  wishes,
  candidates,
  compared,
  rejected,
}: PlanPageProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const agenda = `/${language}/manage/events/${slug}/agenda`
  const base = `${agenda}/plan`
  const running = candidates.find(({ state }) => state === 'running')
  const others = candidates.filter(({ state }) => state !== 'running')
  return (
    <ManagePage section="agenda" heading={t('title')}>
      <AgendaTabs slug={slug} current="plan" />
      <p className="lead">{t('lead')}</p>
      {summary}
      {running && <RunningSearch candidate={running} base={base} />}
      {others.length > 0 && (
        <section className="section">
          <h2>{t('candidates')}</h2>
          <CandidateTable
            base={base}
            timetable={timetable}
            candidates={others}
            compared={compared}
          />
        </section>
      )}
      {!running && timetable.sessions.some(isPlaced) && (
        <p>
          {t('repair.pointer')} <a href={`${base}/repair`}>{t('repair.title')}</a>
        </p>
      )}
      {!running && <Begin {...{ slug, agenda, timetable, wishes, rejected }} />}
    </ManagePage>
  )
}

type BeginProps = Pick<PlanPageProps, 'slug' | 'timetable' | 'wishes'> & {
  readonly agenda: string
  readonly rejected: Rejected | undefined
}

/** The form, or what is missing before anything can be searched. */
function Begin({ slug, agenda, timetable, wishes, rejected }: BeginProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const missing =
    timetable.days.length === 0
      ? { words: 'noDays' as const, href: `/${language}/manage/events/${slug}/setup` }
      : timetable.rooms.length === 0
        ? { words: 'noRooms' as const, href: `${agenda}/rooms` }
        : timetable.sessions.some(({ kind }) => isProgramme(kind))
          ? null
          : { words: 'noSessions' as const, href: agenda }
  if (missing)
    return (
      <EmptyState
        title={t(`${missing.words}.title`)}
        action={<LinkButton href={missing.href}>{t(`${missing.words}.action`)}</LinkButton>}
      >
        {t(`${missing.words}.lead`)}
      </EmptyState>
    )
  return (
    <SearchForm
      action={`${agenda}/plan`}
      timetable={timetable}
      wishes={wishes}
      {...(rejected && { rejected })}
    />
  )
}
