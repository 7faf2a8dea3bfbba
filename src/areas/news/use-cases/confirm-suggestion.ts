import { languages } from '../../../shared/localized-text.ts'
import { notFound } from '../../../shared/app-error.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { problemsOfDates } from '../../events/domain/dates.ts'
import { setUpDraft } from '../../events/use-cases/create-event.ts'
import { decideSuggestion, linkPost } from '../database/suggestions.ts'
import { placeOfSuggestion } from '../domain/place-of-suggestion.ts'
import type { Suggestion } from '../queries/suggestions.ts'
import { authoriseSuggestion } from './authorise-suggestion.ts'

// Bougainvillea, the house colour, until the team picks its own.
const houseColour = '#c0004e'

/**
 * Makes a draft event of a suggestion, with the person as its owner, and returns its slug; or, with `eventSlug`, notes
 * that it is that event. A post that speaks of nothing else becomes a post about the event.
 */
export const confirmSuggestion = (
  context: Context,
  id: string,
  eventSlug: string | null,
): Promise<string> =>
  transact(context, async (work) => {
    const { suggestion, actor } = await authoriseSuggestion(work, id, 'open')
    if (eventSlug && eventSlug !== suggestion.likelySlug) throw notFound()
    const event = eventSlug
      ? await announcedEvent(work, eventSlug)
      : await setUpDraft(work, draftOf(suggestion))
    await decideSuggestion(work.db, suggestion, 'confirmed', {
      eventId: event.id,
      personId: actor.id,
      at: work.now,
    })
    if (suggestion.only) await linkPost(work.db, suggestion, event.id)
    await work.audit({
      action: 'suggestion.confirm',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'suggestion',
      objectId: id,
      after: { name: suggestion.name, sentence: suggestion.sentence, post: suggestion.postSlug },
    })
    work.changed('news', `event:${event.id}`)
    return event.slug
  })

async function announcedEvent({ db }: Work, slug: string): Promise<{ id: string; slug: string }> {
  const event = await eventBySlug(db, slug)
  if (!event?.announcedAt) throw notFound()
  return event
}

function draftOf(suggestion: Suggestion) {
  const { name, precision, startsOn, endsOn, postLanguages } = suggestion
  const { city, country } = placeOfSuggestion(suggestion.place)
  // Prose can be wrong: dates that no event can have are left for the owner to fill in.
  const last = endsOn ?? startsOn
  const dated = precision === 'day' && problemsOfDates(startsOn, last).length === 0
  return {
    // The name of an event is the same in every language.
    name: Object.fromEntries(languages.map((language) => [language, name])),
    timeZone: zoneOf(country) ?? suggestion.postTimeZone,
    startsOn: dated ? startsOn : null,
    endsOn: dated ? last : null,
    city,
    country,
    colour: houseColour,
    languages: postLanguages,
  }
}

/** The zone of a country that has only one. */
function zoneOf(country: string): string | undefined {
  const zones = country ? (new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []) : []
  return zones.length === 1 ? zones[0] : undefined
}
