import { everywhere } from '../everywhere.ts'
import type { DemoVenue } from '../types.ts'
import type { PastFacts } from './past-facts.ts'

// Address and place: https://ccoss.org/blog/sede-2023/
const cucea: DemoVenue = {
  name: 'CUCEA, Universidad de Guadalajara',
  address: 'Periférico Norte 799, Núcleo Los Belenes, Zapopan, Jalisco',
  latitude: 20.7408,
  longitude: -103.3809,
}

const ccossEdition = (
  year: string,
  own: Pick<
    PastFacts,
    'tagline' | 'description' | 'startsOn' | 'endsOn' | 'attendance' | 'city' | 'venue'
  > &
    Partial<PastFacts>,
): PastFacts => ({
  slug: `ccoss-${year}`,
  name: everywhere(`CCOSS ${year}`),
  timeZone: 'America/Mexico_City',
  countryCode: 'MX',
  languages: ['es', 'en'],
  hosts: [{ kind: 'community', slug: 'open-source-mexico' }],
  series: 'ccoss',
  edition: year,
  colocatedWith: [],
  capacity: null,
  colour: '#e67700',
  website: 'https://ccoss.org/',
  figures: null,
  ...own,
})

/** CCOSS 2019–2024 and the KCDs of México. The fifth CCOSS, prepared in 2023, was held in February 2024. */
export const kcdMexicoAndCcoss: PastFacts[] = [
  ccossEdition('2019', {
    startsOn: '2019-09-14',
    endsOn: '2019-09-15',
    attendance: 'in-person',
    city: 'Guadalajara',
    venue: { name: 'Wizeline', address: 'Guadalajara, Jalisco', latitude: null, longitude: null },
    tagline: {
      es: 'La primera cumbre para dejar de solo usar código abierto',
      en: 'The first summit for going beyond using open source',
      pt: 'A primeira cúpula para deixar de só usar código aberto',
    },
    description: {
      es: 'La primera Cumbre de Contribuidores de Open Source Software duró un fin de semana: el sábado, charlas sobre por qué y cómo contribuir; el domingo, talleres en los que mucha gente envió su primer cambio a un proyecto abierto.',
      en: 'The first Open Source Software Contributors Summit took a weekend: on Saturday, talks about why and how to contribute; on Sunday, workshops in which many people sent their first change to an open project.',
      pt: 'A primeira Cúpula de Contribuidores de Open Source Software ocupou um fim de semana: no sábado, palestras sobre por que e como contribuir; no domingo, oficinas em que muita gente enviou sua primeira mudança a um projeto aberto.',
    },
    // https://ccoss.org/ ("Así se vivió CCOSS 2019")
    figures: { checkedIn: 483, speakers: 56 },
  }),
  ccossEdition('2020', {
    startsOn: '2020-10-19',
    endsOn: '2020-10-24',
    attendance: 'online',
    city: '',
    venue: null,
    tagline: {
      es: 'Seis días en línea para contribuir desde casa',
      en: 'Six days online to contribute from home',
      pt: 'Seis dias on-line para contribuir de casa',
    },
    description: {
      es: 'En 2020 la cumbre se mudó a internet: seis días de charlas, talleres guiados por proyecto y un sprint de contribución.',
      en: 'In 2020 the summit moved to the internet: six days of talks, workshops guided by projects, and a contribution sprint.',
      pt: 'Em 2020 a cúpula se mudou para a internet: seis dias de palestras, oficinas guiadas por projeto e um sprint de contribuição.',
    },
  }),
  ccossEdition('2021', {
    startsOn: '2021-10-04',
    endsOn: '2021-10-09',
    attendance: 'online',
    city: '',
    venue: null,
    tagline: {
      es: 'La tercera edición, otra vez en línea y abierta a toda la región',
      en: 'The third edition, online again and open to the whole region',
      pt: 'A terceira edição, de novo on-line e aberta a toda a região',
    },
    description: {
      es: 'Una semana en línea con charlas, talleres y reconocimientos a quienes sostienen proyectos abiertos desde América Latina.',
      en: 'A week online with talks, workshops and awards for those who sustain open projects from Latin America.',
      pt: 'Uma semana on-line com palestras, oficinas e reconhecimentos a quem sustenta projetos abertos na América Latina.',
    },
  }),
  ccossEdition('2022', {
    startsOn: '2022-11-11',
    endsOn: '2022-11-12',
    attendance: 'hybrid',
    city: 'Guadalajara',
    venue: null,
    tagline: {
      es: 'De vuelta en Guadalajara, con transmisión abierta',
      en: 'Back in Guadalajara, with an open stream',
      pt: 'De volta a Guadalajara, com transmissão aberta',
    },
    description: {
      es: 'Talleres en línea durante septiembre y octubre, un día de conferencias el 11 de noviembre y un sprint de contribución el 12, en Guadalajara y a distancia.',
      en: 'Online workshops during September and October, a day of talks on 11 November and a contribution sprint on the 12th, in Guadalajara and remotely.',
      pt: 'Oficinas on-line em setembro e outubro, um dia de palestras em 11 de novembro e um sprint de contribuição no dia 12, em Guadalajara e a distância.',
    },
  }),
  ccossEdition('2024', {
    startsOn: '2024-02-23',
    endsOn: '2024-02-24',
    attendance: 'in-person',
    city: 'Guadalajara',
    venue: cucea,
    colocatedWith: ['kcd-mexico-2024'],
    tagline: {
      es: 'La quinta edición, junto con el primer KCD de México',
      en: 'The fifth edition, together with the first KCD of Mexico',
      pt: 'A quinta edição, junto com o primeiro KCD do México',
    },
    description: {
      es: 'La quinta edición de CCOSS compartió sede, pasillos y público con el primer Kubernetes Community Days de México. El primer día fue de charlas y exposición; el segundo, de talleres para contribuir.',
      en: 'The fifth edition of CCOSS shared venue, hallways and audience with the first Kubernetes Community Days of Mexico. The first day had talks and an exhibition; the second, workshops for contributing.',
      pt: 'A quinta edição da CCOSS dividiu sede, corredores e público com o primeiro Kubernetes Community Days do México. O primeiro dia teve palestras e exposição; o segundo, oficinas para contribuir.',
    },
  }),
  {
    slug: 'kcd-mexico-2024',
    name: everywhere('KCD México 2024'),
    tagline: {
      es: 'El primer Kubernetes Community Days de México',
      en: 'The first Kubernetes Community Days of Mexico',
      pt: 'O primeiro Kubernetes Community Days do México',
    },
    description: {
      es: 'Guadalajara recibió el primer KCD del país, junto con la quinta edición de CCOSS, en el CUCEA de la Universidad de Guadalajara. Las pistas cubrieron fundamentos, DevOps, comunidad, contribución, herramientas y casos; el segundo día fue de talleres.',
      en: 'Guadalajara hosted the first KCD of the country, together with the fifth edition of CCOSS, at the CUCEA of the University of Guadalajara. The tracks covered fundamentals, DevOps, community, contribution, tools and cases; the second day was for workshops.',
      pt: 'Guadalajara recebeu o primeiro KCD do país, junto com a quinta edição da CCOSS, no CUCEA da Universidade de Guadalajara. As trilhas cobriram fundamentos, DevOps, comunidade, contribuição, ferramentas e casos; o segundo dia foi de oficinas.',
    },
    startsOn: '2024-02-23',
    endsOn: '2024-02-24',
    timeZone: 'America/Mexico_City',
    attendance: 'in-person',
    city: 'Guadalajara',
    countryCode: 'MX',
    venue: cucea,
    languages: ['es', 'en'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'community', slug: 'cloud-native-guadalajara' },
    ],
    series: 'kcd-mexico',
    edition: '2024',
    colocatedWith: ['ccoss-2024'],
    capacity: 400,
    colour: '#9c36b5',
    website: 'https://ccoss.org/',
    // https://github.com/cncf/kubernetes-community-days/issues/515
    figures: { registered: 660, checkedIn: 302, speakers: 49 },
  },
  {
    slug: 'kcd-mexico-2025',
    name: everywhere('KCD México 2025'),
    tagline: {
      es: 'Un sábado de nube nativa en Guadalajara',
      en: 'A cloud native Saturday in Guadalajara',
      pt: 'Um sábado de nuvem nativa em Guadalajara',
    },
    description: {
      es: 'Más de doscientas personas y más de treinta ponentes de varios países hablaron de escalado, seguridad, redes, máquinas virtuales sobre Kubernetes y sostenibilidad.',
      en: 'More than two hundred people and more than thirty speakers from several countries talked about scaling, security, networking, virtual machines on Kubernetes and sustainability.',
      pt: 'Mais de duzentas pessoas e mais de trinta palestrantes de vários países falaram de escala, segurança, redes, máquinas virtuais sobre Kubernetes e sustentabilidade.',
    },
    startsOn: '2025-03-29',
    endsOn: '2025-03-29',
    timeZone: 'America/Mexico_City',
    attendance: 'in-person',
    city: 'Guadalajara',
    countryCode: 'MX',
    venue: null,
    languages: ['es', 'en'],
    hosts: [
      { kind: 'programme', slug: 'kcd' },
      { kind: 'community', slug: 'cloud-native-guadalajara' },
    ],
    series: 'kcd-mexico',
    edition: '2025',
    colocatedWith: [],
    capacity: null,
    colour: '#9c36b5',
    website: '',
    figures: null,
  },
]
