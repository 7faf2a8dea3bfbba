import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayMonth } from '../../../../platform/i18n/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { allows } from '../../../../shared/policy.ts'
import { compareRules } from '../../domain/compare-rules.ts'
import { countStates, type Verdict } from '../../domain/judge-rule.ts'
import { kindOf } from '../../domain/rule-kinds.ts'
import type { Rule } from '../../domain/rule.ts'
import { namesOfResponsible, type Holder } from '../../domain/responsible.ts'
import { policy } from '../../policy.ts'
import type { HostingProgramme } from '../../queries/rules.ts'
import type { WaiverRequest } from '../../queries/waiver-requests.ts'
import { useSayRule } from '../use-say-rule.ts'
import { AnswerForm } from './answer-form.tsx'
import { ReasonForm } from './reason-form.tsx'
import { StateCounts } from './state-tag.tsx'
import { VerdictItem } from './verdict-item.tsx'

/** What was refused of a rule: an answer, or a reason to waive it. */
export type RejectedAnswer = Rejected & {
  readonly programme: string
  readonly rule: string
  readonly asked: 'answer' | 'waiver'
}

type EventRulesProps = {
  readonly verdicts: readonly Verdict[]
  readonly programmes: readonly HostingProgramme[]
  readonly holders: readonly Holder[]
  readonly requests: readonly WaiverRequest[]
  readonly rejected?: RejectedAnswer
}

/**
 * The rules of all programmes of an event as a list of what to do: first what is broken, then what is near, then by
 * month.
 */
export function EventRulesPage(props: EventRulesProps) {
  const { verdicts, programmes, holders, requests, rejected } = props
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const say = useSayRule()
  const base = `/${language}/manage/events/${scope?.slug}`
  const host = (rule: Rule) => programmes.find((each) => each.id === rule.programmeId)
  const named = (rule: Rule) => `${host(rule)?.name ?? ''}: ${say.title(rule)}`
  const { contradictions, surpassed } = compareRules(verdicts.map(({ rule }) => rule))
  const mayAnswer = scope !== null && allows(policy, 'rule.answer', scope.standings)
  const item = (verdict: Verdict) => {
    const { rule, measure } = verdict
    const programme = host(rule)
    const action = `${base}/rules/${programme?.slug}/${rule.key}/answer`
    const by = surpassed.find((each) => each.rule === rule)?.by
    const refused =
      rejected?.programme === programme?.slug && rejected?.rule === rule.key ? rejected : undefined
    const request = requests.find(
      (each) => each.programmeId === rule.programmeId && each.ruleKey === rule.key,
    )
    const settled = measure.outcome === 'kept' || measure.outcome === 'unkept'
    return (
      <VerdictItem
        key={`${rule.programmeId} ${rule.key}`}
        verdict={verdict}
        programme={programmes.length > 1 ? programme?.name : undefined}
        eventBase={base}
        evidenceHref={`${base}/rules/${programme?.slug}/${rule.key}/evidence`}
        surpassedBy={by && t('surpassed', { by: named(by) })}
        people={namesOfResponsible(rule, holders)}
        request={request}
      >
        {mayAnswer && kindOf(rule.kind)?.byHand && !settled && (
          <AnswerForm
            action={action}
            answer={verdict.answer}
            rejected={refused?.asked === 'answer' ? refused : undefined}
          />
        )}
        {mayAnswer && mayBeWaived(verdict, request) && (
          <ReasonForm
            action={`${base}/rules/${programme?.slug}/${rule.key}/ask`}
            id={`${rule.programmeId}-${rule.key}`}
            label={t('askWaiver')}
            help={t('askWaiverHelp')}
            rejected={refused?.asked === 'waiver' ? refused : undefined}
          />
        )}
      </VerdictItem>
    )
  }
  const of = (...states: Verdict['state'][]) =>
    verdicts.filter(({ state }) => states.includes(state))
  const now = of('broken', 'at-risk')
  const coming = of('not-yet-due')
  const done = of('met', 'waived')
  return (
    <ManagePage section="home" heading={t('rules')}>
      {verdicts.length === 0 ? (
        <EmptyState title={t('noneApply')}>{t('noneApplyLead')}</EmptyState>
      ) : (
        <>
          <p className="lead">
            {t('lead', {
              count: programmes.length,
              hosts: new Intl.ListFormat(language).format(programmes.map(({ name }) => name)),
            })}
          </p>
          <StateCounts counts={countStates(verdicts)} />
          <p className="flex flex-wrap gap-x-4">
            <a href={`${base}/rules/calendar.ics`}>{t('asCalendar')}</a>
            <a href={`/${language}/me/rule-mails`}>{t('ruleMails')}</a>
            {programmes.map(({ slug, name }) => (
              <a key={slug} href={`/${language}/programmes/${slug}/rules`}>
                {t('publicRulesOf', { programme: name })}
              </a>
            ))}
          </p>
          {contradictions.map(({ one, other }) => (
            <Notice
              key={`${one.programmeId}${one.key}${other.programmeId}${other.key}`}
              kind="warning"
              title={t('contradiction')}
            >
              <ul>
                <li>{named(one)}</li>
                <li>{named(other)}</li>
              </ul>
              {t('contradictionLead')}
            </Notice>
          ))}
          <section className="section">
            <h2>{t('now')}</h2>
            {now.length === 0 ? (
              <Notice kind="success" title={t('nothingNow')} />
            ) : (
              <ul>{now.map(item)}</ul>
            )}
          </section>
          {coming.length > 0 && (
            <section className="section">
              <h2>{t('coming')}</h2>
              {byMonth(coming).map(([month, those]) => (
                <Details
                  key={month}
                  open={those.some((each) => each.rule.key === rejected?.rule)}
                  summary={`${month === '' ? t('whenItIsThere') : sayMonth(language, month)} (${those.length})`}
                >
                  <ul>{those.map(item)}</ul>
                </Details>
              ))}
            </section>
          )}
          {done.length > 0 && (
            <section className="section">
              <h2>{t('done')}</h2>
              <Details
                summary={t('doneCount', { count: done.length })}
                open={done.some((each) => each.rule.key === rejected?.rule)}
              >
                <ul>{done.map(item)}</ul>
              </Details>
            </section>
          )}
        </>
      )}
    </ManagePage>
  )
}

/** A rule that is not met, and of which no request waits. */
const mayBeWaived = ({ state }: Verdict, request: WaiverRequest | undefined) =>
  state !== 'met' && state !== 'waived' && (!request || request.declinedAt !== null)

/** Verdicts by the month in which they are due, those without a day behind. */
function byMonth(verdicts: readonly Verdict[]): [string, Verdict[]][] {
  const months = new Map<string, Verdict[]>()
  for (const verdict of verdicts) {
    const month = verdict.due ? `${verdict.due.slice(0, 7)}-01` : ''
    months.set(month, [...(months.get(month) ?? []), verdict])
  }
  return [...months].toSorted(([a], [b]) => (a || '9999').localeCompare(b || '9999'))
}
