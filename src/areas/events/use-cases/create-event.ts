import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { newCode } from '../../../shared/ids.ts'
import { textIn } from '../../../shared/localized-text.ts'
import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { giveFounderRole } from '../../accounts/use-cases/give-founder-role.ts'
import { insertEvent, type NewEvent } from '../database.ts'
import { slugOf } from '../../../shared/slug.ts'
import { problemsOfDates } from '../domain/dates.ts'
import { isReservedSlug } from '../domain/reserved-slug.ts'
import { policy } from '../policy.ts'

export type EventToCreate = Omit<NewEvent, 'slug' | 'createdBy' | 'demo'> & {
  /** Asked for; otherwise made from the name. */
  readonly slug?: string
  readonly demo?: boolean
}

/**
 * Sets up a draft and makes the person its owner. The slug is made from the name, with a short code behind it if that
 * is taken; a slug that was asked for and is taken throws `slug-taken`. Without a last day it lasts one day. Throws
 * `invalid-input` when the dates make no sense.
 */
export const createEvent = (
  context: Context,
  input: EventToCreate,
): Promise<{ id: string; slug: string }> => transact(context, (work) => setUpDraft(work, input))

/** The same inside a transaction. */
export async function setUpDraft(
  work: Work,
  input: EventToCreate,
): Promise<{ id: string; slug: string }> {
  authoriseInstallation(work, policy, 'event.create')
  if (!work.actor) throw new AppError('sign-in-required')
  await limitActs(work, actLimits.create)
  const endsOn = input.endsOn ?? input.startsOn
  const problems = problemsOfDates(input.startsOn, endsOn)
  if (problems.length > 0) throw invalidInput(problems)
  const { id, slug } = await insertUnderFreeSlug(work, {
    demo: false,
    ...input,
    endsOn,
    createdBy: work.actor.id,
  })
  await giveFounderRole(work, 'event', id, work.actor.id)
  await work.audit({
    action: 'event.create',
    scope: 'event',
    scopeId: id,
    objectKind: 'event',
    objectId: id,
    after: { slug, name: input.name, startsOn: input.startsOn, endsOn },
  })
  return { id, slug }
}

type Unnamed = Omit<NewEvent, 'slug'> & { readonly slug?: string }

async function insertUnderFreeSlug(work: Work, { slug: asked, ...event }: Unnamed) {
  const slug = asked ?? slugOf(textIn(event.name, 'en'))
  const id = isReservedSlug(slug) ? null : await insertEvent(work.db, { ...event, slug }, work.now)
  if (id) return { id, slug }
  if (asked) throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
  const longer = `${slug}-${newCode(6).toLowerCase()}`
  const longerId = await insertEvent(work.db, { ...event, slug: longer }, work.now)
  if (!longerId) throw new AppError('slug-taken', {}, [{ field: 'name', code: 'slug-taken' }])
  return { id: longerId, slug: longer }
}
