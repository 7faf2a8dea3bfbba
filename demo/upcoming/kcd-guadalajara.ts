import { addDays, daysFrom, instantAt, weekdayAfter } from '../generate/clock.ts'
import { everywhere } from '../everywhere.ts'
import type { DemoPlannedEvent, DemoRoom } from '../types.ts'
import { allFormats } from './formats.ts'
import { guadalajaraRegistration } from './kcd-guadalajara-tickets.ts'
import { tracks } from './tracks.ts'
import { accessibility, callCriteria, callIntroduction, codeOfConduct } from './welcome-texts.ts'

const zone = 'America/Mexico_City'

const rooms: DemoRoom[] = [
  {
    key: 'auditorio',
    name: 'Auditorio Jacaranda',
    capacity: 420,
    note: {
      es: 'Planta baja, subtítulos en vivo.',
      en: 'Ground floor, live captions.',
      pt: 'Térreo, legendas ao vivo.',
    },
  },
  {
    key: 'agave',
    name: 'Sala Agave',
    capacity: 130,
    note: {
      es: 'Primer piso, elevador.',
      en: 'First floor, lift.',
      pt: 'Primeiro andar, elevador.',
    },
  },
  {
    key: 'barranca',
    name: 'Sala Barranca',
    capacity: 90,
    note: {
      es: 'Primer piso, elevador.',
      en: 'First floor, lift.',
      pt: 'Primeiro andar, elevador.',
    },
  },
  {
    key: 'obsidiana',
    name: 'Taller Obsidiana',
    capacity: 45,
    note: {
      es: 'Mesas y contactos en cada lugar.',
      en: 'Tables and a socket at every seat.',
      pt: 'Mesas e tomada em cada lugar.',
    },
  },
]

/**
 * The full edition, invented: about nine weeks ahead, on a Friday and Saturday; its call closed three weeks ago
 * (twelve weeks before, the programme asks for eight), everything is decided, registration is open.
 */
export function kcdGuadalajara(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 63, 5, zone)
  const endsOn = addDays(startsOn, 1)
  const year = startsOn.slice(0, 4)
  const closesAt = instantAt(addDays(startsOn, -84), '23:59', zone)
  return {
    slug: 'kcd-guadalajara',
    name: everywhere(`KCD Guadalajara ${year}`),
    tagline: {
      es: 'Nube nativa, infraestructura abierta y oficinas de código abierto en una misma casa',
      en: 'Cloud native, open infrastructure and open source offices under one roof',
      pt: 'Nuvem nativa, infraestrutura aberta e escritórios de código aberto na mesma casa',
    },
    description: {
      es: 'Dos días, cuatro salas y tres comunidades que suelen verse por separado. **KCD** trae plataformas, seguridad y observabilidad; **OpenInfra**, la nube que hay debajo y las rutas para salir de plataformas cerradas; **OSPO**, la conversación de empresas, universidades y gobiernos sobre cómo sostener lo que usan.\n\nHay charlas en español, inglés y portugués, seis talleres con lugar para equivocarse, un pasillo largo y una fiesta corta. Si es tu primera vez, busca las mesas moradas: ahí siempre habrá alguien del equipo.',
      en: 'Two days, four rooms and three communities that usually meet apart. **KCD** brings platforms, security and observability; **OpenInfra**, the cloud underneath and the ways out of closed platforms; **OSPO**, the conversation of companies, universities and governments about sustaining what they use.\n\nThere are talks in Spanish, English and Portuguese, six workshops with room for mistakes, a long hallway and a short party. If it is your first time, look for the purple tables: somebody of the team will always be there.',
      pt: 'Dois dias, quatro salas e três comunidades que costumam se ver em separado. O **KCD** traz plataformas, segurança e observabilidade; o **OpenInfra**, a nuvem que fica por baixo e os caminhos para sair de plataformas fechadas; o **OSPO**, a conversa de empresas, universidades e governos sobre como sustentar o que usam.\n\nHá palestras em espanhol, inglês e português, seis oficinas com espaço para errar, um corredor longo e uma festa curta. Se for a sua primeira vez, procure as mesas roxas: sempre haverá alguém da equipe.',
    },
    startsOn,
    endsOn,
    timeZone: zone,
    attendance: 'in-person',
    city: 'Guadalajara',
    countryCode: 'MX',
    venue: {
      name: 'Centro Cultural Las Jacarandas',
      address: 'Av. de las Jacarandas 120, Guadalajara, Jalisco',
      latitude: 20.6737,
      longitude: -103.3687,
    },
    languages: ['es', 'en', 'pt'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'programme', slug: 'openinfra-days' },
      { kind: 'programme', slug: 'ospo' },
      { kind: 'community', slug: 'cloud-native-guadalajara' },
      { kind: 'community', slug: 'openinfra-mexico' },
    ],
    series: 'kcd-mexico',
    edition: year,
    colocatedWith: ['ccoss-guadalajara'],
    capacity: 420,
    colour: '#b3256b',
    website: 'https://example.org/kcd-guadalajara',
    figures: null,
    announcedAt: daysFrom(now, -150),
    contactEmail: 'hola-kcd-guadalajara@example.org',
    codeOfConduct,
    codeOfConductUrl: '',
    accessibility,
    accessibilityFeatures: [
      'step-free',
      'accessible-toilet',
      'hearing-loop',
      'captions',
      'sign-language',
      'quiet-room',
      'nursing-room',
      'gender-neutral-toilet',
      'dietary-needs',
    ],
    call: {
      opensAt: instantAt(addDays(startsOn, -133), '09:00', zone),
      closesAt,
      blind: true,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: Object.values(tracks),
      formats: allFormats,
    },
    rooms,
    openingHours: [
      { day: startsOn, opensAt: '08:00', closesAt: '21:30' },
      { day: endsOn, opensAt: '08:00', closesAt: '18:30' },
    ],
    registration: guadalajaraRegistration({
      now,
      opensAt: daysFrom(now, -49),
      closesAt: instantAt(addDays(startsOn, -1), '18:00', zone),
    }),
  }
}
