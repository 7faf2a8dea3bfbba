import type { DemoProgramme } from '../types.ts'

/** The programmes of the demo network: what each is in public, in our own words. */
export const programmes: DemoProgramme[] = [
  {
    slug: 'kcd',
    name: 'Kubernetes Community Days',
    summary: {
      es: 'Encuentros de Kubernetes y nube nativa que organiza la comunidad de cada ciudad.',
      en: 'Kubernetes and cloud native gatherings run by the community of each city.',
      pt: 'Encontros de Kubernetes e nuvem nativa organizados pela comunidade de cada cidade.',
    },
    description: {
      es: 'Los **Kubernetes Community Days** (KCD) son encuentros locales, sin fines de lucro, donde quienes usan, operan y construyen tecnología de nube nativa aprenden unos de otros.\n\nCada edición la prepara un equipo voluntario de la ciudad, con gente de al menos tres organizaciones. La Cloud Native Computing Foundation apoya el programa y cuida las fechas, el código de conducta y la transparencia.',
      en: '**Kubernetes Community Days** (KCD) are local, non-profit gatherings where the people who use, run and build cloud native technology learn from each other.\n\nEach edition is prepared by a volunteer team from the city, with people from at least three organisations. The Cloud Native Computing Foundation supports the programme and looks after dates, code of conduct and transparency.',
      pt: 'Os **Kubernetes Community Days** (KCD) são encontros locais, sem fins lucrativos, em que quem usa, opera e constrói tecnologia de nuvem nativa aprende uns com os outros.\n\nCada edição é preparada por uma equipe voluntária da cidade, com gente de pelo menos três organizações. A Cloud Native Computing Foundation apoia o programa e cuida das datas, do código de conduta e da transparência.',
    },
    colour: '#3457d5',
    website: 'https://www.cncf.io/kcds/',
  },
  {
    slug: 'openinfra-days',
    name: 'OpenInfra Days',
    summary: {
      es: 'La infraestructura abierta que está debajo: OpenStack, Ceph, Kata Containers, Zuul, StarlingX.',
      en: 'The open infrastructure underneath: OpenStack, Ceph, Kata Containers, Zuul, StarlingX.',
      pt: 'A infraestrutura aberta que fica por baixo: OpenStack, Ceph, Kata Containers, Zuul, StarlingX.',
    },
    description: {
      es: 'Los **OpenInfra Days** reúnen durante uno o dos días a grupos de usuarios, operadores y empresas que construyen nubes con software abierto. Hay conferencias, charlas, talleres y mucho pasillo.\n\nLos organizan los grupos de usuarios de cada región con el apoyo de la OpenInfra Foundation.',
      en: '**OpenInfra Days** bring together, for a day or two, user groups, operators and companies that build clouds with open software. Expect keynotes, talks, workshops and a good hallway track.\n\nThey are organised by the user groups of each region with the support of the OpenInfra Foundation.',
      pt: 'Os **OpenInfra Days** reúnem, por um ou dois dias, grupos de usuários, operadores e empresas que constroem nuvens com software aberto. Há palestras, oficinas e muita conversa de corredor.\n\nSão organizados pelos grupos de usuários de cada região com o apoio da OpenInfra Foundation.',
    },
    colour: '#c2255c',
    website: 'https://openinfra.dev/',
  },
  {
    slug: 'ospo',
    name: 'OSPO',
    summary: {
      es: 'Estrategia de código abierto en empresas, universidades y gobiernos.',
      en: 'Open source strategy in companies, universities and governments.',
      pt: 'Estratégia de código aberto em empresas, universidades e governos.',
    },
    description: {
      es: 'Una **OSPO** (oficina de programas de código abierto) decide cómo una organización usa, publica y sostiene software abierto. Estos encuentros juntan a quienes ya tienen una y a quienes apenas la imaginan: políticas, licencias, cadena de suministro, compras públicas y contribución hacia arriba.',
      en: 'An **OSPO** (open source programme office) decides how an organisation uses, publishes and sustains open software. These gatherings bring together people who already run one and people who only imagine it: policy, licences, supply chain, public procurement and contributing upstream.',
      pt: 'Um **OSPO** (escritório de programas de código aberto) decide como uma organização usa, publica e sustenta software aberto. Estes encontros juntam quem já tem um e quem ainda o imagina: políticas, licenças, cadeia de suprimentos, compras públicas e contribuição ao projeto de origem.',
    },
    colour: '#2f7d5b',
    website: 'https://todogroup.org/',
  },
  {
    slug: 'kubecon',
    name: 'KubeCon + CloudNativeCon',
    summary: {
      es: 'Las conferencias mundiales de la Cloud Native Computing Foundation.',
      en: 'The worldwide conferences of the Cloud Native Computing Foundation.',
      pt: 'As conferências mundiais da Cloud Native Computing Foundation.',
    },
    description: {
      es: 'La conferencia de la Cloud Native Computing Foundation, donde se reúnen quienes mantienen, usan y venden tecnología de nube nativa. En su quiosco se presentan los KCD de todo el mundo.',
      en: 'The conference of the Cloud Native Computing Foundation, where maintainers, users and vendors of cloud native technology meet. Its kiosk introduces the KCDs of the whole world.',
      pt: 'A conferência da Cloud Native Computing Foundation, onde se encontram quem mantém, usa e vende tecnologia de nuvem nativa. No seu quiosque são apresentados os KCDs do mundo todo.',
    },
    colour: '#6741d9',
    website: 'https://events.linuxfoundation.org/kubecon-cloudnativecon-north-america/',
  },
]
