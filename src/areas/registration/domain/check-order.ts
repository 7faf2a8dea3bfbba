import type { Problem } from '../../../shared/app-error.ts'
import type { Catalogue, TicketType } from './catalogue.ts'
import { checkAnswers } from '../../../shared/questions/check-answers.ts'
import type { CheckedPlace, WantedOrder } from './order.ts'
import { isRevealed, saleStateOf } from './sale-state.ts'

export type CheckedOrder =
  | { readonly ok: true; readonly places: readonly CheckedPlace[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Options = {
  readonly now: Date
  /** At the door and for organisers: the times of sale and access codes do not bind, archived types stay closed. */
  readonly byOrganiser?: boolean
}

/**
 * Holds an order against what the event offers and lists every problem at once; fields are named `people.0.email`.
 * Says nothing about free places: those are decided when the order is placed.
 */
export function checkOrder(
  catalogue: Catalogue,
  order: WantedOrder,
  { now, byOrganiser = false }: Options,
): CheckedOrder {
  const problems: Problem[] = []
  const types = new Map(catalogue.ticketTypes.map((type) => [type.slug, type]))
  const chosen: TicketType[] = []
  const places = order.people.map((person, at): CheckedPlace => {
    const field = (name: string) => `people.${at}.${name}`
    const type = types.get(person.ticketType)
    const code = typeProblem(type, order.accessCode, now, byOrganiser)
    if (code) problems.push({ field: field('ticketType'), code })
    if (type) chosen.push(type)
    // At the door there is a queue: questions may stay open, but what is answered must be right.
    const questions = byOrganiser
      ? catalogue.questions.map((question) => ({ ...question, required: false }))
      : catalogue.questions
    const { answers, problems: found } = checkAnswers(questions, person.answers)
    for (const problem of found)
      problems.push({ ...problem, field: field(`answers.${problem.field}`) })
    const { name, email } = person
    return { ticketTypeId: type?.id ?? '', name, email, answers }
  })
  if (!byOrganiser) problems.push(...tooMany(chosen))
  if (new Set(chosen.map(({ currency }) => currency)).size > 1)
    problems.push({ field: '', code: 'several-currencies' })
  if (order.people.length === 0) problems.push({ field: 'people', code: 'required' })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, places }
}

function typeProblem(
  type: TicketType | undefined,
  accessCode: string,
  now: Date,
  byOrganiser: boolean,
): string | null {
  // Whoever does not know the access code learns nothing about the type.
  if (!type || type.archived || (!byOrganiser && !isRevealed(type, accessCode)))
    return 'no-such-ticket-type'
  if (byOrganiser) return null
  const state = saleStateOf(type, 1, now)
  if (state === 'not-yet') return 'not-yet-on-sale'
  return state === 'closed' ? 'no-longer-on-sale' : null
}

function tooMany(chosen: readonly TicketType[]): Problem[] {
  return [...new Set(chosen)]
    .filter((type) => chosen.filter((other) => other === type).length > type.maxPerOrder)
    .map(({ maxPerOrder }) => ({
      field: 'people',
      code: 'too-many-people',
      params: { max: maxPerOrder },
    }))
}
