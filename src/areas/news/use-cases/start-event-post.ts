import { languages } from '../../../shared/localized-text.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import type { PostKind, PostTexts } from '../domain/post.ts'
import { eventFacts } from '../queries/event-facts.ts'
import { authorisePlace } from './authorise-post.ts'
import { composeAnnouncement, composeRecap } from './compose-event-post.ts'
import { insertDraft } from './create-post.ts'

/**
 * Begins a post of an event; its slug. An announcement starts with the event's own texts, a recap with its numbers, in
 * all three languages; a plain post starts empty.
 */
export const startEventPost = (
  context: Context,
  eventSlug: string,
  kind: PostKind,
): Promise<string> =>
  transact(context, async (work) => {
    const place = await authorisePlace(work, { community: null, event: eventSlug })
    const facts = await eventFacts(work.db, place.eventId!, work.now)
    const compose = { post: null, announcement: composeAnnouncement, recap: composeRecap }[kind]
    const texts: PostTexts = compose
      ? Object.fromEntries(languages.map((lang) => [lang, compose(lang, facts)]))
      : {}
    return insertDraft(work, place, { kind, texts, timeZone: facts.timeZone })
  })
