import { idOf } from '../../../shared/ids.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { writeRuleNews } from '../database/rule-news.ts'
import { chooseRuleNews, type RuleNews } from '../domain/choose-rule-news.ts'
import { ruleNewsMail } from '../emails/rule-news.ts'
import { checkCounting } from '../queries/check.ts'
import { holdersOf, namedEvents, ruleReadersAfter } from '../queries/rule-mails.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Tells one batch of people, those behind `after`, which rules they must act on became broken or at risk since they were
 * told, in one mail each and a day; and has the next batch told. What was told, the mails and the next job commit
 * together: after a kill in between nothing is lost and nobody is told twice.
 */
export const tellOfRules = (context: Context, after = nobody, size = 100): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const people = await ruleReadersAfter(db, after, size, now)
    if (people.length === 0) return
    const events = [...new Set(people.flatMap((person) => person.events))]
    const [verdicts, holders, names] = await Promise.all([
      checkCounting(db, events, now),
      holdersOf(db, events),
      namedEvents(db, events),
    ])
    const pressing = new Map(
      [...verdicts].map(([eventId, all]) => [
        eventId,
        all.flatMap((verdict): RuleNews[] =>
          verdict.state === 'broken' || verdict.state === 'at-risk'
            ? [{ eventId, state: verdict.state, verdict }]
            : [],
        ),
      ]),
    )
    const chosen = people.map((person) => {
      const theirs = person.events.flatMap((id) => pressing.get(id) ?? [])
      return { person, ...chooseRuleNews(person.id, theirs, holders, person.told) }
    })
    await writeRuleNews(
      db,
      {
        told: chosen.flatMap(({ person, news }) =>
          news.map(({ eventId, state, verdict: { rule } }) => ({
            personId: person.id,
            eventId,
            programmeId: rule.programmeId,
            ruleKey: rule.key,
            state,
          })),
        ),
        over: chosen.flatMap(({ person, over }) =>
          over.map((each) => ({ ...each, personId: person.id })),
        ),
      },
      now,
    )
    await work.mails(
      chosen
        .filter(({ person, news }) => news.length > 0 && isMailbox(person.email))
        .map(({ person, news }) => ({
          id: idOf('rule-news', person.id, now.toISOString().slice(0, 10)),
          ...ruleNewsMail({ person, news, names, url: context.config.url }),
        })),
    )
    if (people.length === size)
      await work.enqueue('programmes.tell-of-rules-after', { after: people.at(-1)!.id })
  })
