import type { DemoCommunity, Texts } from '../types.ts'

const cloudNative = (
  slug: string,
  city: string,
  countryCode: string,
  colour: string,
  summary: Texts,
  description: Texts,
): DemoCommunity => ({
  slug,
  name: `Cloud Native ${city}`,
  summary,
  description,
  city,
  countryCode,
  colour,
  website: 'https://community.cncf.io/',
})

/** The cloud native groups of the region, one per city. */
export const cityCommunities: DemoCommunity[] = [
  cloudNative(
    'cloud-native-bogota',
    'Bogotá',
    'CO',
    '#f08c00',
    {
      es: 'Nube nativa a 2.600 metros: charlas de la práctica y talleres para empezar.',
      en: 'Cloud native at 2,600 metres: talks from practice and workshops to get started.',
      pt: 'Nuvem nativa a 2.600 metros: palestras da prática e oficinas para começar.',
    },
    {
      es: 'El grupo bogotano se reúne en universidades y oficinas que abren sus puertas. En 2025 la ciudad recibió KCD Colombia junto con OpenInfra y OSPO.',
      en: 'The Bogotá group meets at universities and offices that open their doors. In 2025 the city hosted KCD Colombia together with OpenInfra and OSPO.',
      pt: 'O grupo de Bogotá se reúne em universidades e escritórios que abrem as portas. Em 2025 a cidade recebeu o KCD Colombia junto com OpenInfra e OSPO.',
    },
  ),
  cloudNative(
    'cloud-native-medellin',
    'Medellín',
    'CO',
    '#e8590c',
    {
      es: 'Plataformas, Kubernetes y comunidad en el Valle de Aburrá.',
      en: 'Platforms, Kubernetes and community in the Aburrá valley.',
      pt: 'Plataformas, Kubernetes e comunidade no vale de Aburrá.',
    },
    {
      es: 'Medellín recibió KCD Colombia 2023 en una universidad de la ciudad. El grupo sigue con encuentros mensuales para quienes operan plataformas.',
      en: 'Medellín hosted KCD Colombia 2023 at a university of the city. The group keeps meeting for people who run platforms.',
      pt: 'Medellín recebeu o KCD Colombia 2023 em uma universidade da cidade. O grupo segue com encontros para quem opera plataformas.',
    },
  ),
  cloudNative(
    'cloud-native-guadalajara',
    'Guadalajara',
    'MX',
    '#9c36b5',
    {
      es: 'La comunidad tapatía de Kubernetes y código abierto.',
      en: 'The Kubernetes and open source community of Guadalajara.',
      pt: 'A comunidade de Kubernetes e código aberto de Guadalajara.',
    },
    {
      es: 'En Guadalajara se celebró el primer KCD de México, en febrero de 2024, junto con CCOSS. El grupo cuida que haya talleres para estudiantes en cada edición.',
      en: 'Guadalajara held the first KCD of Mexico in February 2024, together with CCOSS. The group makes sure that every edition has workshops for students.',
      pt: 'Guadalajara realizou o primeiro KCD do México em fevereiro de 2024, junto com a CCOSS. O grupo cuida para que cada edição tenha oficinas para estudantes.',
    },
  ),
  cloudNative(
    'cloud-native-cdmx',
    'Ciudad de México',
    'MX',
    '#0b7285',
    {
      es: 'Encuentros de nube nativa en la capital, con café y pizarrón.',
      en: 'Cloud native meetups in the capital, with coffee and a whiteboard.',
      pt: 'Encontros de nuvem nativa na capital, com café e quadro branco.',
    },
    {
      es: 'Charlas cortas, preguntas largas. El grupo reúne a quienes trabajan en bancos, comercio y gobierno y quieren comparar sus plataformas.',
      en: 'Short talks, long questions. The group gathers people who work in banking, retail and government and want to compare their platforms.',
      pt: 'Palestras curtas, perguntas longas. O grupo reúne quem trabalha em bancos, comércio e governo e quer comparar suas plataformas.',
    },
  ),
  cloudNative(
    'cloud-native-san-jose',
    'San José',
    'CR',
    '#2b8a3e',
    {
      es: 'Pura vida y contenedores: la comunidad de nube nativa de Costa Rica.',
      en: 'Pura vida and containers: the cloud native community of Costa Rica.',
      pt: 'Pura vida e contêineres: a comunidade de nuvem nativa da Costa Rica.',
    },
    {
      es: 'Organiza KCD Costa Rica en Heredia, con universidades como anfitrionas y voluntariado estudiantil.',
      en: 'Holds KCD Costa Rica in Heredia, with universities as hosts and student volunteers.',
      pt: 'Organiza o KCD Costa Rica em Heredia, com universidades como anfitriãs e voluntariado estudantil.',
    },
  ),
  cloudNative(
    'cloud-native-guatemala',
    'Guatemala',
    'GT',
    '#1971c2',
    {
      es: 'Kubernetes en Guatemala desde 2021, con mucho taller.',
      en: 'Kubernetes in Guatemala since 2021, with many workshops.',
      pt: 'Kubernetes na Guatemala desde 2021, com muitas oficinas.',
    },
    {
      es: 'El grupo ha llevado KCD Guatemala de las pantallas de 2021 a la capital en 2023 y a Antigua en 2025.',
      en: 'The group took KCD Guatemala from the screens of 2021 to the capital in 2023 and to Antigua in 2025.',
      pt: 'O grupo levou o KCD Guatemala das telas de 2021 à capital em 2023 e a Antigua em 2025.',
    },
  ),
  cloudNative(
    'cloud-native-san-salvador',
    'San Salvador',
    'SV',
    '#1c7ed6',
    {
      es: 'La comunidad salvadoreña de nube nativa, hecha con la universidad pública.',
      en: 'The cloud native community of El Salvador, made together with the public university.',
      pt: 'A comunidade salvadorenha de nuvem nativa, feita com a universidade pública.',
    },
    {
      es: 'Estudiantes y profesionales prepararon juntos KCD El Salvador 2023 y mantienen un grupo de estudio abierto.',
      en: 'Students and professionals prepared KCD El Salvador 2023 together and keep an open study group.',
      pt: 'Estudantes e profissionais prepararam juntos o KCD El Salvador 2023 e mantêm um grupo de estudos aberto.',
    },
  ),
  cloudNative(
    'cloud-native-lima',
    'Lima',
    'PE',
    '#e03131',
    {
      es: 'Nube nativa en el Perú: de los bancos a las universidades.',
      en: 'Cloud native in Peru: from banks to universities.',
      pt: 'Nuvem nativa no Peru: dos bancos às universidades.',
    },
    {
      es: 'Cada julio el grupo ayuda a preparar KCD Lima, con entrada gratuita y un auditorio lleno.',
      en: 'Every July the group helps to prepare KCD Lima, with free entry and a full auditorium.',
      pt: 'Todo mês de julho o grupo ajuda a preparar o KCD Lima, com entrada gratuita e auditório cheio.',
    },
  ),
  cloudNative(
    'cloud-native-sao-paulo',
    'São Paulo',
    'BR',
    '#099268',
    {
      es: 'La comunidad paulista de nube nativa, en portugués.',
      en: 'The cloud native community of São Paulo, in Portuguese.',
      pt: 'A comunidade paulistana de nuvem nativa, em português.',
    },
    {
      es: 'Charlas en portugués, subtítulos cuando hace falta y puertas abiertas a los países vecinos.',
      en: 'Talks in Portuguese, captions when needed and doors open to the neighbouring countries.',
      pt: 'Palestras em português, legendas quando é preciso e portas abertas aos países vizinhos.',
    },
  ),
  cloudNative(
    'cloud-native-montevideo',
    'Montevideo',
    'UY',
    '#364fc7',
    {
      es: 'Software abierto, mate y políticas públicas a orillas del Plata.',
      en: 'Open software, mate and public policy by the River Plate.',
      pt: 'Software aberto, mate e políticas públicas às margens do Prata.',
    },
    {
      es: 'Un grupo pequeño y constante donde se cruzan gobierno digital, universidad y empresas exportadoras.',
      en: 'A small and steady group where digital government, university and exporting companies meet.',
      pt: 'Um grupo pequeno e constante em que se cruzam governo digital, universidade e empresas exportadoras.',
    },
  ),
]
