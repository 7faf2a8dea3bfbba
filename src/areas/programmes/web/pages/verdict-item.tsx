import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayDayAndYear } from '../../../../platform/i18n/dates.ts'
import { kindOf } from '../../domain/rule-kinds.ts'
import type { Verdict } from '../../domain/judge-rule.ts'
import type { WaiverRequest } from '../../queries/waiver-requests.ts'
import { useSayRule } from '../use-say-rule.ts'
import { StateTag } from './state-tag.tsx'

export type VerdictItemProps = {
  readonly verdict: Verdict
  /** The programme that asks it, where there are several. */
  readonly programme?: string | undefined
  /** Where the event's team works: /es/manage/events/kcd-2027. Left out for who only looks: they need no advice. */
  readonly eventBase?: string | undefined
  /** Where the paper beside an answer lies. */
  readonly evidenceHref: string
  /** Which other rule decides instead. */
  readonly surpassedBy?: string | undefined
  /** The names of who must act. */
  readonly people?: readonly string[] | undefined
  /** What the team asked to be let off, and what was answered. */
  readonly request?: WaiverRequest | undefined
  readonly children?: ReactNode | undefined
}

/** One rule of an event: how it stands, what was measured, who does what by when. */
export function VerdictItem(props: VerdictItemProps) {
  const { verdict, programme, eventBase, evidenceHref, surpassedBy, people = [], request } = props
  const t = useTranslations('programmes')
  const { language } = usePage()
  const say = useSayRule()
  const { rule, state, due, answer, waiver, byHand } = verdict
  const pending = state !== 'met' && state !== 'waived'
  const kind = kindOf(rule.kind)
  const facts = [
    programme,
    due ? t('by', { day: sayDayAndYear(language, due) }) : t('due.always'),
    pending &&
      (people.length > 0
        ? t('whoNamed', {
            role: t(`role.${rule.role}`),
            names: new Intl.ListFormat(language).format(people),
          })
        : t(`role.${rule.role}`)),
  ].filter(Boolean)
  return (
    <li className="grid gap-2 border-t border-line py-4" id={`${rule.programmeId}-${rule.key}`}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StateTag state={state} />
        <h3 className="text-lg font-semibold">{say.title(rule)}</h3>
      </div>
      {(!byHand || rule.kind !== 'by-hand') && <p>{say.measured(verdict)}.</p>}
      <p className="soft">{facts.join(' · ')}</p>
      {surpassedBy && <p className="soft">{surpassedBy}</p>}
      {request && !waiver && (
        <p>
          {t('waiverAsked', {
            by: request.by || t('somebody'),
            when: sayDate(language, request.askedAt, 'UTC'),
          })}{' '}
          <q>{request.reason}</q>
          {request.declinedAt && (
            <>
              {' '}
              {t('waiverDeclined', { when: sayDate(language, request.declinedAt, 'UTC') })}{' '}
              <q>{request.declinedReason}</q>
            </>
          )}
        </p>
      )}
      {waiver && (
        <p>
          {t('waivedBy', {
            by: waiver.by || t('somebody'),
            when: sayDate(language, waiver.at, 'UTC'),
          })}{' '}
          <q>{waiver.reason}</q>
        </p>
      )}
      {answer && (
        <div>
          <p>
            {t(answer.kept ? 'answeredYes' : 'answeredNo', {
              by: answer.by || t('somebody'),
              when: sayDate(language, answer.at, 'UTC'),
            })}
          </p>
          {answer.words && <blockquote className="whitespace-pre-line">{answer.words}</blockquote>}
          <p className="flex flex-wrap gap-x-4">
            {answer.evidenceUrl && (
              <a href={answer.evidenceUrl} rel="noopener nofollow">
                {t('evidenceLink')}
              </a>
            )}
            {answer.evidenceName && <a href={evidenceHref}>{answer.evidenceName}</a>}
          </p>
        </div>
      )}
      {pending && eventBase && (
        <p>
          {say.advice(rule)}{' '}
          {kind && kind.place !== 'rules' && (
            <a
              href={`${eventBase}/${kind.place}`}
              aria-label={t('goThereFor', { rule: say.title(rule) })}
            >
              {t('goThere')}
            </a>
          )}
        </p>
      )}
      {props.children}
    </li>
  )
}
