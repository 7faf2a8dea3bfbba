import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Island } from '../../../../ui/island.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { withPlan } from '../../domain/with-plan.ts'
import { useCandidateName } from './candidate-name.ts'
import type { CandidatePageProps } from './candidate-page-props.ts'
import { ClashReason } from './clash-reason.tsx'
import { FigureList } from './figure-list.tsx'
import { MoveList } from './move-list.tsx'
import { PlannedGrid } from './planned-grid.tsx'

/** One candidate: what it costs and what it would move, to take or to forget. */
export function CandidatePage(props: CandidatePageProps) {
  const { slug, timetable, candidate, difference, view, rejected } = props
  const t = useTranslations('planning')
  const nameOf = useCandidateName()
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const { plan, number, state } = candidate
  const base = `/${language}/manage/events/${slug}/agenda/plan`
  const here = `${base}/candidates/${number}`
  return (
    <ManagePage section="agenda" heading={nameOf(candidate)}>
      <AgendaTabs slug={slug} current="plan" />
      {summary}
      <p className="soft">
        {t('madeAt', { at: sayInstant(language, candidate.createdAt, timetable.timeZone) })}{' '}
        <a href={base}>{t('toAll')}</a>
      </p>
      {state === 'failed' && <Notice kind="error" title={t('failed')} />}
      <Take {...props} here={here} />
      {plan && (
        <>
          {plan.clash && (
            <ClashReason
              clash={plan.clash}
              timetable={timetable}
              mishaps={candidate.asked.mishaps}
            />
          )}
          {plan.tooLong.length > 0 && (
            <Notice kind="warning" title={t('tooLong.title')}>
              {t('tooLong.lead', {
                titles: timetable.sessions
                  .filter(({ id }) => plan.tooLong.includes(id))
                  .map(({ title }) => textIn(title, language))
                  .join(' · '),
              })}
            </Notice>
          )}
          <section className="section">
            <h2>{t('figures.title')}</h2>
            <FigureList figures={plan.costs} />
          </section>
          <section className="section">
            <h2>{t('difference.title')}</h2>
            <Tabs
              label={t('difference.title')}
              tabs={(['list', 'grid'] as const).map((tab) => ({
                href: tab === 'list' ? here : `${here}?view=grid`,
                label: t(`difference.${tab}`),
                current: tab === view,
              }))}
            />
            {view === 'list' ? (
              <MoveList {...props} here={here} />
            ) : (
              <PlannedGrid
                timetable={timetable}
                planned={withPlan(
                  timetable,
                  difference.moves.map(({ to }) => to),
                )}
                hrefOf={({ code }) => `${here}/sessions/${code}`}
              />
            )}
          </section>
        </>
      )}
    </ManagePage>
  )
}

/** Taking it moves what it says, all or none; of what was moved since, somebody is told before. */
function Take({
  candidate,
  difference,
  here,
  timetable,
}: CandidatePageProps & { readonly here: string }) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const { state } = candidate
  const { moves, movedSince, gone } = difference
  const outdated = movedSince.length + gone
  return (
    <div className="stack">
      {state === 'running' && (
        <Notice title={t('take.running')}>
          <div data-search-progress={`${here.slice(0, here.lastIndexOf('/candidates/'))}/progress`}>
            <Island name="search-progress" />
            <progress aria-label={t('running.label')} value={candidate.progress * 100} max={100} />
          </div>
        </Notice>
      )}
      {outdated > 0 && (
        <Notice kind="warning" title={t('take.outdated', { count: outdated })}>
          <ul>
            {movedSince.map(({ session }) => (
              <li key={session.id}>{textIn(session.title, language)}</li>
            ))}
            {gone > 0 && <li>{t('take.gone', { count: gone })}</li>}
          </ul>
        </Notice>
      )}
      {state !== 'running' && (
        <div className="actions">
          {state === 'found' && moves.length > 0 && (
            <Form action={`${here}/take`} hidden={outdated > 0 ? { rest: 'yes' } : {}}>
              <Button>
                {outdated > 0
                  ? t('take.rest', { count: moves.length })
                  : t('take.button', { count: moves.length })}
              </Button>
            </Form>
          )}
          <Form action={`${here}/forget`} confirm={t('forgetConfirm')}>
            <Button kind="quiet">{t('forget')}</Button>
          </Form>
        </div>
      )}
      {state === 'found' && <p className="soft">{t('take.lead', { zone: timetable.timeZone })}</p>}
    </div>
  )
}
