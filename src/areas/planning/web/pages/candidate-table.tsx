import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Table } from '../../../../ui/table.tsx'
import { isWaiting, type Timetable } from '../../../schedule/domain/timetable.ts'
import { isProgramme } from '../../../schedule/domain/session-kinds.ts'
import type { PlanCosts } from '../../domain/plan.ts'
import { firmRules, wishes, type PlanRule } from '../../domain/wish.ts'
import { useCandidateName } from './candidate-name.ts'
import { useFigureWords } from './figure-words.ts'
import type { ComparedCandidate } from './compared-candidate.ts'

type CandidateTableProps = {
  readonly base: string
  readonly timetable: Timetable
  readonly candidates: readonly ComparedCandidate[]
  readonly compared: number
}

type Row = { readonly key: string; readonly name: string; readonly cells: readonly ReactNode[] }

/** Candidates beside each other and beside the working copy, rule by rule; the older ones in a line each. */
export function CandidateTable({ base, timetable, candidates, compared }: CandidateTableProps) {
  const t = useTranslations('planning')
  const nameOf = useCandidateName()
  const { language } = usePage()
  const say = useFigureWords()
  const shown = candidates.filter(({ plan }) => plan !== null).slice(0, compared)
  const rest = candidates.filter((candidate) => !shown.includes(candidate))
  const costs: readonly PlanCosts[] = [
    ...(shown[0]?.plan ? [shown[0].plan.before] : []),
    ...shown.map(({ plan }) => plan!),
  ]
  const rules = ([...firmRules, ...wishes] as const).filter((rule) =>
    costs.some((each) => each.costs.some((figure) => figure.rule === rule)),
  )
  const cell = (of: PlanCosts, rule: PlanRule) => {
    const figure = of.costs.find((each) => each.rule === rule)
    return figure ? say(figure) : t('compare.nothing')
  }
  const waiting = timetable.sessions.filter(
    (session) => isWaiting(session) && isProgramme(session.kind),
  ).length
  const rows: Row[] = [
    {
      key: 'when',
      name: t('compare.when'),
      cells: [
        t('compare.now'),
        ...shown.map(({ createdAt }) => sayInstant(language, createdAt, timetable.timeZone)),
      ],
    },
    {
      key: 'moves',
      name: t('compare.moves'),
      cells: [
        t('compare.waiting', { count: waiting }),
        ...shown.map(({ difference }) =>
          t('moves', { count: difference!.moves.length + difference!.movedSince.length }),
        ),
      ],
    },
    ...rules.map((rule) => ({
      key: rule,
      name: t(`rules.${rule}`),
      cells: costs.map((each) => cell(each, rule)),
    })),
    {
      key: 'open',
      name: t('compare.open'),
      cells: [
        '',
        ...shown.map((candidate) => (
          <a key={candidate.id} href={`${base}/candidates/${candidate.number}`}>
            {nameOf(candidate)}
          </a>
        )),
      ],
    },
  ]
  return (
    <div className="stack">
      {shown.length > 0 && (
        <Table
          caption={t('compare.caption')}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'name', label: t('compare.rule'), head: true, cell: ({ name }) => name },
            ...[t('compare.copy'), ...shown.map(({ number }) => t('number', { number }))].map(
              (label, at) => ({
                key: String(at),
                label,
                cell: ({ cells }: Row) => cells[at],
              }),
            ),
          ]}
        />
      )}
      {rest.length > 0 && (
        <ul>
          {rest.map((candidate) => (
            <li key={candidate.id}>
              <a href={`${base}/candidates/${candidate.number}`}>{nameOf(candidate)}</a>{' '}
              <span className="soft">
                {sayInstant(language, candidate.createdAt, timetable.timeZone)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
