import { invalidInput } from '../../../shared/app-error.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import {
  insertQuestion,
  insertQuota,
  insertTicketType,
  setQuotasOf,
  type QuestionValues,
  type TicketTypeValues,
} from '../database/catalogue.ts'
import { lockQuotas } from '../database/lock-quotas.ts'
import { policy } from '../policy.ts'
import { loadCatalogue } from '../queries/catalogue.ts'

/** All that an event offers, in one go. Ticket types name the quotas they draw on. */
export type TicketPlan = {
  readonly quotas: readonly { readonly name: string; readonly capacity: number }[]
  readonly ticketTypes: readonly (Partial<TicketTypeValues> &
    Pick<TicketTypeValues, 'name'> & {
      readonly slug: string
      readonly quotas: readonly string[]
    })[]
  readonly questions?: readonly (Partial<QuestionValues> &
    Pick<QuestionValues, 'label' | 'kind'> & { readonly slug: string })[]
}

const plainType: Omit<TicketTypeValues, 'name'> = {
  description: {},
  priceMinor: 0,
  currency: 'USD',
  opensAt: null,
  closesAt: null,
  accessCode: null,
  needsApproval: false,
  waitingList: true,
  maxPerOrder: 10,
}

const plainQuestion = { help: {}, options: [], required: false, consent: false } as const

/**
 * Adds quotas, ticket types and questions to an event, behind those it has. What is left out is free, always on sale,
 * open to everybody and with a waiting list. Throws AppError `invalid-input` if a type names no quota, or one that is
 * not part of the plan, or if a slug or the name of a quota is taken.
 */
export async function setUpTickets(
  context: Context,
  slug: string,
  plan: TicketPlan,
): Promise<void> {
  await transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'tickets.edit', slug)
    await lockQuotas(work.db, event.id)
    const present = await loadCatalogue(work.db, event.id)
    refuse(plan, present)
    const quotaIds = new Map<string, string>()
    for (const quota of plan.quotas)
      quotaIds.set(quota.name, await insertQuota(work.db, event, quota))
    for (const [n, { slug, quotas, ...values }] of plan.ticketTypes.entries()) {
      const position = present.ticketTypes.length + n
      const type = { ...plainType, ...values }
      const id = await insertTicketType(work.db, event, slug, position, type)
      const ids = quotas.map((name) => quotaIds.get(name)!)
      await setQuotasOf(work.db, event, id, ids)
    }
    for (const [n, { slug, ...values }] of (plan.questions ?? []).entries()) {
      const position = present.questions.length + n
      await insertQuestion(work.db, event, slug, position, { ...plainQuestion, ...values })
    }
    await work.audit({
      action: 'tickets.edit',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'ticket-plan',
      objectId: event.id,
      after: plan,
    })
    work.changed(`event:${event.id}`)
  })
}

function refuse(plan: TicketPlan, present: Awaited<ReturnType<typeof loadCatalogue>>): void {
  const names = new Set(plan.quotas.map(({ name }) => name))
  const types = new Set(present.ticketTypes.map((type) => type.slug))
  const questions = new Set(present.questions.map((question) => question.slug))
  const problems = [
    ...plan.quotas
      .filter(({ name }) => present.quotas.some((quota) => quota.name === name))
      .map(({ name }) => ({ field: `quotas.${name}`, code: 'name-taken' })),
    ...plan.ticketTypes
      .filter(({ slug }) => types.has(slug))
      .map(({ slug }) => ({ field: `ticketTypes.${slug}`, code: 'name-taken' })),
    ...plan.ticketTypes
      .filter(({ quotas }) => quotas.length === 0 || !quotas.every((name) => names.has(name)))
      .map(({ slug }) => ({ field: `ticketTypes.${slug}`, code: 'no-quota' })),
    ...(plan.questions ?? [])
      .filter(({ slug }) => questions.has(slug))
      .map(({ slug }) => ({ field: `questions.${slug}`, code: 'name-taken' })),
  ]
  if (problems.length > 0) throw invalidInput(problems)
}
