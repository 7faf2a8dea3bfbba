import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts'
import type { Language } from '../../../shared/localized-text.ts'
import { dayOf } from '../../../shared/time.ts'
import { byUrgency, judgeRule } from '../domain/judge-rule.ts'
import type { RuleKind } from '../domain/rule-kinds.ts'
import { sayRules } from '../say-rules.ts'
import { ruleFacts } from './facts.ts'
import { rulesForEvent } from './rules.ts'

/** What a selection of proposals would mean for the agenda. */
export type SelectionFacts = {
  readonly proposals: number
  readonly longestAbstract: number | null
  readonly groups: number
  readonly groupsOfOneCompany: number
  readonly speakers: number
  readonly speakerOrganisations: number
}

/** A rule and how a selection stands to it, in a reader's words. */
export type SaidVerdict = {
  readonly key: string
  readonly kept: boolean
  readonly title: string
  readonly measured: string
}

/** The kinds of rules that a choice among proposals can keep or break. */
const ofSelections: ReadonlySet<string> = new Set<RuleKind>([
  'abstract-length',
  'not-one-company',
  'sponsored-share',
  'mixed-line-up',
])

/**
 * What the rules of an event's programmes would say if exactly these proposals, and the sponsored sessions that stand in the
 * timetable, were the published agenda; the broken ones first. Rules that say nothing of such a choice are left out.
 */
export async function checkSelection(
  db: Database | DatabaseTransaction,
  eventId: string,
  now: Date,
  language: Language,
  selection: SelectionFacts,
): Promise<SaidVerdict[]> {
  const rules = (await rulesForEvent(db, eventId)).filter(({ kind }) => ofSelections.has(kind))
  if (rules.length === 0 || selection.proposals === 0) return []
  const facts = (await ruleFacts(db, [eventId], now)).get(eventId)
  if (!facts || facts.cancelled) return []
  const { proposals, speakers, speakerOrganisations, ...others } = selection
  const imagined = {
    ...facts,
    ...others,
    publishedAt: now,
    agenda: {
      ...facts.agenda,
      sessions: proposals + facts.agenda.sponsored,
      speakers,
      speakerOrganisations,
    },
  }
  const say = sayRules(language)
  const today = dayOf(now, facts.timeZone)
  return rules
    .map((rule) => judgeRule(rule, imagined, today))
    .filter(({ measure }) => measure.outcome === 'kept' || measure.outcome === 'unkept')
    .toSorted(byUrgency)
    .map((verdict) => ({
      key: `${verdict.rule.programmeId} ${verdict.rule.key}`,
      kept: verdict.state !== 'broken',
      title: say.title(verdict.rule),
      measured: say.measured(verdict),
    }))
}
