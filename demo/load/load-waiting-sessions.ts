import type { Context } from '../../src/platform/use-case.ts'
import { saveSession } from '../../src/areas/schedule/use-cases/save-session.ts'
import type { SessionKind } from '../../src/areas/schedule/domain/session-kinds.ts'
import type { Texts } from '../types.ts'

type Waiting = { readonly kind: SessionKind; readonly minutes: number; readonly title: Texts }

/** What the team added after the agenda came out and has found no place for yet. */
const waiting: readonly Waiting[] = [
  {
    kind: 'panel',
    minutes: 35,
    title: {
      es: 'Mesa abierta: quién mantiene lo que usamos',
      en: 'Open table: who maintains what we use',
      pt: 'Mesa aberta: quem mantém o que usamos',
    },
  },
  {
    kind: 'workshop',
    minutes: 90,
    title: {
      es: 'Clínica de manifiestos: trae el tuyo',
      en: 'Manifest clinic: bring yours',
      pt: 'Clínica de manifestos: traga o seu',
    },
  },
  {
    kind: 'lightning',
    minutes: 10,
    title: {
      es: 'Lo que rompimos este año',
      en: 'What we broke this year',
      pt: 'O que quebramos este ano',
    },
  },
  {
    kind: 'lightning',
    minutes: 10,
    title: {
      es: 'Mi primer aporte, en diez minutos',
      en: 'My first contribution, in ten minutes',
      pt: 'Minha primeira contribuição, em dez minutos',
    },
  },
  {
    kind: 'ceremony',
    minutes: 15,
    title: { es: 'Foto de todos', en: 'Everybody’s photo', pt: 'Foto de todos' },
  },
  {
    kind: 'set-up',
    minutes: 30,
    title: {
      es: 'Prueba de sonido del auditorio',
      en: 'Sound check in the auditorium',
      pt: 'Teste de som do auditório',
    },
  },
]

/** Adds sessions that wait for a place, so that the timetable has something to be moved about. */
export async function loadWaitingSessions(owner: Context, slug: string): Promise<void> {
  for (const session of waiting)
    await saveSession(owner, slug, null, {
      ...session,
      abstract: {},
      lang: '',
      level: '',
      trackId: null,
      formatId: null,
      sponsored: false,
      speakers: [],
    })
}
