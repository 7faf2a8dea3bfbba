import type { DemoSeries, Texts } from '../types.ts'

const kcd = (slug: string, name: string, community: string, summary: Texts): DemoSeries => ({
  slug,
  name,
  summary,
  community,
})

/** Every series of the demo network; events name theirs by slug. */
export const series: DemoSeries[] = [
  {
    slug: 'ccoss',
    name: 'CCOSS',
    summary: {
      es: 'De usar código abierto a contribuir: charlas, talleres y sprints desde 2019.',
      en: 'From using open source to contributing: talks, workshops and sprints since 2019.',
      pt: 'De usar código aberto a contribuir: palestras, oficinas e sprints desde 2019.',
    },
    community: 'open-source-mexico',
  },
  kcd('kcd-colombia', 'KCD Colombia', 'cloud-native-bogota', {
    es: 'El encuentro colombiano de nube nativa, que cambia de ciudad.',
    en: 'The Colombian cloud native gathering, which moves from city to city.',
    pt: 'O encontro colombiano de nuvem nativa, que muda de cidade.',
  }),
  kcd('kcd-mexico', 'KCD México', 'cloud-native-guadalajara', {
    es: 'El encuentro mexicano de nube nativa, en Guadalajara desde 2024.',
    en: 'The Mexican cloud native gathering, in Guadalajara since 2024.',
    pt: 'O encontro mexicano de nuvem nativa, em Guadalajara desde 2024.',
  }),
  kcd('kcd-costa-rica', 'KCD Costa Rica', 'cloud-native-san-jose', {
    es: 'Kubernetes y código abierto en Heredia, cerca de San José.',
    en: 'Kubernetes and open source in Heredia, near San José.',
    pt: 'Kubernetes e código aberto em Heredia, perto de San José.',
  }),
  kcd('kcd-guatemala', 'KCD Guatemala', 'cloud-native-guatemala', {
    es: 'El encuentro guatemalteco de nube nativa, en la capital y en Antigua.',
    en: 'The Guatemalan cloud native gathering, in the capital and in Antigua.',
    pt: 'O encontro guatemalteco de nuvem nativa, na capital e em Antigua.',
  }),
  kcd('kcd-el-salvador', 'KCD El Salvador', 'cloud-native-san-salvador', {
    es: 'Nube nativa con la universidad pública de El Salvador.',
    en: 'Cloud native with the public university of El Salvador.',
    pt: 'Nuvem nativa com a universidade pública de El Salvador.',
  }),
  kcd('kcd-lima', 'KCD Lima', 'cloud-native-lima', {
    es: 'El encuentro peruano de nube nativa, cada julio en Lima.',
    en: 'The Peruvian cloud native gathering, every July in Lima.',
    pt: 'O encontro peruano de nuvem nativa, todo mês de julho em Lima.',
  }),
  kcd('kcd-sao-paulo', 'KCD São Paulo', 'cloud-native-sao-paulo', {
    es: 'El encuentro de nube nativa de São Paulo, en portugués.',
    en: 'The cloud native gathering of São Paulo, in Portuguese.',
    pt: 'O encontro de nuvem nativa de São Paulo, em português.',
  }),
  {
    slug: 'openinfra-days-mexico',
    name: 'OpenInfra Days México',
    summary: {
      es: 'La comunidad mexicana de infraestructura abierta, desde 2022.',
      en: 'The open infrastructure community of Mexico, since 2022.',
      pt: 'A comunidade mexicana de infraestrutura aberta, desde 2022.',
    },
    community: 'openinfra-mexico',
  },
  {
    slug: 'openinfra-days-north-america',
    name: 'OpenInfra Days North America',
    summary: {
      es: 'Canadá, Estados Unidos y México alrededor de la infraestructura abierta.',
      en: 'Canada, the United States and Mexico around open infrastructure.',
      pt: 'Canadá, Estados Unidos e México em torno da infraestrutura aberta.',
    },
    community: null,
  },
  {
    slug: 'kubecon-north-america',
    name: 'KubeCon + CloudNativeCon North America',
    summary: {
      es: 'La edición norteamericana de la conferencia de la CNCF.',
      en: 'The North American edition of the CNCF conference.',
      pt: 'A edição norte-americana da conferência da CNCF.',
    },
    community: null,
  },
  {
    slug: 'scale',
    name: 'SCaLE: Southern California Linux Expo',
    summary: {
      es: 'Cuatro días de software libre en Pasadena, organizados por voluntarios.',
      en: 'Four days of free software in Pasadena, run by volunteers.',
      pt: 'Quatro dias de software livre em Pasadena, organizados por voluntários.',
    },
    community: 'scale-linux-expo',
  },
  {
    slug: 'ospo-cono-sur',
    name: 'Encuentro OSPO del Cono Sur',
    summary: {
      es: 'Oficinas de código abierto de gobiernos, universidades y empresas.',
      en: 'Open source programme offices of governments, universities and companies.',
      pt: 'Escritórios de código aberto de governos, universidades e empresas.',
    },
    community: 'cloud-native-montevideo',
  },
  {
    slug: 'cloud-native-san-jose-dia',
    name: 'Día Cloud Native San José',
    summary: {
      es: 'Una tarde larga de charlas y talleres de la comunidad costarricense.',
      en: 'A long afternoon of talks and workshops by the Costa Rican community.',
      pt: 'Uma tarde longa de palestras e oficinas da comunidade costa-riquenha.',
    },
    community: 'cloud-native-san-jose',
  },
]
