import { AppError, invalidInput } from '../../../shared/app-error.ts'
import { languages, type LocalizedText } from '../../../shared/localized-text.ts'
import { translator } from '../../../platform/i18n/messages.ts'
import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { reservePlaces } from '../../registration/use-cases/reserve-places.ts'
import { lockPress, savePress } from '../database/press.ts'
import { policy } from '../policy.ts'
import { pressOf, type Press } from '../queries/press.ts'

type SetUp = Pick<Press, 'accreditation' | 'opensAt' | 'closesAt' | 'words' | 'places'>

/**
 * Switches the accreditation of an event on or off and sets its dates and words. With it come the press places: a ticket
 * type "Press" on a quota of its own, beside the places that everybody can have. AppError `invalid-input` if fewer places
 * are asked for than are taken, or if it closes before it opens.
 */
export const setUpPress = (context: Context, slug: string, wanted: SetUp): Promise<void> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'press.set-up', slug)
    if (event.cancelledAt) throw new AppError('event-cancelled')
    const { places, ...set } = wanted
    if (set.opensAt && set.closesAt && set.closesAt <= set.opensAt)
      throw invalidInput([{ field: 'closesAt', code: 'closes-before-it-opens' }])
    await lockPress(work.db, event)
    const present = await pressOf(work.db, event.id)
    const reserved = await reservedFor(work, slug, present, wanted)
    await savePress(work.db, event, { ...set, ...reserved })
    await work.audit({
      action: 'press.set-up',
      scope: 'event',
      scopeId: event.id,
      objectKind: 'press',
      objectId: event.id,
      before: shownOf(present),
      after: { ...set, places },
    })
    work.changed(`event:${event.id}`)
  })

const reservedFor = (
  work: Work,
  slug: string,
  present: Press,
  { accreditation, places }: SetUp,
) => {
  const { ticketTypeId, quotaId } = present
  // Nothing is reserved before it is needed.
  if (!accreditation && !quotaId) return { ticketTypeId, quotaId }
  return reservePlaces(work, slug, {
    slug: 'press',
    name: sayAll('ticket'),
    description: sayAll('ticketDescription'),
    places,
    present: { ticketTypeId, quotaId },
  })
}

const sayAll = (key: 'ticket' | 'ticketDescription'): LocalizedText =>
  Object.fromEntries(languages.map((lang) => [lang, translator(lang, 'press')(key)]))

const shownOf = ({ accreditation, opensAt, closesAt, words, places }: Press) => ({
  accreditation,
  opensAt,
  closesAt,
  words,
  places,
})
