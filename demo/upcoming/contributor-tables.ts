import type { Texts } from '../types.ts'

type Table = {
  readonly day: 'first' | 'second'
  /** `HH:MM` in the event's zone. */
  readonly time: string
  readonly minutes: number
  /** Its own room, or the one that it shares with the event beside it, at times when that one is not in it. */
  readonly room: 'own' | 'shared'
  readonly title: Texts
}

/** The agenda of the summit of contributors. */
export const contributorTables: readonly Table[] = [
  {
    day: 'first',
    time: '11:00',
    minutes: 90,
    room: 'own',
    title: {
      es: 'Mesas por proyecto: trae el tuyo',
      en: 'Tables by project: bring yours',
      pt: 'Mesas por projeto: traga o seu',
    },
  },
  {
    day: 'first',
    time: '16:15',
    minutes: 60,
    room: 'shared',
    title: {
      es: 'Tu primer cambio, con alguien al lado',
      en: 'Your first change, with somebody beside you',
      pt: 'Sua primeira mudança, com alguém ao lado',
    },
  },
  {
    day: 'second',
    time: '10:00',
    minutes: 150,
    room: 'own',
    title: {
      es: 'Sprint: de la incidencia al cambio aceptado',
      en: 'Sprint: from the issue to the accepted change',
      pt: 'Sprint: do problema à mudança aceita',
    },
  },
  {
    day: 'second',
    time: '16:20',
    minutes: 45,
    room: 'shared',
    title: {
      es: 'Lo que logramos: cada mesa cuenta',
      en: 'What we got done: every table tells',
      pt: 'O que conseguimos: cada mesa conta',
    },
  },
]
