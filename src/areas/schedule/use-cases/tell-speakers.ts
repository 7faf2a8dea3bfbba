import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { slotChanges } from '../domain/slot-changes.ts'
import { slotChangesMail } from '../emails/slot-changes.ts'
import { speakersToTell, toldRelease } from '../queries/told-release.ts'

const atOnce = 50

/**
 * Writes to the speakers whom a release concerns, one mail each, however often it is asked to and wherever it was
 * interrupted. Nobody is told of a slot at an event that is called off.
 */
export async function tellSpeakers(context: Context, releaseId: string): Promise<void> {
  const told = await toldRelease(context.db, releaseId)
  if (!told || told.event.cancelledAt) return
  const changes = slotChanges(told.before, told.release.agenda)
  const ids = [...changes.keys()].toSorted()
  for (let from = 0; from < ids.length; from += atOnce)
    await transact(context, async (work) => {
      const speakers = await speakersToTell(work.db, ids.slice(from, from + atOnce))
      await work.mails(
        speakers
          .filter(({ email }) => isMailbox(email))
          .map((speaker) => ({
            ...slotChangesMail(told, speaker, changes.get(speaker.id) ?? [], context.config.url),
            id: idOf('slots-changed', releaseId, speaker.id),
          })),
      )
    })
}
