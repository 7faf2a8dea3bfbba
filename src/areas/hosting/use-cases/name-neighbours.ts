import { actLimits, limitActs } from '../../../platform/limit-acts.ts'
import type { Work } from '../../../platform/use-case.ts'
import {
  answerColocation,
  deleteColocation,
  insertColocation,
  lockColocations,
} from '../database/neighbours.ts'
import type { Editable } from '../database.ts'
import { consentMail } from '../emails/consent.ts'
import { nameableEvents, ownersOf } from '../queries.ts'

/**
 * Makes these the events that an event is held beside. Another's owners are asked by mail, unless the person owns both
 * or the other had asked already: then it holds. What another asked and nobody answered stays as it is.
 * The events must be held before (`holdEvents`).
 */
export async function nameNeighbours(
  work: Work,
  event: Editable,
  slugs: readonly string[],
): Promise<void> {
  const stamp = { by: work.actor?.id ?? null, at: work.now }
  const wanted = (await nameableEvents(work.db, slugs, work.actor?.id ?? null)).filter(
    (other) => other.id !== event.id,
  )
  const current = await lockColocations(work.db, event)
  const tied = new Map(current.map((row) => [row.otherId, row]))
  for (const { otherId, askingEventId, state } of current) {
    const asksUs = askingEventId === otherId && state !== 'accepted'
    if (asksUs || wanted.some((other) => other.id === otherId)) continue
    await deleteColocation(work.db, event, otherId)
    work.changed(`event:${otherId}`)
  }
  for (const other of wanted) {
    const tie = tied.get(other.id)
    if (tie?.state === 'accepted' || (tie && tie.askingEventId !== other.id)) continue
    work.changed(`event:${other.id}`)
    if (tie) {
      await answerColocation(work.db, event, other.id, { state: 'accepted', reason: '' }, stamp)
      continue
    }
    const accepted = other.own || (work.actor?.admin ?? false)
    await insertColocation(work.db, event, other.id, accepted, stamp)
    if (!accepted) await askByMail(work, event, other)
  }
}

type Other = Awaited<ReturnType<typeof nameableEvents>>[number]

async function askByMail(work: Work, event: Editable, other: Other): Promise<void> {
  await limitActs(work, actLimits.invite)
  for (const person of await ownersOf(work.db, other.id))
    await work.mail(
      consentMail({
        what: 'neighbour-asked',
        person,
        event: other,
        values: { other: event.name, by: work.actor?.name ?? '' },
        path: `manage/events/${other.slug}/setup/hosts`,
        url: work.context.config.url,
      }),
    )
}
