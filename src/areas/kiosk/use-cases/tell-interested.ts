import { transact, type Context } from '../../../platform/use-case.ts'
import { interestNews, takeUntold, type InterestNews } from '../database/interests.ts'
import { interestMail } from '../emails/interest.ts'
import { eventsToTell } from '../queries/interests.ts'

/** Tells everybody who asked for it that the call or the registration opened or that the event is near, each once. */
export async function tellInterested(context: Context): Promise<void> {
  for (const what of interestNews) while ((await tellSome(context, what)) > 0);
}

const tellSome = (context: Context, what: InterestNews): Promise<number> =>
  transact(context, async (work) => {
    const people = await takeUntold(work.db, what, work.now)
    const events = await eventsToTell(work.db, [...new Set(people.map(({ eventId }) => eventId))])
    const byId = new Map(events.map((event) => [event.id, event]))
    await work.mails(
      people.map((one) => interestMail(what, one, byId.get(one.eventId)!, context.config.url)),
    )
    return people.length
  })
