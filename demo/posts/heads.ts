import type { Instant, Texts } from '../types.ts'

/** What a post is, all but its body. */
export type DemoPostHead = {
  slug: string
  kind: 'post' | 'announcement' | 'recap'
  title: Texts
  summary: Texts
  tags: string[]
  /** Bylines; organisations, not people. */
  authors: string[]
  publishedAt: Instant
  /** Waits for `publishedAt` under embargo. */
  embargoed?: boolean
  featured: boolean
  /** The event that an announcement or a recap is about. */
  event: string | null
  /** The community that publishes it. */
  community: string
}

export const postHeads: DemoPostHead[] = [
  {
    slug: 'ceph-latam',
    kind: 'post',
    title: {
      es: 'Adopción de Ceph en Latinoamérica',
      en: 'Ceph adoption in Latin America',
      pt: 'Adoção do Ceph na América Latina',
    },
    summary: {
      es: 'Una encuesta y una invitación a contar tu caso: así crece el almacenamiento abierto en la región.',
      en: 'A survey and an invitation to tell your story: how open storage grows in the region.',
      pt: 'Uma pesquisa e um convite para contar o seu caso: assim cresce o armazenamento aberto na região.',
    },
    tags: ['ceph', 'storage', 'latam'],
    authors: ['Ceph México'],
    publishedAt: '2026-04-19T15:00:00.000Z',
    featured: true,
    event: null,
    community: 'ceph-mexico',
  },
  {
    slug: 'ebpf-basics',
    kind: 'post',
    title: {
      es: 'Depuración con eBPF: guía para empezar',
      en: "eBPF debugging: a beginner's guide",
      pt: 'Depuração com eBPF: um guia para começar',
    },
    summary: {
      es: 'Qué es eBPF y cómo rastrear un sistema Linux con herramientas sencillas.',
      en: 'What eBPF is, and how to trace a Linux system with simple tools.',
      pt: 'O que é eBPF e como rastrear um sistema Linux com ferramentas simples.',
    },
    tags: ['ebpf', 'linux', 'observability'],
    authors: ['OSS LATAM'],
    publishedAt: '2026-02-02T15:00:00.000Z',
    featured: false,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'sovereign-ai-stack',
    kind: 'post',
    title: {
      es: 'IA soberana: las nubes públicas no son el único camino',
      en: 'Sovereign AI: public clouds are not the only way',
      pt: 'IA soberana: as nuvens públicas não são o único caminho',
    },
    summary: {
      es: 'OpenStack, Kubernetes y Ceph como base propia para datos, modelos y GPU.',
      en: 'OpenStack, Kubernetes and Ceph as a base of your own for data, models and GPUs.',
      pt: 'OpenStack, Kubernetes e Ceph como base própria para dados, modelos e GPUs.',
    },
    tags: ['ai', 'openstack', 'sovereignty'],
    authors: ['OSS LATAM'],
    publishedAt: '2026-01-19T15:00:00.000Z',
    featured: true,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'dei-latam',
    kind: 'post',
    title: {
      es: 'Por qué la inclusión en el código abierto es decisiva para América Latina',
      en: 'Why inclusion in open source is critical for Latin America',
      pt: 'Por que a inclusão no código aberto é decisiva para a América Latina',
    },
    summary: {
      es: 'Idioma, visibilidad y acceso: tres puertas que las fundaciones pueden abrir.',
      en: 'Language, visibility and access: three doors that foundations can open.',
      pt: 'Idioma, visibilidade e acesso: três portas que as fundações podem abrir.',
    },
    tags: ['inclusion', 'community', 'latam'],
    authors: ['OSS LATAM'],
    publishedAt: '2026-01-14T15:00:00.000Z',
    featured: false,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'ai-and-kubernetes',
    kind: 'post',
    title: {
      es: 'IA y Kubernetes: ¿cuál es la conexión?',
      en: 'AI and Kubernetes: what is the big deal?',
      pt: 'IA e Kubernetes: qual é a grande novidade?',
    },
    summary: {
      es: 'Por qué los equipos de datos terminan hablando de contenedores.',
      en: 'Why data teams end up talking about containers.',
      pt: 'Por que as equipes de dados acabam falando de contêineres.',
    },
    tags: ['ai', 'kubernetes', 'gpu'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-11-13T16:00:00.000Z',
    featured: false,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'lightweight-kubernetes',
    kind: 'post',
    title: {
      es: '¿Kubernetes rápido? k3s, MicroK8s, Kind y Minikube comparados',
      en: 'Kubernetes fast? k3s, MicroK8s, Kind and Minikube compared',
      pt: 'Kubernetes rápido? k3s, MicroK8s, Kind e Minikube comparados',
    },
    summary: {
      es: 'Cuatro formas ligeras de tener un clúster, y cuáles sirven en producción.',
      en: 'Four light ways to get a cluster, and which of them work in production.',
      pt: 'Quatro formas leves de ter um cluster, e quais servem em produção.',
    },
    tags: ['kubernetes', 'k3s', 'development'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-10-15T16:00:00.000Z',
    featured: false,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'vmware-to-openstack',
    kind: 'post',
    title: {
      es: 'La gran migración: de VMware a OpenStack',
      en: 'The great migration: from VMware to OpenStack',
      pt: 'A grande migração: do VMware para o OpenStack',
    },
    summary: {
      es: 'Los cambios de licencia empujan a revisar la virtualización; qué opciones abiertas hay.',
      en: 'Licence changes push a review of virtualisation; what the open options are.',
      pt: 'As mudanças de licença levam a rever a virtualização; que opções abertas existem.',
    },
    tags: ['openstack', 'vmware', 'migration'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-10-01T16:00:00.000Z',
    featured: true,
    event: null,
    community: 'oss-latam',
  },
  {
    slug: 'openstack-latam',
    kind: 'post',
    title: {
      es: 'OpenStack en Latinoamérica: motor de soberanía digital',
      en: 'OpenStack in Latin America: an engine of digital sovereignty',
      pt: 'OpenStack na América Latina: motor da soberania digital',
    },
    summary: {
      es: 'Telecomunicaciones, gobiernos y universidades que construyen nubes propias.',
      en: 'Telecoms, governments and universities that build clouds of their own.',
      pt: 'Telecomunicações, governos e universidades que constroem nuvens próprias.',
    },
    tags: ['openstack', 'sovereignty', 'latam'],
    authors: ['OpenInfra México'],
    publishedAt: '2025-09-14T16:00:00.000Z',
    featured: false,
    event: null,
    community: 'openinfra-mexico',
  },
  {
    slug: 'kcd-colombia-2025',
    kind: 'announcement',
    title: {
      es: 'KCD Colombia 2025: Bogotá reúne nube nativa, OpenInfra y OSPO',
      en: 'KCD Colombia 2025: Bogotá brings together cloud native, OpenInfra and OSPO',
      pt: 'KCD Colombia 2025: Bogotá reúne nuvem nativa, OpenInfra e OSPO',
    },
    summary: {
      es: 'Tres movimientos, un solo encuentro: por qué la combinación importa.',
      en: 'Three movements, one gathering: why the combination matters.',
      pt: 'Três movimentos, um só encontro: por que a combinação importa.',
    },
    tags: ['kcd', 'openinfra', 'ospo', 'colombia'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-08-29T14:00:00.000Z',
    featured: true,
    event: 'kcd-colombia-2025',
    community: 'oss-latam',
  },
  {
    slug: 'kcd-mexico-2025-recap',
    kind: 'recap',
    title: {
      es: 'Así se vivió KCD México 2025 en Guadalajara',
      en: 'KCD México 2025 in Guadalajara: what we lived',
      pt: 'Como foi o KCD México 2025 em Guadalajara',
    },
    summary: {
      es: 'Más de doscientas personas y treinta ponentes en un sábado de nube nativa.',
      en: 'More than two hundred people and thirty speakers on a cloud native Saturday.',
      pt: 'Mais de duzentas pessoas e trinta palestrantes em um sábado de nuvem nativa.',
    },
    tags: ['kcd', 'mexico', 'recap'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-05-07T11:12:00.000Z',
    featured: false,
    event: 'kcd-mexico-2025',
    community: 'cloud-native-guadalajara',
  },
  {
    slug: 'openinfra-days-scale-2025',
    kind: 'recap',
    title: {
      es: 'OpenInfra Days NA y SCaLE: la combinación perfecta',
      en: 'OpenInfra Days NA and SCaLE: a perfect match',
      pt: 'OpenInfra Days NA e SCaLE: uma combinação perfeita',
    },
    summary: {
      es: 'Resumen de Pasadena: migraciones, IA y los quince años de OpenStack.',
      en: 'A recap of Pasadena: migrations, AI and fifteen years of OpenStack.',
      pt: 'Resumo de Pasadena: migrações, IA e os quinze anos do OpenStack.',
    },
    tags: ['openinfra', 'scale', 'recap'],
    authors: ['OSS LATAM'],
    publishedAt: '2025-04-18T16:00:00.000Z',
    featured: false,
    event: 'openinfra-days-north-america-2025',
    community: 'oss-latam',
  },
  {
    slug: 'openinfra-days-na-2024',
    kind: 'announcement',
    title: {
      es: 'OpenInfra Days Norteamérica 2024',
      en: 'OpenInfra Days North America 2024',
      pt: 'OpenInfra Days América do Norte 2024',
    },
    summary: {
      es: 'El primer encuentro de los tres países, con la Universidad de Indiana como sede.',
      en: 'The first gathering of the three countries, hosted by Indiana University.',
      pt: 'O primeiro encontro dos três países, com a Universidade de Indiana como sede.',
    },
    tags: ['openinfra', 'event'],
    authors: ['OpenInfra México'],
    publishedAt: '2024-08-15T16:00:00.000Z',
    featured: false,
    event: 'openinfra-days-north-america-2024',
    community: 'openinfra-mexico',
  },
  {
    slug: 'kcd-mexico-2024',
    kind: 'announcement',
    title: {
      es: 'El primer Kubernetes Community Days de México será en Guadalajara',
      en: 'The first Kubernetes Community Days of Mexico will be in Guadalajara',
      pt: 'O primeiro Kubernetes Community Days do México será em Guadalajara',
    },
    summary: {
      es: '23 y 24 de febrero en el CUCEA, junto con la quinta edición de CCOSS.',
      en: '23 and 24 February at CUCEA, together with the fifth edition of CCOSS.',
      pt: '23 e 24 de fevereiro no CUCEA, junto com a quinta edição da CCOSS.',
    },
    tags: ['kcd', 'ccoss', 'mexico'],
    authors: ['OSS LATAM'],
    publishedAt: '2024-01-31T16:00:00.000Z',
    featured: false,
    event: 'kcd-mexico-2024',
    community: 'cloud-native-guadalajara',
  },
  {
    slug: 'openinfra-days-mexico-2022',
    kind: 'announcement',
    title: {
      es: 'OpenInfra Days México 2022: en línea y gratis',
      en: 'OpenInfra Days Mexico 2022: online and free',
      pt: 'OpenInfra Days México 2022: on-line e gratuito',
    },
    summary: {
      es: 'Por primera vez la comunidad local organiza sus OpenInfra Days, el 15 de agosto.',
      en: 'For the first time the local community holds its own OpenInfra Days, on 15 August.',
      pt: 'Pela primeira vez a comunidade local organiza seus OpenInfra Days, em 15 de agosto.',
    },
    tags: ['openinfra', 'mexico', 'event'],
    authors: ['OpenInfra México'],
    publishedAt: '2022-06-15T16:00:00.000Z',
    featured: false,
    event: 'openinfra-days-mexico-2022',
    community: 'openinfra-mexico',
  },
]
