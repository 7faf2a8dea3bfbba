import { sayInstant } from '../../../platform/i18n/dates.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { markReminded } from '../database/committee-mail.ts'
import { committeeWords } from '../emails/committee-words.ts'
import { decisionMail } from '../emails/decision.ts'
import { templatesOf } from '../queries/mail-templates.ts'
import { acceptancesToRemind } from '../queries/to-remind.ts'

/**
 * Reminds speakers who were told that they are accepted and have not said whether they come, as long before the answer-by
 * date as the event set; each once for each date, however often it runs. Answers how many mails were written.
 */
export const remindOfAnswers = (context: Context): Promise<number> =>
  transact(context, async (work) => {
    const waiting = await acceptancesToRemind(work.db, work.now)
    if (waiting.length === 0) return 0
    const eventIds = [...new Set(waiting.map(({ eventId }) => eventId))]
    const templates = new Map(
      await Promise.all(eventIds.map(async (id) => [id, await templatesOf(work.db, id)] as const)),
    )
    await work.mails(
      waiting.map((each) => {
        const event = { slug: each.eventSlug, name: each.eventName }
        const about = { event, proposal: each, kind: 'reminder' as const }
        const words = committeeWords(each.lang, about, templates.get(each.eventId), {
          name: each.name,
          names: each.names,
          deadline: sayInstant(each.lang, each.answerBy, each.timeZone),
          baseUrl: context.config.url,
        })
        return {
          kind: 'reviews.reminder',
          recipient: each.email,
          recipientName: each.name,
          eventId: each.eventId,
          subjectId: each.proposalId,
          threadId: each.proposalId,
          ...decisionMail(
            each.lang,
            { event, proposal: each, decision: 'accepted', secret: each.answerSecret },
            words,
            context.config.url,
          ),
        }
      }),
    )
    await markReminded(work.db, waiting)
    return waiting.length
  })
