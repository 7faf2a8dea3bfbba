import { createKiosk } from '../../src/areas/kiosk/use-cases/create-kiosk.ts'
import type { Stage } from './stage.ts'

/** A screen at the booth of the community, for the whole network. */
export async function loadKiosk(stage: Stage, now: Date): Promise<void> {
  await createKiosk(
    stage.as(stage.keeper, now.toISOString()),
    { scope: 'community', slug: 'oss-latam' },
    {
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
    },
  )
}
