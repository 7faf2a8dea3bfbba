import { eventBySlug, hostBySlug } from '../../src/areas/accounts/queries.ts'
import { createEvent } from '../../src/areas/events/use-cases/create-event.ts'
import { editEvent } from '../../src/areas/events/use-cases/edit-event.ts'
import { prefillApplication } from '../../src/areas/hosting/domain/prefill-application.ts'
import { applicationFacts, termsOf } from '../../src/areas/hosting/queries/applications.ts'
import { editTerms } from '../../src/areas/hosting/use-cases/edit-terms.ts'
import { saveApplication } from '../../src/areas/hosting/use-cases/save-application.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import { everywhere } from '../everywhere.ts'
import { addDays, daysFrom } from '../generate/clock.ts'
import { applicationTerms } from '../network/application-terms.ts'
import type { Stage } from './stage.ts'

/** A draft whose team has applied to the programme of Kubernetes Community Days: it waits for the steward. */
export async function loadApplication(stage: Stage, owner: Actor, now: Date): Promise<void> {
  const { db } = stage.services
  const programme = await hostBySlug(db, 'programme', 'kcd')
  if (!programme) throw new Error('the demo has no programme kcd')
  await editTerms(
    stage.as(stage.keeper, daysFrom(now, -200)),
    programme.slug,
    applicationTerms.map((text) => ({ id: null, text })),
  )
  const context = stage.as(owner, daysFrom(now, -2))
  const startsOn = addDays(now.toISOString().slice(0, 10), 230)
  const { slug } = await createEvent(context, {
    slug: 'kcd-quito',
    name: everywhere('KCD Quito'),
    timeZone: 'America/Guayaquil',
    startsOn,
    endsOn: startsOn,
    city: 'Quito',
    country: 'EC',
    colour: '#0b6e99',
    languages: ['es'],
    demo: true,
  })
  await editEvent(context, slug, {
    changes: {
      capacity: 200,
      venueName: 'Centro Cultural La Mitad',
      website: 'https://example.org/kcd-quito',
    },
    hosts: [{ kind: 'programme', hostId: programme.id, summary: {} }],
  })
  const event = await eventBySlug(db, slug)
  if (!event) throw new Error(`${slug} is not there`)
  const content = prefillApplication(await applicationFacts(db, event.id))
  const terms = await termsOf(db, programme.id)
  await saveApplication(
    context,
    slug,
    programme.slug,
    {
      content: {
        ...content,
        price: 40,
        earlyBirdPrice: 32,
        callOpensAt: `${addDays(startsOn, -180)}T09:00`,
        callClosesAt: `${addDays(startsOn, -70)}T23:00`,
        registrationOpensAt: `${addDays(startsOn, -120)}T09:00`,
        organisers: content.organisers.map((person) => ({
          ...person,
          roles: ['planner', 'finance'],
        })),
        fiscalSponsor: 'Fundación Código Abierto Andino',
        sponsors: ['Cooperativa Digital La Ronda', 'Nube del Pichincha'],
        notes: 'Es nuestra primera edición.',
      },
      terms: terms.map(({ id }) => id),
    },
    true,
  )
}
