import type { Texts } from '../types.ts'

export type ServiceKind = 'check-in' | 'ceremony' | 'break' | 'meal' | 'social'

/** Something for everybody at once. */
export type Service = {
  at: string
  minutes: number
  kind: ServiceKind
  title: Texts
  /** Null where it fills the whole venue. */
  room: string | null
}

/** A day's grid: when keynotes, parallel sessions and workshops begin, in the event's zone. */
export type DayPlan = {
  keynotes: string[]
  slots: string[]
  workshops: string[]
  services: Service[]
}

const service = (
  at: string,
  minutes: number,
  kind: ServiceKind,
  es: string,
  en: string,
  pt: string,
  room: string | null = null,
): Service => ({ at, minutes, kind, title: { es, en, pt }, room })

const coffee = (at: string): Service =>
  service(at, 30, 'break', 'Café y pasillo', 'Coffee and hallway', 'Café e corredor')
const lunch = (at: string): Service => service(at, 75, 'meal', 'Comida', 'Lunch', 'Almoço')

/**
 * The grid of the full edition: two days of 35-minute slots with ten minutes or more between them, nothing beside a
 * keynote, workshops in a room of their own.
 */
export const fullGrid: DayPlan[] = [
  {
    keynotes: ['09:30', '10:10', '17:00'],
    slots: ['11:15', '12:00', '14:10', '14:55', '16:10'],
    workshops: ['11:15', '14:10'],
    services: [
      service(
        '08:00',
        60,
        'check-in',
        'Check-in y café de bienvenida',
        'Check-in and welcome coffee',
        'Check-in e café de boas-vindas',
      ),
      service('09:00', 20, 'ceremony', 'Bienvenida', 'Welcome', 'Boas-vindas', 'auditorio'),
      coffee('10:45'),
      lunch('12:45'),
      coffee('15:35'),
      service(
        '17:45',
        180,
        'social',
        'Fiesta en el patio',
        'Party in the courtyard',
        'Festa no pátio',
      ),
    ],
  },
  {
    keynotes: ['09:15', '16:25'],
    slots: ['10:00', '11:15', '12:00', '14:10', '15:30'],
    workshops: ['10:00', '11:45', '14:10'],
    services: [
      service('08:30', 35, 'check-in', 'Check-in y café', 'Check-in and coffee', 'Check-in e café'),
      coffee('10:40'),
      lunch('12:45'),
      service(
        '14:55',
        30,
        'break',
        'Café y foto de grupo',
        'Coffee and group photo',
        'Café e foto do grupo',
      ),
      service(
        '17:05',
        30,
        'ceremony',
        'Cierre y lo que sigue',
        'Closing and what comes next',
        'Encerramento e o que vem',
        'auditorio',
      ),
    ],
  },
]

/** One day in two rooms, for a small edition. */
export const smallGrid: DayPlan[] = [
  {
    keynotes: [],
    slots: ['09:45', '10:30', '11:45', '12:30', '14:30', '15:15'],
    workshops: [],
    services: [
      service('08:45', 45, 'check-in', 'Check-in', 'Check-in', 'Check-in'),
      coffee('11:10'),
      service('13:10', 70, 'meal', 'Comida', 'Lunch', 'Almoço'),
      service('16:00', 60, 'social', 'Café y despedida', 'Coffee and farewell', 'Café e despedida'),
    ],
  },
]
