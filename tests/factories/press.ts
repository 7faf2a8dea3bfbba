import type { Application } from '../../src/areas/press/domain/accreditation.ts'
import { applyForAccreditation } from '../../src/areas/press/use-cases/apply-for-accreditation.ts'
import { confirmApplication } from '../../src/areas/press/use-cases/confirm-application.ts'
import { setUpPress } from '../../src/areas/press/use-cases/set-up-press.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { announcedEvent } from './announced-event.ts'

/** An announced event of the actor that accredits press, with this many press places. */
export async function pressEvent(
  context: Context,
  places = 5,
): Promise<{ readonly id: string; readonly slug: string }> {
  const event = await announcedEvent(context, { startsOn: '2027-05-20' })
  await setUpPress(context, event.slug, {
    accreditation: true,
    opensAt: null,
    closesAt: null,
    words: { en: 'Show us your work.' },
    places,
  })
  return event
}

export const application = (email: string, more: Partial<Application> = {}): Application => ({
  name: 'Paula Prensa',
  email,
  outlet: 'Radio Caribe',
  role: 'Reporter',
  links: ['https://example.org/story'],
  languages: ['es'],
  needs: '',
  ...more,
})

/** An application that its person confirmed from the mailbox; its id and secret. */
export async function applied(
  context: Context,
  slug: string,
  email: string,
  more: Partial<Application> = {},
): Promise<{ readonly id: string; readonly secret: string }> {
  await applyForAccreditation({ ...context, actor: null }, slug, application(email, more))
  const kept = await context.db
    .selectFrom('accreditations')
    .innerJoin('events', 'events.id', 'accreditations.eventId')
    .select(['accreditations.id', 'accreditations.secret'])
    .where('events.slug', '=', slug)
    .where('accreditations.email', '=', email)
    .executeTakeFirstOrThrow()
  await confirmApplication({ ...context, actor: null }, kept.secret)
  return kept
}
