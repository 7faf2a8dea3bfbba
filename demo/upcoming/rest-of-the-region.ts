import { addDays, dayFrom, daysFrom, instantAt, weekdayAfter } from '../generate/clock.ts'
import type { DemoPlannedEvent } from '../types.ts'
import { allFormats } from './formats.ts'
import { openOn, openTwoDays, planned, room } from './planned.ts'
import { smallRegistration } from './small-registration.ts'
import { tracksOf } from './tracks.ts'
import { callCriteria, callIntroduction } from './welcome-texts.ts'

const sanJose = 'America/Costa_Rica'
const bogota = 'America/Bogota'
const montevideo = 'America/Montevideo'
const saoPaulo = 'America/Sao_Paulo'

/** Eleven weeks ahead: the call (last days) and registration are open at once. */
export function ospoConoSur(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 77, 3, montevideo)
  return planned({
    slug: 'ospo-cono-sur',
    title: 'Encuentro OSPO del Cono Sur',
    tagline: {
      es: 'Lo público, con código público',
      en: 'Public money, public code',
      pt: 'O que é público, com código público',
    },
    description: {
      es: 'Dos días para comparar contratos, licencias y errores entre gobiernos digitales, universidades y empresas del sur. Se puede seguir a distancia y participar en las mesas en línea.',
      en: 'Two days to compare contracts, licences and mistakes among digital governments, universities and companies of the south. You can follow remotely and take part in the online tables.',
      pt: 'Dois dias para comparar contratos, licenças e erros entre governos digitais, universidades e empresas do sul. Dá para acompanhar a distância e participar das mesas on-line.',
    },
    startsOn,
    endsOn: addDays(startsOn, 1),
    timeZone: montevideo,
    attendance: 'hybrid',
    city: 'Montevideo',
    countryCode: 'UY',
    venue: {
      name: 'Casa de la Rambla',
      address: 'Rambla 1200, Montevideo',
      latitude: -34.9058,
      longitude: -56.1913,
    },
    languages: ['es', 'pt'],
    hosts: [
      { kind: 'programme', slug: 'ospo' },
      { kind: 'community', slug: 'cloud-native-montevideo' },
      { kind: 'community', slug: 'oss-latam' },
    ],
    series: 'ospo-cono-sur',
    capacity: 120,
    colour: '#2f7d5b',
    announcedAt: daysFrom(now, -70),
    call: {
      opensAt: daysFrom(now, -45),
      closesAt: instantAt(dayFrom(now, 5, montevideo), '23:59', montevideo),
      blind: false,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: tracksOf('ospo', 'community', 'sovereignty'),
      formats: allFormats,
    },
    rooms: [room('rambla', 'Salón Rambla', 120), room('faro', 'Sala Faro', 40)],
    openingHours: openTwoDays(startsOn),
    registration: smallRegistration(
      120,
      daysFrom(now, -20),
      instantAt(addDays(startsOn, -1), '18:00', montevideo),
    ),
  })
}

/** Twenty weeks ahead: the call is open. */
export function kcdCostaRica(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 140, 6, sanJose)
  return planned({
    slug: 'kcd-costa-rica',
    title: 'KCD Costa Rica',
    tagline: {
      es: 'Pura vida, puro contenedor',
      en: 'Pura vida, pure containers',
      pt: 'Pura vida, puro contêiner',
    },
    description: {
      es: 'Un sábado en Heredia con tres pistas, talleres para estudiantes y autobús desde la capital. Esta edición suma una sala en inglés para los equipos que trabajan a distancia.',
      en: 'A Saturday in Heredia with three tracks, workshops for students and a bus from the capital. This edition adds a room in English for the teams that work remotely.',
      pt: 'Um sábado em Heredia com três trilhas, oficinas para estudantes e ônibus saindo da capital. Esta edição ganha uma sala em inglês para as equipes que trabalham a distância.',
    },
    startsOn,
    timeZone: sanJose,
    city: 'Heredia',
    countryCode: 'CR',
    languages: ['es', 'en'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'community', slug: 'cloud-native-san-jose' },
    ],
    series: 'kcd-costa-rica',
    capacity: 280,
    colour: '#2b8a3e',
    announcedAt: daysFrom(now, -40),
    call: {
      opensAt: daysFrom(now, -18),
      closesAt: instantAt(dayFrom(now, 33, sanJose), '23:59', sanJose),
      blind: true,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: tracksOf('platforms', 'security', 'operations', 'community'),
      formats: allFormats,
    },
    rooms: [room('ceibo', 'Auditorio Ceibo', 280), room('colibri', 'Sala Colibrí', 70)],
    openingHours: [openOn(startsOn)],
  })
}

