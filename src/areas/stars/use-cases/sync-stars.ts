import { AppError } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseInstallation } from '../../accounts/use-cases/authorise.ts'
import { visibleEventScope } from '../../events/use-cases/visible-event.ts'
import {
  deleteList,
  deleteStars,
  insertDeviceList,
  insertStars,
  joinLists,
  listOfDevice,
  listOfPerson,
  updateFeed,
  updateSeen,
  writeMarks,
  type List,
} from '../database.ts'
import { possible, type StarWish } from '../domain/wish.ts'
import { policy } from '../policy.ts'

/** Where a device's stars are kept afterwards. */
export type Synced = {
  /** With the account; in a list of the device; only on the device. */
  readonly kept: 'account' | 'list' | 'device'
  /** The secret of the device's list; null where it has none, or it is not known any more. */
  readonly device: string | null
}

/**
 * Takes over what a device starred and unstarred. With an account it comes to the account's list, and a list that the
 * device had joins it; a device that asked for a calendar address has a list of its own; of any other only marks are
 * counted, once each. Saying the same twice changes nothing. Throws `not-found` (no such event).
 */
export const syncStars = (context: Context, eventSlug: string, wish: StarWish): Promise<Synced> =>
  transact(context, async (work) => {
    const proof = authoriseInstallation(work, policy, 'stars.own')
    const event = await visibleEventScope(work, eventSlug)
    const { db, actor, now } = work
    const had = wish.device
      ? await listOfDevice(db, proof, { eventId: event.id, secret: wish.device })
      : undefined
    if (actor) {
      const list = await listOfPerson(db, proof, { eventId: event.id, personId: actor.id }, now)
      if (had) await joinLists(db, proof, { from: had.id, to: list.id })
      await change(work, event.id, list, wish)
      // Whoever is counted with their account is not counted once more with their device.
      await writeMarks(db, proof, event.id, takenBack(wish))
      return { kept: 'account', device: null }
    }
    if (had && wish.feed === 'end') {
      await deleteList(db, proof, had.id)
      await writeMarks(db, proof, event.id, wish.marks)
      return { kept: 'device', device: null }
    }
    if (had) {
      await change(work, event.id, had, wish)
      await writeMarks(db, proof, event.id, takenBack(wish))
      return { kept: 'list', device: wish.device }
    }
    if (wish.feed === 'make') {
      const { list, secret } = await insertDeviceList(db, proof, event.id, now)
      await change(work, event.id, list, wish)
      await writeMarks(db, proof, event.id, takenBack(wish))
      return { kept: 'list', device: secret }
    }
    if (wish.feed) throw new AppError('link-not-valid')
    await writeMarks(db, proof, event.id, wish.marks)
    return { kept: 'device', device: null }
  })

const takenBack = ({ marks }: StarWish) => marks.filter(({ on }) => !on)

async function change(work: Work, eventId: string, list: List, wish: StarWish): Promise<void> {
  const { db, now } = work
  const proof = authoriseInstallation(work, policy, 'stars.own')
  const stars = wish.on.map(({ code, at }) => ({ code, at: possible(at, now) }))
  await deleteStars(db, proof, list.id, wish.off)
  await insertStars(db, proof, { listId: list.id, eventId }, stars)
  if (wish.seen) await updateSeen(db, proof, list.id, possible(wish.seen, now))
  if (wish.feed === 'end') await updateFeed(db, proof, list.id, false)
  if (wish.feed === 'renew' || (wish.feed === 'make' && !list.feedSecret))
    await updateFeed(db, proof, list.id, true)
}
