import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { sessionsToAward } from '../../src/areas/awards/queries.ts'
import { saveAward } from '../../src/areas/awards/use-cases/save-award.ts'
import type { Award } from '../../src/areas/awards/domain/award.ts'
import type { Actor } from '../../src/platform/use-case.ts'
import { daysFrom } from '../generate/clock.ts'
import type { Stage } from './stage.ts'

/** What the edition that is over awarded: to a session where it has an agenda, to a project and to somebody, both made up. */
export async function loadAwards(
  stage: Stage,
  eventSlug: string,
  owner: Actor,
  now: Date,
): Promise<void> {
  const context = stage.as(owner, daysFrom(now, -28))
  const event = await eventBySlug(context.db, eventSlug)
  if (!event) throw new Error(`${eventSlug} is not there`)
  const [session] = await sessionsToAward(context.db, event.id)
  const awards: readonly Award[] = [
    ...(session
      ? [
          {
            name: { es: 'Premio del público', en: 'Audience award', pt: 'Prêmio do público' },
            winnerKind: 'session' as const,
            winner: '',
            sessionId: session.id,
            reason: {
              es: 'La eligió la sala, con semillas de cacao como votos.',
              en: 'Chosen by the room, with cocoa beans as votes.',
              pt: 'Escolhida pela sala, com sementes de cacau como votos.',
            },
          },
        ]
      : []),
    {
      name: {
        es: 'Proyecto más pequeño que sirve',
        en: 'Smallest project that helps',
        pt: 'Menor projeto que ajuda',
      },
      winnerKind: 'project',
      winner: 'Semillero (inventado)',
      sessionId: null,
      reason: {
        es: 'Un clúster para escuelas que cabe en una lonchera.',
        en: 'A cluster for schools that fits in a lunch box.',
        pt: 'Um cluster para escolas que cabe numa lancheira.',
      },
    },
    {
      name: { es: 'Gracias especiales', en: 'Special thanks', pt: 'Agradecimento especial' },
      winnerKind: 'person',
      winner: 'Maritza Solano (ficticia)',
      sessionId: null,
      reason: {
        es: 'Llegó a las cinco de la mañana con la fruta.',
        en: 'She came at five in the morning with the fruit.',
        pt: 'Chegou às cinco da manhã com as frutas.',
      },
    },
  ]
  for (const award of awards) await saveAward(context, eventSlug, null, award)
}
