import { createKiosk } from '../../src/areas/kiosk/use-cases/create-kiosk.ts'
import { addShift } from '../../src/areas/kiosk/use-cases/add-shift.ts'
import type { Stage } from './stage.ts'

const owner = { scope: 'community', slug: 'oss-latam' } as const
const hour = 3_600_000
const day = 24 * hour

/** A screen at the booth of the community, for the whole network, and shifts to take a place on. */
export async function loadKiosk(stage: Stage, now: Date): Promise<void> {
  const context = stage.as(stage.keeper, now.toISOString())
  await createKiosk(context, owner, {
    slug: 'booth',
    name: 'OSS LATAM',
    messages: [
      {
        text: {
          es: '¿Organizas algo? Pregúntanos cómo sumarte a la red.',
          en: 'Organising something? Ask us how to join the network.',
          pt: 'Está organizando algo? Pergunte como entrar na rede.',
        },
        by: '',
      },
    ],
  })
  // Whole hours, some weeks ahead: mornings and afternoons at a booth.
  const first = Math.ceil(now.getTime() / day) * day + 27 * day + 15 * hour
  for (const begins of [first, first + 4 * hour, first + day, first + day + 4 * hour])
    await addShift(context, owner, 'booth', {
      startsAt: new Date(begins),
      endsAt: new Date(begins + 4 * hour),
      timeZone: 'America/Mexico_City',
      places: 2,
    })
}
