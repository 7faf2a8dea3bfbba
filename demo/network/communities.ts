import type { DemoCommunity } from '../types.ts'
import { cityCommunities } from './city-communities.ts'

/** Communities that are bound to a subject or the whole region rather than to a city. */
const regionalCommunities: DemoCommunity[] = [
  {
    slug: 'oss-latam',
    name: 'OSS LATAM',
    summary: {
      es: 'La comunidad latinoamericana de código abierto: noticias, traducciones y encuentros.',
      en: 'The Latin American open source community: news, translations and gatherings.',
      pt: 'A comunidade latino-americana de código aberto: notícias, traduções e encontros.',
    },
    description: {
      es: 'OSS LATAM publica noticias en español, inglés y portugués, y acerca a quienes contribuyen a OpenInfra, Ceph y la nube nativa desde América Latina. Cualquiera puede escribir, traducir o proponer una actividad.',
      en: 'OSS LATAM publishes news in Spanish, English and Portuguese, and connects people who contribute to OpenInfra, Ceph and cloud native from Latin America. Anyone can write, translate or propose an activity.',
      pt: 'A OSS LATAM publica notícias em espanhol, inglês e português e aproxima quem contribui com OpenInfra, Ceph e nuvem nativa a partir da América Latina. Qualquer pessoa pode escrever, traduzir ou propor uma atividade.',
    },
    city: '',
    countryCode: '',
    colour: '#d9480f',
    website: 'https://oss.lat/',
  },
  {
    slug: 'openinfra-mexico',
    name: 'OpenInfra México',
    summary: {
      es: 'Grupo de usuarios de OpenInfra en México: OpenStack, Ceph, Kata y compañía.',
      en: 'The OpenInfra user group of Mexico: OpenStack, Ceph, Kata and friends.',
      pt: 'Grupo de usuários de OpenInfra no México: OpenStack, Ceph, Kata e companhia.',
    },
    description: {
      es: 'El grupo organizó los primeros OpenInfra Days México en 2022, en línea y gratis, y desde entonces ayuda a armar pistas de infraestructura abierta en otros encuentros.',
      en: 'The group held the first OpenInfra Days Mexico in 2022, online and free, and has helped to build open infrastructure tracks at other gatherings since.',
      pt: 'O grupo realizou os primeiros OpenInfra Days México em 2022, on-line e de graça, e desde então ajuda a montar trilhas de infraestrutura aberta em outros encontros.',
    },
    city: 'Ciudad de México',
    countryCode: 'MX',
    colour: '#c2255c',
    website: 'https://openinfra.mx/',
  },
  {
    slug: 'open-source-mexico',
    name: 'Open Source México',
    summary: {
      es: 'La comunidad detrás de CCOSS, la cumbre para quienes contribuyen a código abierto.',
      en: 'The community behind CCOSS, the summit for open source contributors.',
      pt: 'A comunidade por trás da CCOSS, a cúpula de quem contribui com código aberto.',
    },
    description: {
      es: 'Open Source México impulsa que más personas de América Latina pasen de usar software abierto a contribuir. Su actividad más conocida es la Cumbre de Contribuidores de Open Source Software (CCOSS).',
      en: 'Open Source Mexico encourages more people in Latin America to go from using open software to contributing to it. Its best known activity is the Open Source Software Contributors Summit (CCOSS).',
      pt: 'A Open Source México incentiva mais pessoas da América Latina a passarem de usuárias a contribuidoras de software aberto. Sua atividade mais conhecida é a Cúpula de Contribuidores de Open Source Software (CCOSS).',
    },
    city: 'Guadalajara',
    countryCode: 'MX',
    colour: '#e67700',
    website: 'https://ccoss.org/',
  },
  {
    slug: 'ceph-mexico',
    name: 'Ceph México',
    summary: {
      es: 'Quienes operan almacenamiento Ceph y comparten lo que aprendieron de madrugada.',
      en: 'People who run Ceph storage and share what they learned at three in the morning.',
      pt: 'Quem opera armazenamento Ceph e compartilha o que aprendeu de madrugada.',
    },
    description: {
      es: 'Un grupo de operadoras y operadores de Ceph que documenta casos de la región y anima a las empresas a contar su historia.',
      en: 'A group of Ceph operators who document the cases of the region and encourage companies to tell their story.',
      pt: 'Um grupo de operadoras e operadores de Ceph que documenta casos da região e incentiva as empresas a contarem a sua história.',
    },
    city: 'Ciudad de México',
    countryCode: 'MX',
    colour: '#c92a2a',
    website: 'https://ceph.io/',
  },
  {
    slug: 'scale-linux-expo',
    name: 'Southern California Linux Expo',
    summary: {
      es: 'La comunidad que organiza SCaLE en Pasadena.',
      en: 'The community that runs SCaLE in Pasadena.',
      pt: 'A comunidade que organiza a SCaLE em Pasadena.',
    },
    description: {
      es: 'SCaLE es una conferencia de software libre y abierto organizada por voluntarios en el sur de California, y presta su sede a otros encuentros.',
      en: 'SCaLE is a free and open source software conference run by volunteers in Southern California, and lends its venue to other gatherings.',
      pt: 'A SCaLE é uma conferência de software livre e aberto organizada por voluntários no sul da Califórnia, e empresta sua sede a outros encontros.',
    },
    city: 'Pasadena',
    countryCode: 'US',
    colour: '#1864ab',
    website: 'https://www.socallinuxexpo.org/',
  },
]

/** Every community of the demo network. */
export const communities: DemoCommunity[] = [...regionalCommunities, ...cityCommunities]
