import type { SaidValues } from './measure.ts'
import type { AgendaFacts } from './rule-facts.ts'
import type { Parameters } from './rule.ts'

/** Whether an agenda keeps to a rule, and by which numbers; null: there is nothing yet that it could be about. */
type Judgement = { readonly holds: boolean; readonly values: SaidValues } | null

const share = (part: number, whole: number) => Math.round((100 * part) / whole)
const numberOf = (parameters: Parameters, name: string) => Number(parameters[name])

const judges = {
  'min-talks-a-day': (agenda, parameters) =>
    agenda.sessions === 0
      ? null
      : {
          holds: agenda.fewestTalks >= numberOf(parameters, 'count'),
          values: { value: agenda.fewestTalks },
        },
  'min-break': ({ shortestBreak: value }, parameters) =>
    value === null ? null : { holds: value >= numberOf(parameters, 'minutes'), values: { value } },
  'sponsored-share': ({ sessions, sponsored }, parameters) =>
    sessions === 0
      ? null
      : {
          holds: 100 * sponsored <= numberOf(parameters, 'percent') * sessions,
          values: { value: share(sponsored, sessions), sponsored, sessions },
        },
  'keynote-sponsored-share': ({ keynotes, sponsoredKeynotes }, parameters) =>
    keynotes === 0
      ? null
      : {
          holds: 100 * sponsoredKeynotes <= numberOf(parameters, 'percent') * keynotes,
          values: { value: share(sponsoredKeynotes, keynotes), keynotes },
        },
  'sponsor-keynote-minutes': ({ longestSponsoredKeynote: value }, parameters) =>
    value === null ? null : { holds: value <= numberOf(parameters, 'minutes'), values: { value } },
  'mixed-line-up': ({ speakers, speakerOrganisations: value }) =>
    speakers < 2 ? null : { holds: value > 1, values: { value } },
} satisfies Record<string, (agenda: AgendaFacts, parameters: Parameters) => Judgement>

/** The kinds of rules that the sessions of an agenda alone decide, wherever they stand in time. */
export type AgendaKind = keyof typeof judges

export const isAgendaKind = (kind: string): kind is AgendaKind => Object.hasOwn(judges, kind)

/** Holds an agenda against a rule; the same for what is published, what is planned, and what is only tried. */
export const judgeAgenda = (
  { kind, parameters }: { readonly kind: AgendaKind; readonly parameters: Parameters },
  agenda: AgendaFacts,
): Judgement => judges[kind](agenda, parameters)
