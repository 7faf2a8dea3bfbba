import type { DemoTrack } from '../types.ts'

/** The tracks that the demo's hosts offer; events choose from them by key. */
export const tracks = {
  platforms: {
    key: 'platforms',
    name: {
      es: 'Plataformas y Kubernetes',
      en: 'Platforms and Kubernetes',
      pt: 'Plataformas e Kubernetes',
    },
    description: {
      es: 'Construir y operar plataformas internas: clústeres, GitOps, experiencia de desarrollo.',
      en: 'Building and running internal platforms: clusters, GitOps, developer experience.',
      pt: 'Construir e operar plataformas internas: clusters, GitOps, experiência de desenvolvimento.',
    },
    colour: '#3457d5',
    host: 'kcd',
  },
  security: {
    key: 'security',
    name: {
      es: 'Seguridad y cadena de suministro',
      en: 'Security and supply chain',
      pt: 'Segurança e cadeia de suprimentos',
    },
    description: {
      es: 'Firmas, inventarios de componentes, políticas y respuesta a vulnerabilidades.',
      en: 'Signatures, bills of materials, policies and responding to vulnerabilities.',
      pt: 'Assinaturas, inventários de componentes, políticas e resposta a vulnerabilidades.',
    },
    colour: '#5f3dc4',
    host: 'kcd',
  },
  operations: {
    key: 'operations',
    name: {
      es: 'Observabilidad, redes y costos',
      en: 'Observability, networking and cost',
      pt: 'Observabilidade, redes e custos',
    },
    description: {
      es: 'Ver, medir, conectar y pagar lo justo por lo que corre en producción.',
      en: 'Seeing, measuring, connecting and paying fairly for what runs in production.',
      pt: 'Ver, medir, conectar e pagar o justo pelo que roda em produção.',
    },
    colour: '#0b7285',
    host: 'kcd',
  },
  'ai-data': {
    key: 'ai-data',
    name: { es: 'IA y datos', en: 'AI and data', pt: 'IA e dados' },
    description: {
      es: 'Modelos, GPU, bases de datos y flujos de datos sobre infraestructura abierta.',
      en: 'Models, GPUs, databases and data flows on open infrastructure.',
      pt: 'Modelos, GPUs, bancos de dados e fluxos de dados em infraestrutura aberta.',
    },
    colour: '#1971c2',
    host: 'kcd',
  },
  'open-infrastructure': {
    key: 'open-infrastructure',
    name: {
      es: 'Infraestructura abierta',
      en: 'Open infrastructure',
      pt: 'Infraestrutura aberta',
    },
    description: {
      es: 'OpenStack, Ceph, Ironic, Kata Containers, Zuul: la nube que hay debajo.',
      en: 'OpenStack, Ceph, Ironic, Kata Containers, Zuul: the cloud underneath.',
      pt: 'OpenStack, Ceph, Ironic, Kata Containers, Zuul: a nuvem que fica por baixo.',
    },
    colour: '#c2255c',
    host: 'openinfra-days',
  },
  sovereignty: {
    key: 'sovereignty',
    name: {
      es: 'Migración y soberanía',
      en: 'Migration and sovereignty',
      pt: 'Migração e soberania',
    },
    description: {
      es: 'Salir de plataformas cerradas y decidir dónde viven los datos de un país.',
      en: 'Leaving closed platforms and deciding where the data of a country lives.',
      pt: 'Sair de plataformas fechadas e decidir onde vivem os dados de um país.',
    },
    colour: '#e8590c',
    host: 'openinfra-days',
  },
  ospo: {
    key: 'ospo',
    name: {
      es: 'Oficinas de código abierto',
      en: 'Open source offices',
      pt: 'Escritórios de código aberto',
    },
    description: {
      es: 'Estrategia, licencias, compras y contribución en empresas y Estado.',
      en: 'Strategy, licences, procurement and contribution in companies and the State.',
      pt: 'Estratégia, licenças, compras e contribuição em empresas e no Estado.',
    },
    colour: '#2f7d5b',
    host: 'ospo',
  },
  community: {
    key: 'community',
    name: { es: 'Comunidad y personas', en: 'Community and people', pt: 'Comunidade e pessoas' },
    description: {
      es: 'Primeras contribuciones, inclusión, traducción y cómo cuidar a quien mantiene.',
      en: 'First contributions, inclusion, translation and looking after maintainers.',
      pt: 'Primeiras contribuições, inclusão, tradução e como cuidar de quem mantém.',
    },
    colour: '#66a80f',
    host: 'ospo',
  },
} satisfies Record<string, DemoTrack>

export type TrackKey = keyof typeof tracks

/** The tracks with these keys, in this order. */
export const tracksOf = (...keys: TrackKey[]): DemoTrack[] => keys.map((key) => tracks[key])
