import { addDays, dayFrom, daysFrom, instantAt, weekdayAfter } from '../generate/clock.ts'
import type { DemoPlannedEvent } from '../types.ts'
import { allFormats } from './formats.ts'
import { openOn, openTwoDays, planned, room } from './planned.ts'
import { smallRegistration } from './small-registration.ts'
import { tracksOf } from './tracks.ts'
import { callCriteria, callIntroduction } from './welcome-texts.ts'

const cdmx = 'America/Mexico_City'
const lima = 'America/Lima'

/** Co-located with the full edition: own identity, same venue, a short agenda that is out. */
export function ccossGuadalajara(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 63, 5, cdmx)
  return planned({
    slug: 'ccoss-guadalajara',
    title: 'CCOSS',
    tagline: {
      es: 'Trae un proyecto, llévate tu primer cambio aceptado',
      en: 'Bring a project, leave with your first accepted change',
      pt: 'Traga um projeto, saia com a sua primeira mudança aceita',
    },
    description: {
      es: 'La cumbre de quienes contribuyen a código abierto vuelve a compartir casa con el encuentro de nube nativa: mesas por proyecto, mentoría uno a uno y un sprint el segundo día.',
      en: 'The summit of open source contributors shares its home with the cloud native gathering again: tables by project, one-to-one mentoring and a sprint on the second day.',
      pt: 'A cúpula de quem contribui com código aberto volta a dividir a casa com o encontro de nuvem nativa: mesas por projeto, mentoria individual e um sprint no segundo dia.',
    },
    startsOn,
    endsOn: addDays(startsOn, 1),
    timeZone: cdmx,
    city: 'Guadalajara',
    countryCode: 'MX',
    venue: {
      name: 'Centro Cultural Las Jacarandas',
      address: 'Av. de las Jacarandas 120, Guadalajara, Jalisco',
      latitude: 20.6737,
      longitude: -103.3687,
    },
    languages: ['es', 'en'],
    hosts: [{ kind: 'community', slug: 'open-source-mexico' }],
    series: 'ccoss',
    colocatedWith: ['kcd-guadalajara'],
    capacity: 150,
    colour: '#e67700',
    announcedAt: daysFrom(now, -60),
    openingHours: openTwoDays(startsOn),
  })
}

/** Three to four weeks ahead: its agenda is published and registration is open. */
export function openInfraDaysMexico(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 21, 4, cdmx)
  return planned({
    slug: 'openinfra-days-mexico',
    title: 'OpenInfra Days México',
    tagline: {
      es: 'La nube que hay debajo, contada por quien la opera',
      en: 'The cloud underneath, told by those who run it',
      pt: 'A nuvem que fica por baixo, contada por quem a opera',
    },
    description: {
      es: 'Un día con dos salas: OpenStack, Ceph, Ironic y Kata Containers en producción, y una tarde de migraciones con números a la vista.',
      en: 'One day in two rooms: OpenStack, Ceph, Ironic and Kata Containers in production, and an afternoon of migrations with their figures on the table.',
      pt: 'Um dia com duas salas: OpenStack, Ceph, Ironic e Kata Containers em produção, e uma tarde de migrações com os números à vista.',
    },
    startsOn,
    timeZone: cdmx,
    city: 'Ciudad de México',
    countryCode: 'MX',
    venue: {
      name: 'Biblioteca Pública del Maguey',
      address: 'Calle del Maguey 45, Ciudad de México',
      latitude: 19.4326,
      longitude: -99.1332,
    },
    languages: ['es', 'en'],
    hosts: [
      { kind: 'programme', slug: 'openinfra-days' },
      { kind: 'community', slug: 'openinfra-mexico' },
      { kind: 'community', slug: 'ceph-mexico' },
    ],
    series: 'openinfra-days-mexico',
    capacity: 160,
    colour: '#c2255c',
    announcedAt: daysFrom(now, -170),
    call: {
      opensAt: daysFrom(now, -110),
      closesAt: instantAt(addDays(startsOn, -70), '23:59', cdmx),
      blind: false,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: tracksOf('open-infrastructure', 'sovereignty'),
      formats: allFormats,
    },
    rooms: [room('biblioteca', 'Sala de lectura', 160), room('patio', 'Aula del patio', 60)],
    openingHours: [openOn(startsOn)],
    registration: smallRegistration(
      160,
      daysFrom(now, -40),
      instantAt(addDays(startsOn, -1), '18:00', cdmx),
    ),
  })
}

/** Sixteen weeks ahead: the call closed five days ago, reviewers are at work. */
export function kcdLima(now: Date): DemoPlannedEvent {
  const startsOn = weekdayAfter(now, 112, 6, lima)
  return planned({
    slug: 'kcd-lima',
    title: 'KCD Lima',
    tagline: {
      es: 'Un sábado entero de nube nativa frente al mar',
      en: 'A whole Saturday of cloud native by the sea',
      pt: 'Um sábado inteiro de nuvem nativa à beira-mar',
    },
    description: {
      es: 'Bancos, universidades y empresas pequeñas se sientan a la misma mesa. Entrada gratuita, tres salas y una feria de proyectos estudiantiles.',
      en: 'Banks, universities and small companies sit down at the same table. Free entry, three rooms and a fair of student projects.',
      pt: 'Bancos, universidades e empresas pequenas sentam-se à mesma mesa. Entrada gratuita, três salas e uma feira de projetos estudantis.',
    },
    startsOn,
    timeZone: lima,
    city: 'Lima',
    countryCode: 'PE',
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'community', slug: 'cloud-native-lima' },
    ],
    series: 'kcd-lima',
    capacity: 300,
    colour: '#e03131',
    announcedAt: daysFrom(now, -80),
    call: {
      opensAt: daysFrom(now, -50),
      closesAt: instantAt(dayFrom(now, -5, lima), '23:59', lima),
      blind: true,
      introduction: callIntroduction,
      criteria: callCriteria,
      tracks: tracksOf('platforms', 'security', 'operations', 'ai-data'),
      formats: allFormats,
    },
    rooms: [room('mar', 'Auditorio Mar', 300), room('niebla', 'Sala Niebla', 90)],
    openingHours: [openOn(startsOn)],
  })
}
