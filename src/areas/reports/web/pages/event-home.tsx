import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDayAndMonth } from '../../../../platform/i18n/dates.ts'
import { allows } from '../../../../shared/policy.ts'
import { addDays } from '../../../../shared/time.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { TodoList } from '../../../../ui/todo-list.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { CallState } from '../../../proposals/domain/call-state.ts'
import type { Verdict } from '../../../programmes/domain/judge-rule.ts'
import type { Need, NeedCode } from '../../domain/needs.ts'
import { policy } from '../../policy.ts'
import type { EventFacts } from '../../queries.ts'
import { waysOf, type Section } from '../ways.ts'
import { useRuleTodo } from './rule-todo.ts'
import { EventNumbers } from './event-numbers.tsx'
import { EventTimeline } from './event-timeline.tsx'

/** Where each need is met: the section, and the page in it. */
const placeOf: Record<NeedCode, readonly [Section, string?]> = {
  announce: ['setup', '/announce'],
  'set-up-call': ['proposals', '/call'],
  'call-closes': ['proposals'],
  'find-reviewers': ['team'],
  read: ['reviews'],
  review: ['reviews'],
  decide: ['reviews/decisions'],
  'send-notifications': ['reviews/notifications'],
  'chase-confirmations': ['reviews/decisions'],
  'replace-declined': ['reviews/decisions'],
  'take-accepted': ['agenda'],
  'place-sessions': ['agenda'],
  'publish-agenda': ['agenda', '/publish'],
  'publish-changes': ['agenda', '/publish'],
  'set-up-tickets': ['registration'],
  'approve-registrations': ['registration'],
  'answer-messages': ['messages'],
  'write-announcement': ['news'],
  'prepare-door': ['check-in'],
  'write-recap': ['news'],
}

export type EventHomeProps = {
  readonly event: EventScope
  readonly facts: EventFacts
  readonly needs: readonly Need[]
  readonly growth: readonly number[]
  /** In the event's zone. */
  readonly today: string
  readonly callState: CallState
  /** How it stands to the rules of its programmes. */
  readonly verdicts: readonly Verdict[]
}

/** What needs the team now, in sentences and by date; then how the event stands. */
export function EventHome(props: EventHomeProps) {
  const { event, facts, needs, growth, today, callState, verdicts } = props
  const t = useTranslations('reports')
  const { language, scope } = usePage()
  const base = `/${language}/manage/events/${event.slug}`
  const wayTo = waysOf(base, scope?.standings ?? new Set())
  const rule = useRuleTodo(verdicts, wayTo('rules'), today)
  // What somebody else has to do is no need of this reader's.
  const todos = needs.flatMap((need) => {
    const href = wayTo(...placeOf[need.code])
    return href === undefined ? [] : [{ need, href }]
  })
  const saySoon = (due: string) =>
    due < today
      ? t('late')
      : due === today
        ? t('today')
        : due === addDays(today, 1)
          ? t('tomorrow')
          : sayDayAndMonth(language, due)
  return (
    <ManagePage section="home">
      <EventTimeline
        facts={facts}
        today={today}
        callState={callState}
        wayTo={wayTo}
        timeZone={event.timeZone}
      />
      <div className="columns">
        <section>
          <h2>{t('needs')}</h2>
          <TodoList
            todos={[
              ...todos.map(({ need, href }) => ({
                due: need.due,
                title: t(`need.${need.code}.title`, { count: need.count }),
                detail: t(`need.${need.code}.detail`),
                action: { label: t(`need.${need.code}.act`), href },
              })),
              ...rule,
            ]
              .toSorted((a, b) => a.due.localeCompare(b.due))
              .map(({ due, ...todo }) => ({
                ...todo,
                when: saySoon(due),
                urgent: due <= addDays(today, 1),
              }))}
            empty={<EmptyState title={t('nothing')}>{t('nothingLead')}</EmptyState>}
          />
        </section>
        <section>
          <h2>{t('stands')}</h2>
          <EventNumbers facts={facts} growth={growth} wayTo={wayTo} />
          {verdicts.length > 0 && wayTo('rules') && (
            <p>
              <a href={wayTo('rules')}>{t('rules')}</a>
            </p>
          )}
          {scope && allows(policy, 'log.read', scope.standings) && (
            <p>
              <a href={`${base}/log`}>{t('log')}</a> · <a href={`${base}/export`}>{t('export')}</a>
            </p>
          )}
        </section>
      </div>
    </ManagePage>
  )
}