/** Twenty-eight weeks ahead: announced, its call opens in three weeks. */
export function kcdColombia(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 196, 5, bogota)
  return planned({
    slug: 'kcd-colombia',
    title: 'KCD Colombia',
    tagline: {
      es: 'Otra vez tres comunidades, ahora en Medellín',
      en: 'Three communities again, this time in Medellín',
      pt: 'De novo três comunidades, agora em Medellín',
    },
    description: {
      es: 'Después de Bogotá, la convergencia baja al valle: nube nativa, infraestructura abierta y oficinas de código abierto en dos días, con la convocatoria abierta a toda la región.',
      en: 'After Bogotá, the convergence comes down to the valley: cloud native, open infrastructure and open source offices in two days, with a call open to the whole region.',
      pt: 'Depois de Bogotá, a convergência desce ao vale: nuvem nativa, infraestrutura aberta e escritórios de código aberto em dois dias, com a chamada aberta a toda a região.',
    },
    startsOn,
    endsOn: addDays(startsOn, 1),
    timeZone: bogota,
    city: 'Medellín',
    countryCode: 'CO',
    languages: ['es', 'en'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'programme', slug: 'openinfra-days' },
      { kind: 'programme', slug: 'ospo' },
      { kind: 'community', slug: 'cloud-native-medellin' },
      { kind: 'community', slug: 'cloud-native-bogota' },
    ],
    series: 'kcd-colombia',
    capacity: 450,
    colour: '#e8590c',
    announcedAt: daysFrom(now, -9),
    call: {
      opensAt: instantAt(dayFrom(now, 21, bogota), '09:00', bogota),
      closesAt: instantAt(dayFrom(now, 84, bogota), '23:59', bogota),
      blind: true,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: tracksOf('platforms', 'security', 'open-infrastructure', 'sovereignty', 'ospo'),
      formats: allFormats,
    },
    openingHours: openTwoDays(startsOn),
  })
}

/** Thirty-six weeks ahead: announced only. */
export function kcdSaoPaulo(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 252, 6, saoPaulo)
  return planned({
    slug: 'kcd-sao-paulo',
    title: 'KCD São Paulo',
    tagline: {
      es: 'La nube nativa habla portugués',
      en: 'Cloud native speaks Portuguese',
      pt: 'A nuvem nativa fala português',
    },
    description: {
      es: 'Reserva la fecha: un sábado de charlas en portugués, con subtítulos en español y una pista para quien empieza.',
      en: 'Save the date: a Saturday of talks in Portuguese, with captions in Spanish and a track for beginners.',
      pt: 'Reserve a data: um sábado de palestras em português, com legendas em espanhol e uma trilha para quem está começando.',
    },
    startsOn,
    timeZone: saoPaulo,
    city: 'São Paulo',
    countryCode: 'BR',
    languages: ['pt', 'es'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'community', slug: 'cloud-native-sao-paulo' },
    ],
    series: 'kcd-sao-paulo',
    capacity: 400,
    colour: '#099268',
    announcedAt: daysFrom(now, -3),
  })
}

/** Invented and already over, five weeks ago: the one whose check-ins are generated. */
export function sanJoseDay(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, -39, 6, sanJose)
  return planned({
    slug: 'dia-cloud-native-san-jose',
    title: 'Día Cloud Native San José',
    name: {
      es: `Día Cloud Native San José ${startsOn.slice(0, 4)}`,
      en: `Cloud Native Day San José ${startsOn.slice(0, 4)}`,
      pt: `Dia Cloud Native San José ${startsOn.slice(0, 4)}`,
    },
    tagline: {
      es: 'Un sábado corto para probar ideas largas',
      en: 'A short Saturday to try long ideas',
      pt: 'Um sábado curto para testar ideias longas',
    },
    description: {
      es: 'La comunidad costarricense se juntó a ensayar charlas, revisar propuestas en grupo y practicar con clústeres de bolsillo.',
      en: 'The Costa Rican community met to rehearse talks, review proposals in groups and practise with pocket clusters.',
      pt: 'A comunidade costa-riquenha se juntou para ensaiar palestras, revisar propostas em grupo e praticar com clusters de bolso.',
    },
    startsOn,
    timeZone: sanJose,
    city: 'San José',
    countryCode: 'CR',
    venue: {
      name: 'Casa Cooperativa El Yigüirro',
      address: 'Barrio Escalante, San José',
      latitude: 9.9355,
      longitude: -84.0636,
    },
    hosts: [{ kind: 'community', slug: 'cloud-native-san-jose' }],
    series: 'cloud-native-san-jose-dia',
    capacity: 150,
    colour: '#2b8a3e',
    announcedAt: daysFrom(now, -110),
    rooms: [room('patio', 'Patio', 150), room('biblioteca', 'Biblioteca', 40)],
    openingHours: [openOn(startsOn, '08:00', '17:00')],
    registration: smallRegistration(150, daysFrom(now, -90), instantAt(startsOn, '12:00', sanJose)),
  })
}
